import { expect, test } from "vitest";

import { fakeBackend } from "../../ipc/fake";
import { rank, Voices } from "./voices.svelte";

const known = [
  { name: "Anaïs Moreau", langs: ["fr"], uses: 9 },
  { name: "Ben Ferro", langs: ["en"], uses: 4 },
  { name: "Harbour Herald", langs: ["en", "fr"], uses: 3 },
  { name: "外交部发言人", langs: ["zh"], uses: 2 },
  { name: "أحمد سالم", langs: ["ar"], uses: 1 },
];
const names = (typed: string, here: string[] = [], lang = "en") => rank(known, typed, here, lang).map((offer) => offer.name);

test("names of the statement come first, then those of its language, the most used first", () => {
  expect(names("", ["Zoë"])).toEqual(["Zoë", "Ben Ferro", "Harbour Herald", "Anaïs Moreau", "外交部发言人", "أحمد سالم"]);
  expect(names("", [], "fr")[0]).toBe("Anaïs Moreau");
});

test("a name is found by the start of each of its words, without accents and case", () => {
  expect(names("anais")).toEqual(["Anaïs Moreau"]);
  expect(names("MOR")).toEqual(["Anaïs Moreau"]);
  expect(names("her")).toEqual(["Harbour Herald"]);
  expect(names("erald")).toEqual([]);
  expect(names("发言")).toEqual(["外交部发言人"]);
  expect(names("احمد")).toEqual(["أحمد سالم"]);
});

test("what stands in the field already is not offered, and a name is offered once", () => {
  expect(names("Ben Ferro")).toEqual([]);
  expect(names("ben", ["Ben Ferro", "Ben Ferro"])).toEqual(["Ben Ferro"]);
});

test("names come from all statements, and none from a query sheet", async () => {
  const backend = fakeBackend();
  const voices = new Voices(backend);
  expect(voices.offers("outlets", "", [], "en")).toEqual([]);
  await voices.load();
  expect(voices.offers("outlets", "صح", [], "en").map((offer) => offer.name)).toEqual(["صحيفة الميناء"]);
  const all = (["speakers", "askers", "outlets"] as const).flatMap((kind) => voices.offers(kind, "Ana", [], "en"));
  expect(all).toEqual([]);
});

test("when the names can't be read the next field asks again", async () => {
  const backend = fakeBackend();
  const voices = new Voices({ ...backend, call: () => Promise.reject(new Error("away")) });
  await voices.load();
  expect(voices.offers("speakers", "", ["Here"], "en").map((offer) => offer.name)).toEqual(["Here"]);
});

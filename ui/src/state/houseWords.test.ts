import { expect, test } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { HouseWords } from "./houseWords.svelte";

async function withWords(...added: [string, string | null][]) {
  let changes = 0;
  const house = new HouseWords(fakeBackend(), () => (changes += 1));
  await house.load();
  for (const [word, lang] of added) await house.add(word, lang);
  const shown = () => house.rows!.map(({ word, lang, removed }) => `${removed ? "-" : ""}${word}${lang ? ` (${lang})` : ""}`);
  return { house, shown, changes: () => changes };
}

test("words are added for one language or for all, and the same word once", async () => {
  const { house, shown, changes } = await withWords(["Verdania", null], ["colour", "en-GB"], ["Verdania", null]);
  expect([shown(), house.count, changes()]).toEqual([["Verdania", "colour (en)"], 2, 3]);
});

test("a removed word keeps its line until it is put back", async () => {
  const { house, shown, changes } = await withWords(["Verdania", null], ["Selwick", null], ["Ostrava", null]);
  await house.remove(house.rows![0]!);
  expect([shown(), house.count]).toEqual([["-Verdania", "Selwick", "Ostrava"], 2]);
  await house.remove(house.rows![2]!);
  expect(shown()).toEqual(["-Verdania", "Selwick", "-Ostrava"]);
  await house.add("Ostrava", null);
  expect([shown(), house.count, changes()]).toEqual([["-Verdania", "Selwick", "Ostrava"], 2, 6]);
});

test("what is no word is refused in a sentence and changes nothing", async () => {
  const { house, shown, changes } = await withWords(["Verdania", null]);
  expect(await house.add("two words", null)).toBe(false);
  expect([house.problem !== null, shown(), changes()]).toEqual([true, ["Verdania"], 1]);
});

test("removing what is gone already says so", async () => {
  const { house, shown } = await withWords(["Verdania", null]);
  const [row] = house.rows!;
  await house.remove(row!);
  expect(await house.remove(row!)).toBe(false);
  expect([house.problem !== null, shown()]).toEqual([true, ["-Verdania"]]);
});

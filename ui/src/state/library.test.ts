import { expect, test } from "vitest";

import { fakeBackend } from "../ipc/fake";
import type { Backend } from "../ipc/backend";
import { noChips } from "./chips";
import { Library } from "./library.svelte";

async function filled(count: number) {
  const backend = fakeBackend();
  for (let at = 0; at < count; at += 1) {
    const made = await backend.call("new_statement", { title: `Statement ${at}`, lang: null, section: null, kind: "statement" });
    await backend.call("save_statement", { id: made.id, base: made.revision, head: { ...made.head, title: `Statement ${at}` }, turns: [], note: "" });
  }
  return backend;
}

test("the list is read where one looks, each statement once", async () => {
  const library = new Library(await filled(120));
  await library.reload();
  expect(library.rows.length).toBe(50);
  library.list.wish(110, 115);
  await expect.poll(() => library.list.at(114)).toBeDefined();
  expect(library.list.at(60)).toBeUndefined();
  await library.list.need(0, library.total - 1);
  expect(library.rows.length).toBe(library.total);
  expect(new Set(library.rows.map((row) => row.id)).size).toBe(library.total);
});

test("a title is found on pages that were not read yet, whatever its accents", async () => {
  const library = new Library(await filled(120));
  await library.reload();
  expect(library.rows.some((row) => row.title.startsWith("Aide"))).toBe(false);
  await library.search("a l’etranger");
  expect(library.rows.map((row) => row.lang)).toEqual(["fr"]);
  expect(library.total).toBe(1);
});

test("everything is chosen, also what was not read, and nothing else", async () => {
  const library = new Library(await filled(120));
  await library.narrow({ ...noChips, kinds: ["statement"] });
  await library.chooseAll();
  expect(library.chosen.length).toBe(120);
  expect(library.selection.ids.size).toBe(library.total);
  await library.search("Statement 11");
  expect(library.chosen.map((row) => row.title).sort()).toEqual(library.rows.map((row) => row.title).sort());
  expect(library.chosen.length).toBe(11);
});

test("End goes to the last row of a list that was not read that far, and Shift chooses up to it", async () => {
  const library = new Library(await filled(120));
  await library.reload();
  await library.goTo(library.total - 1);
  expect(library.list.placeOf(library.selected)).toBe(library.total - 1);
  await library.goTo(0);
  await library.goTo(70, "extend");
  expect(library.chosen.length).toBe(71);
});

test("whoever comes back from a statement far down the list finds it where it was", async () => {
  const library = new Library(await filled(120));
  await library.reload();
  await library.goTo(110);
  const id = library.selected;
  await library.reload();
  expect([library.selected, library.list.placeOf(id)]).toEqual([id, 110]);
});

test("chips narrow what the sidebar shows, and one that contradicts it goes", async () => {
  const library = new Library(fakeBackend());
  await library.choose({ by: "stage", stage: "draft" });
  const drafts = library.total;
  await library.narrow({ ...noChips, langs: ["en", "fr"] });
  expect(library.total).toBeLessThan(drafts);
  expect(library.rows.every((row) => row.stage === "draft" && ["en", "fr"].includes(row.lang))).toBe(true);
  await library.choose({ by: "lang", lang: "ar" });
  expect(library.chips).toBe(noChips);
  await library.narrow({ ...noChips, stages: ["published"] });
  expect([library.total, library.narrowed]).toEqual([0, true]);
  await library.widen();
  expect(library.rows.map((row) => row.lang)).toEqual(["ar"]);
});

test("sorting by the same thing again turns the list round", async () => {
  const library = new Library(fakeBackend());
  await library.sort("title");
  const titles = library.rows.map((row) => row.title);
  expect(library.sorting).toEqual({ by: "title", direction: "up" });
  await library.sort("title");
  expect(library.rows.map((row) => row.title)).toEqual(titles.reverse());
  await library.sort("due");
  expect(library.rows.slice(0, 3).every((row) => row.deadline !== null)).toBe(true);
});

test("a late answer for an older filter is dropped", async () => {
  const real = fakeBackend();
  const held: (() => void)[] = [];
  const backend: Backend = {
    ...real,
    async call(name, args) {
      const answer = await real.call(name, args);
      if (name === "list_statements") await new Promise<void>((go) => held.push(go));
      return answer;
    },
  };
  const library = new Library(backend);
  const first = library.choose({ by: "stage", stage: "published" });
  const second = library.choose({ by: "stage", stage: "draft" });
  await new Promise((resolve) => setTimeout(resolve, 0));
  held[1]!();
  await second;
  held[0]!();
  await first;
  expect(library.rows.every((row) => row.stage === "draft")).toBe(true);
});

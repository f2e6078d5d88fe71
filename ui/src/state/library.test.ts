import { expect, test } from "vitest";

import { fakeBackend } from "../ipc/fake";
import type { Backend } from "../ipc/backend";
import { Library } from "./library.svelte";

async function filled(count: number) {
  const backend = fakeBackend();
  for (let at = 0; at < count; at += 1) {
    const made = await backend.call("new_statement", { title: `Statement ${at}`, lang: null, section: null });
    await backend.call("save_statement", { id: made.id, base: made.revision, head: { ...made.head, title: `Statement ${at}` }, turns: [], note: "" });
  }
  return backend;
}

test("the list is read page by page, each statement once", async () => {
  const library = new Library(await filled(120));
  await library.reload();
  expect(library.rows.length).toBe(50);
  await library.more();
  await library.more();
  await library.more();
  expect(library.rows.length).toBe(library.total);
  expect(new Set(library.rows.map((row) => row.id)).size).toBe(library.total);
});

test("a title is found on pages that were not read yet, whatever its accents", async () => {
  const library = new Library(await filled(120));
  await library.reload();
  expect(library.rows.some((row) => row.title.startsWith("Aide"))).toBe(false);
  await library.search("a l’etranger");
  expect(library.shown.map((row) => row.lang)).toEqual(["fr"]);
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

// @vitest-environment jsdom

import { beforeEach, expect, test, vi } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { App } from "./app.svelte";
import { keepPlace, lastPlace } from "./lastPlace";
import { wholeList } from "./library.svelte";

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("localStorage", { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) });
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
});

test("a place is kept with its turn and letter", () => {
  keepPlace({ place: "desk", statement: "one", turn: "two", at: 3 });
  expect(lastPlace()).toEqual({ place: "desk", statement: "one", turn: "two", at: 3 });
});

test.each([
  ["nothing was kept", undefined],
  ["something else wrote there", "{"],
  ["the place is unknown", '{"place":"cellar"}'],
  ["the desk has no statement", '{"place":"desk"}'],
  ["the letter is not a number", '{"place":"desk","statement":"one","at":"x"}'],
])("the library is the place when %s", (_, stored) => {
  if (stored !== undefined) kept.set("lectern.place", stored);
  expect(lastPlace()).toEqual({ place: "library" });
});

async function aStatement(app: App): Promise<string> {
  const page = await app.backend.call("list_statements", { ...wholeList, limit: 1 });
  return page.rows[0]!.id;
}

test("a new start goes back to the statement that was open", async () => {
  const first = new App(fakeBackend());
  await first.start();
  await first.open(await aStatement(first));
  expect(lastPlace()).toMatchObject({ place: "desk", statement: first.statement!.id });
  const second = new App(first.backend);
  await second.start();
  expect(second.place).toBe("desk");
  expect(second.statement!.id).toBe(first.statement!.id);
});

test("a new start goes to the library when one had left the statement", async () => {
  const first = new App(fakeBackend());
  await first.start();
  await first.open(await aStatement(first));
  await first.go("library");
  const second = new App(first.backend);
  await second.start();
  expect(second.place).toBe("library");
});

test("a statement that is gone leads to the library without a word", async () => {
  keepPlace({ place: "desk", statement: "gone" });
  const app = new App(fakeBackend());
  await app.start();
  expect(app.place).toBe("library");
  expect(app.toasts.list).toEqual([]);
});

test("categories come back too", async () => {
  keepPlace({ place: "categories" });
  const app = new App(fakeBackend());
  await app.start();
  expect(app.place).toBe("categories");
});

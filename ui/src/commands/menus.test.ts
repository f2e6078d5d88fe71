// @vitest-environment jsdom
import { beforeAll, expect, test, vi } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { App } from "../state/app.svelte";
import { Zoom } from "../state/zoom.svelte";
import { language, words } from "../words";
import { commandList } from "./list";
import { menus } from "./menus";

const kept = new Map<string, string>();
beforeAll(() => {
  vi.stubGlobal("localStorage", { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) });
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
});

const shown = () => menus({ app: new App(fakeBackend()), desk: null, window: { palette: () => {}, shortcuts: () => {}, quick: () => {}, kinds: () => {}, copies: () => {}, guide: () => {}, houseWords: () => {} } });

test("every command stands in exactly one menu", () => {
  const ids = shown().flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(commandList().map(({ id }) => id).toSorted());
});

test("what is put into a text stands in the menu for inserting", () => {
  const insert = shown().find(({ label }) => label === words.menus.insert)!;
  expect(insert.items.map(({ id }) => id)).toEqual(["link", "footnote", "table", "edit-table", "rule", "no-break-space", "date", "picture", "attach"]);
});

test("what needs an open statement cannot be chosen in the library", () => {
  const items = shown().flatMap(({ items }) => items);
  expect(items.find(({ id }) => id === "bold")?.enabled).toBe(false);
  expect(items.find(({ id }) => id === "new")?.enabled).toBe(true);
});

test("a choice that stays is ticked", () => {
  const ticked = shown().flatMap(({ items }) => items.filter(({ checked }) => checked === true).map(({ id }) => id));
  expect(ticked).toContain("theme-system");
  expect(ticked).not.toContain("theme-dark");
});

test.each(["en", "fr", "zh"] as const)("the letters that open the menus are different ones in %s", (tongue) => {
  language.choose(tongue);
  const letters = shown().map(({ label }) => /&(.)/u.exec(label)?.[1]?.toLowerCase());
  expect(letters).not.toContain(undefined);
  expect(new Set(letters).size).toBe(letters.length);
  language.choose("en");
});

test("zooming goes step by step, stops at its ends and is kept", async () => {
  const asked: number[] = [];
  const backend = { ...fakeBackend(), call: async (_: string, { percent }: { percent: number }) => (asked.push(percent), {}) } as never;
  const zoom = new Zoom(backend);
  zoom.step(1);
  zoom.step(1);
  expect(asked).toEqual([110, 125]);
  for (let times = 0; times < 10; times++) zoom.step(1);
  expect(zoom.percent).toBe(200);
  for (let times = 0; times < 10; times++) zoom.step(-1);
  expect(zoom.percent).toBe(80);
  expect(new Zoom(backend).percent).toBe(80);
});

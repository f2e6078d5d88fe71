import { beforeEach, expect, test, vi } from "vitest";

import { distance, Typewriter } from "./typewriter.svelte";

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) });
});

test("the line goes to the middle, and stays where it is there already", () => {
  const around = { top: 100, bottom: 700 };
  expect(distance({ top: 500, bottom: 528 }, around)).toBe(114);
  expect(distance({ top: 120, bottom: 148 }, around)).toBe(-266);
  expect(distance({ top: 387, bottom: 415 }, around)).toBe(0);
});

test("typewriter scrolling is off at first, and remembered", () => {
  expect(new Typewriter().on).toBe(false);
  new Typewriter().toggle();
  expect(new Typewriter().on).toBe(true);
});

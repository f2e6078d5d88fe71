import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { OpenStatement } from "../../state/openStatement.svelte";
import { Counting } from "./counting.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function counting() {
  const words = vi.fn(() => 460);
  const it = new Counting({ words, turns: [], head: { lang: "en" } } as unknown as OpenStatement);
  return { it, words };
}

test("the words are there as soon as the statement is", async () => {
  const { it } = counting();
  it.changed();
  await vi.advanceTimersByTimeAsync(0);
  expect([it.words, it.minutes]).toEqual([460, 2]);
});

test("twenty letters in a second are counted a few times and never at once", async () => {
  const { it, words } = counting();
  it.changed();
  await vi.advanceTimersByTimeAsync(0);
  words.mockClear();
  for (let letter = 0; letter < 20; letter += 1) {
    it.changed();
    expect(words.mock.calls.length).toBeLessThanOrEqual(4);
    await vi.advanceTimersByTimeAsync(50);
  }
  await vi.advanceTimersByTimeAsync(300);
  expect(words.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(words.mock.calls.length).toBeLessThanOrEqual(4);
});

test("what was typed last is counted", async () => {
  const { it, words } = counting();
  it.changed();
  await vi.advanceTimersByTimeAsync(0);
  words.mockReturnValue(461);
  it.changed();
  await vi.advanceTimersByTimeAsync(300);
  expect(it.words).toBe(461);
});

test("a closed statement is not counted", async () => {
  const { it, words } = counting();
  it.changed();
  it.stop();
  await vi.advanceTimersByTimeAsync(500);
  expect(words).not.toHaveBeenCalled();
});

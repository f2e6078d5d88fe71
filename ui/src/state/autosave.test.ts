import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { Autosave, type SaveState } from "./autosave";

type Call = { text: string; resolve: () => void; reject: (error: unknown) => void };

/** A desk whose disk answers when the test says so. */
function desk() {
  const calls: Call[] = [];
  const states: SaveState[] = [];
  const it = {
    text: "",
    calls,
    states,
    last: () => calls[calls.length - 1]!,
    type(text: string) {
      it.text = text;
      autosave.touch();
    },
  };
  const autosave = new Autosave<string, string>({
    take: () => it.text,
    save: (text) => new Promise((resolve, reject) => calls.push({ text, resolve: () => resolve(text), reject })),
    answered: () => {},
    savedAt: (answer) => `at ${answer}`,
    changed: (state) => states.push(state),
  });
  return { ...it, it, autosave };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const full = { code: "not_saved", message: "The disk is full." };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a pause of a quarter of a second saves", async () => {
  const { it, autosave, calls } = desk();
  it.type("a");
  await vi.advanceTimersByTimeAsync(249);
  expect(calls.length).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(calls.map((call) => call.text)).toEqual(["a"]);
  expect(autosave.state.name).toBe("saving");
});

test.each([-365, 365])("a clock that jumps by %i days while one types changes nothing of that", async (days) => {
  const { it, calls } = desk();
  for (let key = 1; key <= 12; key += 1) {
    it.type("x".repeat(key));
    if (key === 3) vi.setSystemTime(Date.now() + days * 86_400_000);
    await vi.advanceTimersByTimeAsync(100);
    expect(calls.length, `after ${key * 100} ms`).toBe(key <= 7 ? 0 : 1);
  }
});

test("a burst of typing without a pause is on its way to the disk a quarter before a second is over", async () => {
  const { it, calls } = desk();
  for (let key = 1; key <= 12; key += 1) {
    it.type("x".repeat(key));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(calls.length).toBe(1);
  expect(calls[0]!.text.length).toBe(8);
});

test("saved is said only for the text that was acknowledged", async () => {
  const { it, autosave, last, states } = desk();
  it.type("one");
  await vi.advanceTimersByTimeAsync(250);
  it.type("one two");
  last().resolve();
  await settle();
  expect(states.some((state) => state.name === "saved")).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(last().text).toBe("one two");
  last().resolve();
  await settle();
  expect(autosave.state).toEqual({ name: "saved", at: "at one two" });
});

test("only one save is under way at a time", async () => {
  const { it, calls } = desk();
  it.type("one");
  await vi.advanceTimersByTimeAsync(250);
  it.type("two");
  await vi.advanceTimersByTimeAsync(5000);
  expect(calls.length).toBe(1);
  calls[0]!.resolve();
  await vi.advanceTimersByTimeAsync(1000);
  expect(calls.length).toBe(2);
});

test("a failed save keeps the text, and trying again saves it", async () => {
  const { it, autosave, calls, last } = desk();
  it.type("kept");
  await vi.advanceTimersByTimeAsync(250);
  last().reject(full);
  await settle();
  expect(autosave.state).toEqual({ name: "failed", error: full });
  expect(autosave.dirty).toBe(true);
  const done = autosave.flush();
  expect(calls[1]!.text).toBe("kept");
  calls[1]!.resolve();
  expect(await done).toBe(true);
  expect(autosave.state.name).toBe("saved");
});

test("typing after a failed save tries again by itself", async () => {
  const { it, autosave, calls, last } = desk();
  it.type("one");
  await vi.advanceTimersByTimeAsync(250);
  last().reject(full);
  await settle();
  it.type("two");
  expect(autosave.state.name).toBe("failed");
  await vi.advanceTimersByTimeAsync(1000);
  expect(calls.map((call) => call.text)).toEqual(["one", "two"]);
});

test("leaving the statement saves at once", async () => {
  const { it, autosave, calls } = desk();
  it.type("leaving");
  const done = autosave.flush();
  expect(calls.map((call) => call.text)).toEqual(["leaving"]);
  calls[0]!.resolve();
  expect(await done).toBe(true);
  expect(autosave.dirty).toBe(false);
});

test("a flush waits for the text typed while the save before it was under way", async () => {
  const { it, autosave, calls } = desk();
  it.type("one");
  await vi.advanceTimersByTimeAsync(250);
  it.type("two");
  const done = autosave.flush();
  calls[0]!.resolve();
  await settle();
  expect(calls[1]!.text).toBe("two");
  calls[1]!.resolve();
  expect(await done).toBe(true);
});

test("a flush that fails says so and drops nothing", async () => {
  const { it, autosave, last } = desk();
  it.type("kept");
  const done = autosave.flush();
  last().reject(full);
  expect(await done).toBe(false);
  expect(autosave.dirty).toBe(true);
});

test("a stale text is never written over the newer one, whatever is typed", async () => {
  const { it, autosave, calls, last } = desk();
  it.type("mine");
  await vi.advanceTimersByTimeAsync(250);
  last().reject({ code: "stale", message: "Changed elsewhere." });
  await settle();
  it.type("mine too");
  await vi.advanceTimersByTimeAsync(5000);
  expect(calls.length).toBe(1);
  expect(autosave.state.name).toBe("stale");
  expect(await autosave.flush()).toBe(false);
});

test("a closed statement saves no more", async () => {
  const { it, autosave, calls } = desk();
  it.type("gone");
  autosave.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(calls.length).toBe(0);
});

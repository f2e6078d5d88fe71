import { expect, test } from "vitest";

import { words } from "../words";
import { Toasts } from "./toasts.svelte";
import { NotNow, UndoStack, type Step } from "./undo.svelte";

function stack() {
  const toasts = new Toasts();
  const log: string[] = [];
  const undo = new UndoStack(toasts);
  const step = (name: string, more: Partial<Step> = {}): Step => ({ name, undo: () => void log.push(`-${name}`), redo: () => void log.push(`+${name}`), ...more });
  return { toasts, log, undo, step, said: () => toasts.list.map((toast) => toast.text) };
}

test("steps are taken back in reverse order, named, and done again in order", async () => {
  const { undo, step, log, said } = stack();
  undo.did(step("a moved"));
  undo.did(step("b added"));
  expect([undo.last, undo.next]).toEqual(["b added", null]);
  await undo.undo();
  await undo.undo();
  await undo.undo();
  expect(said()).toEqual(["Undone: b added.", "Undone: a moved."]);
  await undo.redo();
  expect(log).toEqual(["-b added", "-a moved", "+a moved"]);
  expect([undo.last, undo.next]).toEqual(["a moved", "b added"]);
  undo.did(step("c split"));
  expect(undo.next).toBe(null);
});

test("the button of a message and the key take the same step back, once", async () => {
  const { undo, step, log, toasts, said } = stack();
  undo.did(step("a removed", { said: "A removed." }));
  const [message] = toasts.list;
  await undo.undo();
  expect(said()).toEqual(["Undone: a removed."]);
  toasts.run(message!);
  await undo.undo();
  expect(log).toEqual(["-a removed"]);
  undo.did(step("b removed", { said: "B removed." }));
  toasts.run(toasts.list.find((toast) => toast.action)!);
  await undo.undo();
  expect(log).toEqual(["-a removed", "-b removed"]);
});

test("an older message takes its own step back and leaves the newer ones", async () => {
  const { undo, step, log, toasts } = stack();
  undo.did(step("a removed", { said: "A removed." }));
  undo.did(step("b moved"));
  toasts.run(toasts.list[0]!);
  expect(log).toEqual(["-a removed"]);
  expect(undo.last).toBe("b moved");
});

test("two quick presses take two steps back, the second after the first has ended", async () => {
  const { undo, step, log } = stack();
  const slow = (name: string) => step(name, { undo: async () => { log.push(`${name} starts`); await new Promise((done) => setTimeout(done, 5)); log.push(`${name} ends`); } });
  undo.did(slow("a"));
  undo.did(slow("b"));
  await Promise.all([undo.undo(), undo.undo()]);
  expect(log).toEqual(["b starts", "b ends", "a starts", "a ends"]);
});

test("a step that has to wait stays in its place, and one that can never be undone bars no other", async () => {
  const { undo, step, log, said } = stack();
  undo.did(step("a moved"));
  undo.did(step("b split", { undo: () => { throw new NotNow("Words were typed there since."); } }));
  await undo.undo();
  expect([undo.last, said()]).toEqual(["b split", ["Words were typed there since."]]);
  undo.did(step("c filed", { undo: () => { throw { code: "not_saved", message: "The disk is full." }; } }));
  await undo.undo();
  expect(undo.last).toBe("c filed");
  undo.did(step("d filed", { undo: () => { throw { code: "not_found", message: "It is gone." }; } }));
  await undo.undo();
  expect([undo.last, undo.next, said().at(-1)]).toEqual(["c filed", null, "It is gone."]);
  expect(log).toEqual([]);
});

test("the steps of a statement go with it, with their messages, and the others stay", async () => {
  const { undo, step, said } = stack();
  const statement = {};
  undo.did(step("a filed", { said: "A filed." }));
  undo.did(step("b moved", { said: "B moved.", within: statement }));
  undo.drop(statement);
  expect([undo.last, said()]).toEqual(["a filed", ["A filed."]]);
});

test("a message has one sentence of its own for every step", () => {
  expect(words.undoing.undone(words.undoing.moved.exchange)).toBe("Undone: question moved.");
  expect(words.undoing.undo(words.undoing.binned(3))).toBe("Undo: 3 statements moved to the Bin");
});

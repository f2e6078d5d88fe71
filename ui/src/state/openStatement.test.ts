import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { StatementView } from "../ipc/bindings";
import { fakeBackend } from "../ipc/fake";
import { wholeList } from "./library.svelte";
import { OpenStatement } from "./openStatement.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function opened() {
  const backend = fakeBackend();
  const { rows } = await backend.call("list_statements", { ...wholeList, stages: ["draft"], langs: ["en"], limit: 1 });
  const read = (): Promise<StatementView> => backend.call("open_statement", { id: rows[0]!.id });
  const statement = new OpenStatement(backend, await read(), (run) => void setTimeout(run, 16));
  await vi.advanceTimersByTimeAsync(50);
  return { backend, statement, read };
}

const markdown = (statement: OpenStatement) => statement.turns.map((turn) => turn.markdown);

test("what is typed is saved and rendered", async () => {
  const { statement, read } = await opened();
  statement.changeTurn(statement.turns[1]!, { markdown: "A **new** question" });
  await vi.advanceTimersByTimeAsync(400);
  expect((await read()).turns[1]!.markdown).toBe("A **new** question");
  expect(statement.save.name).toBe("saved");
  expect(statement.preview.article!.blocks[1]!.html).toContain("A <strong>new</strong> question");
});

test("a save that fails keeps the words, and the whole text can be copied", async () => {
  const { backend, statement, read } = await opened();
  backend.failSaves({ code: "not_saved", message: "The disk is full." });
  statement.changeTurn(statement.turns[1]!, { markdown: "Not lost" });
  await vi.advanceTimersByTimeAsync(400);
  expect(statement.save).toMatchObject({ name: "failed", error: { message: "The disk is full." } });
  expect(statement.plainText()).toContain("Question: Not lost");
  backend.failSaves(null);
  expect(await statement.flush()).toBe(true);
  expect((await read()).turns[1]!.markdown).toBe("Not lost");
});

test("a statement that was saved elsewhere is not written over", async () => {
  const { backend, statement, read } = await opened();
  const other = new OpenStatement(backend, await read(), () => {});
  other.changeHead({ title: "Theirs" });
  await other.flush();
  statement.changeHead({ title: "Mine" });
  expect(await statement.flush()).toBe(false);
  expect(statement.save.name).toBe("stale");
  expect((await read()).head.title).toBe("Theirs");
  expect(statement.head.title).toBe("Mine");
});

test("a removed question comes back in its place, with what was typed since kept", async () => {
  const { statement } = await opened();
  const before = markdown(statement);
  const undo = statement.remove(statement.groups[2]!.turns);
  statement.changeTurn(statement.turns[0]!, { markdown: "Typed since" });
  undo();
  expect(markdown(statement)).toEqual(["Typed since", ...before.slice(1)]);
});

test("labelled text pasted into an empty question replaces it", async () => {
  const { statement } = await opened();
  const question = statement.addQuestion();
  const pasted = await statement.readPasted("Question: One?\nAnswer: Yes.\nQuestion: Two?\nAnswer: No.");
  const count = statement.turns.length;
  const undo = statement.insertPasted(question.id, pasted!);
  expect(markdown(statement).slice(-4)).toEqual(["One?", "Yes.", "Two?", "No."]);
  expect(statement.turns.length).toBe(count + 2);
  undo();
  expect(statement.turns.at(-2)!.id).toBe(question.id);
});

test("text without labels is ordinary text", async () => {
  const { statement } = await opened();
  expect(await statement.readPasted("Note: a sentence\nand another one")).toBeNull();
});

test("publishing keeps the working text open", async () => {
  const { statement } = await opened();
  await statement.publish(null);
  expect(statement.meta).toMatchObject({ stage: "published", edition: 1, changed: false });
  statement.changeHead({ title: "Corrected" });
  await statement.flush();
  expect(statement.meta).toMatchObject({ edition: 1, changed: true });
});

test("what was written on the query sheet is saved with the text, and a copy says where it is", async () => {
  const { statement, read } = await opened();
  statement.query.change({ journalist: "Ana Ferro-Lind" });
  expect(statement.dirty).toBe(true);
  expect(await statement.flush()).toBe(true);
  expect((await read()).query.journalist).toBe("Ana Ferro-Lind");
  expect(await statement.saveCopy()).toMatch(/statement\.md$/u);
});

test("a question that was dragged goes back behind the one it stood behind, with what was added since kept", async () => {
  const { statement } = await opened();
  const order = () => statement.groups.map((group) => group.turns[0]!.markdown);
  const before = order();
  const undo = statement.moveTo(statement.groups[1]!.id, 4)!;
  expect(order()).toEqual([before[0], before[2], before[3], before[4], before[1], ...before.slice(5)]);
  statement.addText(statement.groups[0]!.id);
  undo();
  expect(order().filter((text) => text !== "")).toEqual(before);
  expect(statement.moveTo(statement.groups[1]!.id, 1)).toBe(null);
});

import { expect, test } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { words } from "../words";
import { OpenStatement } from "./openStatement.svelte";
import { Translation } from "./translation.svelte";

type Backend = ReturnType<typeof fakeBackend>;

async function open(backend: Backend, id: string) {
  const statement = new OpenStatement(backend, await backend.call("open_statement", { id }), () => {});
  const translation = new Translation(backend, statement);
  await translation.load();
  return { statement, translation };
}

/** An English source with one exchange and its French translation. */
async function pair() {
  const backend = fakeBackend();
  const made = await backend.call("new_statement", { title: "On the report", lang: "en", section: null, kind: "statement" });
  const source = (await open(backend, made.id)).statement;
  source.remove(source.turns);
  const question = source.addQuestion();
  source.changeTurn(question, { markdown: "Why?" });
  source.changeTurn(source.turns[1]!, { markdown: "It grew by 3 %." });
  await source.flush();
  const own = await backend.call("translate_statement", { id: source.id, lang: "fr" });
  return { backend, source, ...(await open(backend, own.id)) };
}

test("a new translation has the questions of its source, and all of it is still to do", async () => {
  const { statement, translation } = await pair();
  expect(statement.turns.map((turn) => [turn.role, turn.markdown])).toEqual([["question", ""], ["answer", ""]]);
  expect(translation.rows.map((row) => row.step)).toEqual(["not_translated", "not_translated"]);
  expect(translation.behind).toBe(2);
  expect(translation.others.map((member) => member.lang)).toEqual(["en"]);
});

test("typing brings a part in step at once, and a change of the source out of it", async () => {
  const { source, statement, translation } = await pair();
  statement.changeTurn(statement.turns[1]!, { markdown: "Hausse de 3 %." });
  expect(translation.rows[1]!.step).toBe("in_step");
  await statement.flush();
  source.changeTurn(source.turns[1]!, { markdown: "It grew by 4 %." });
  await source.flush();
  await translation.load();
  expect(translation.rows[1]!.step).toBe("source_changed");
  expect(translation.rows[1]!.change.map((run) => [run.presence, run.words])).toContainEqual(["inserted", "4"]);
  expect(translation.differencesIn(statement.turns[1]!.id).map((one) => one.written)).toEqual(["4", "3"]);
  await translation.confirm(statement.turns[1]!.id);
  expect(translation.rows[1]!.step).toBe("in_step");
});

test("nobody confirms a source that was changed since it was shown", async () => {
  const { source, statement, translation } = await pair();
  statement.changeTurn(statement.turns[1]!, { markdown: "Hausse de 3 %." });
  await statement.flush();
  source.changeTurn(source.turns[1]!, { markdown: "It fell." });
  await source.flush();
  await translation.confirm(null);
  expect(translation.error).toBe(words.translation.source_changed_again);
  // It is shown as it reads now, and then it can be confirmed.
  expect(translation.rows[1]!.step).toBe("source_changed");
  await translation.confirm(null);
  expect(translation.error).toBeNull();
  expect(translation.rows[1]!.step).toBe("in_step");
});

test("a part that the source got later is a gap with a place, and is added there", async () => {
  const { source, statement, translation } = await pair();
  const text = source.addText(source.turns[0]!.id);
  source.changeTurn(text, { markdown: "A note." });
  source.move(text.id, -1);
  await source.flush();
  await translation.load();
  expect(translation.rows.map((row) => [row.key === text.id, row.own === null])).toEqual([[true, true], [false, false], [false, false]]);
  const added = translation.addHere(text.id);
  expect(statement.turns.map((turn) => turn.id)[0]).toBe(added);
  expect(statement.turns[0]).toMatchObject({ role: "text", origin: text.id, markdown: "" });
  expect(translation.addHere(text.id)).toBeNull();
  await statement.flush();
});

test("the next part to look at is found after the one that is written, and round again", async () => {
  const { statement, translation } = await pair();
  statement.changeTurn(statement.turns[0]!, { markdown: "Pourquoi ?" });
  const answer = statement.turns[1]!.id;
  expect(translation.nextBehind(null)?.own?.id).toBe(answer);
  expect(translation.nextBehind(answer)?.own?.id).toBe(answer);
  statement.changeTurn(statement.turns[1]!, { markdown: "Parce que." });
  expect(translation.nextBehind(null)).toBeNull();
});

test("a second statement in a language is refused, and the set says which one there is", async () => {
  const { backend, source, statement } = await pair();
  await expect(backend.call("translate_statement", { id: source.id, lang: "fr" })).rejects.toMatchObject({ code: "refused" });
  const { translation } = await open(backend, source.id);
  expect(translation.others.map((member) => member.id)).toEqual([statement.id]);
});

test("an unlinked statement has no source, and a linked one has one again", async () => {
  const { source, translation } = await pair();
  expect(await translation.unlink()).toBe(true);
  expect(translation.original).toBeNull();
  await translation.link(source.id);
  expect(translation.original?.id).toBe(source.id);
});

test("a statement that was seen beside its source opens so again", async () => {
  const { backend, statement, translation } = await pair();
  expect(translation.beside).toBe(false);
  translation.showBeside(true);
  expect((await open(backend, statement.id)).translation.beside).toBe(true);
  translation.showBeside(false);
  expect((await open(backend, statement.id)).translation.beside).toBe(false);
});

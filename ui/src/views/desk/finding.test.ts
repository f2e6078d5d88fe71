import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { createField } from "../../editor/field";
import { Fields } from "../../editor/fields";
import { fakeBackend } from "../../ipc/fake";
import { difference } from "../../state/difference";
import { OpenStatement, type OpenTurn } from "../../state/openStatement.svelte";
import { Finding } from "./finding.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function opened(...texts: string[]) {
  const backend = fakeBackend();
  const view = await backend.call("new_statement", { title: "t", lang: null, section: null, kind: "statement" });
  const turns = texts.map((markdown, at) => ({ id: `t${at}`, role: at % 2 === 0 ? ("question" as const) : ("answer" as const), speaker: null, outlet: null, markdown, origin: null }));
  const statement = new OpenStatement(backend, { ...view, turns }, () => {});
  const fields = new Fields();
  const edit = (turn: OpenTurn, spec: Parameters<Fields["edit"]>[2]) => {
    const create = () =>
      createField({ kind: turn.role, doc: turn.markdown, lang: "en", label: "", placeholder: "", readOnly: false, changed() {}, pasted() {}, dropped() {}, picture: async () => null, next() {}, table() {}, moved() {}, looked() {} });
    statement.changeTurn(turn, { markdown: fields.edit(turn.id, create, spec) });
  };
  const finding = new Finding(fields, statement, edit);
  finding.open = true;
  return { finding, statement, edit, texts: () => statement.turns.map((turn) => turn.markdown) };
}

test("matches are counted over all turns in order", async () => {
  const { finding } = await opened("Rail?", "rail and Rail", "Fares?", "No rail.");
  finding.text = "rail";
  expect(finding.matches.map((match) => [match.order, match.from])).toEqual([[0, 0], [1, 0], [1, 9], [3, 3]]);
  expect(finding.at).toBe(-1);
});

test("going on walks across turns and round at the end", async () => {
  const { finding } = await opened("Rail?", "rail and Rail", "Fares?", "No rail.");
  finding.text = "rail";
  const places = [1, 1, 1, 1, 1].map((by) => (finding.go(by as 1, null, 0), finding.at));
  expect(places).toEqual([0, 1, 2, 3, 0]);
  finding.go(-1, null, 0);
  expect(finding.at).toBe(3);
});

test("going on starts at the caret", async () => {
  const { finding } = await opened("Rail?", "rail and Rail", "Fares?", "No rail.");
  finding.text = "rail";
  finding.go(1, "t1", 3);
  expect(finding.at).toBe(2);
});

test("replacing one goes to the next and not into what was put there", async () => {
  const { finding, texts } = await opened("a a", "a");
  Object.assign(finding, { text: "a", by: "aa" });
  finding.go(1, "t0", 0);
  finding.replace(null, 0);
  expect(texts()).toEqual(["aa a", "a"]);
  finding.replace(null, 0);
  finding.replace(null, 0);
  expect(texts()).toEqual(["aa aa", "aa"]);
});

test("replacing all says how much and in how many questions, and is taken back at once", async () => {
  const { finding, texts } = await opened("Rail?", "rail and Rail", "Fares?", "No rail.");
  Object.assign(finding, { text: "rail", by: "bus" });
  const replaced = finding.replaceAll()!;
  expect(texts()).toEqual(["bus?", "bus and bus", "Fares?", "No bus."]);
  expect(replaced).toMatchObject({ number: 4, questions: 2 });
  expect(replaced.covers("t1")).toBe(true);
  expect(replaced.covers("t2")).toBe(false);
  replaced.undo();
  expect(texts()).toEqual(["Rail?", "rail and Rail", "Fares?", "No rail."]);
});

test("taking a replacement back keeps what was written since", async () => {
  const { finding, statement, edit, texts } = await opened("rail and Rail");
  Object.assign(finding, { text: "rail", by: "bus" });
  const replaced = finding.replaceAll()!;
  edit(statement.turns[0]!, { changes: { from: 11, insert: " now" } });
  replaced.undo();
  expect(texts()).toEqual(["rail and Rail now"]);
});

test("title and summary are looked through first, and replaced and taken back with the rest", async () => {
  const { finding, statement, texts } = await opened("Rail?", "By rail.");
  statement.changeHead({ title: "Rail fares", summary: "What rail\ncosts" });
  Object.assign(finding, { text: "rail", by: "bus" });
  expect(finding.matches.map((match) => match.part ?? match.turn!.id)).toEqual(["title", "summary", "t0", "t1"]);
  finding.go(1, null, 0);
  expect(finding.part).toBe("title");
  finding.go(1, null, 0);
  expect(finding.part).toBe("summary");
  finding.go(1, null, 0);
  expect([finding.part, finding.at]).toEqual([null, 2]);
  const replaced = finding.replaceAll()!;
  expect([statement.head.title, statement.head.summary, ...texts()]).toEqual(["bus fares", "What bus\ncosts", "bus?", "By bus."]);
  expect(replaced).toMatchObject({ number: 4, questions: 1, turns: 1, parts: 2 });
  statement.changeHead({ title: "bus fares now" });
  replaced.undo();
  expect([statement.head.title, statement.head.summary, ...texts()]).toEqual(["Rail fares now", "What rail\ncosts", "Rail?", "By rail."]);
});

test("one match in the title is replaced alone", async () => {
  const { finding, statement } = await opened("Rail?");
  statement.changeHead({ title: "Rail and rail" });
  Object.assign(finding, { text: "rail", by: "Bus" });
  finding.go(1, null, 0);
  finding.replace(null, 0);
  expect(statement.head.title).toBe("Bus and rail");
  expect(finding.part).toBe("title");
});

test("a regular expression replaces with what its brackets held", async () => {
  const { finding, texts } = await opened("12 euros and 13 euros");
  Object.assign(finding, { text: "(\\d+) euros", by: "€$1", regex: true });
  finding.replaceAll();
  expect(texts()).toEqual(["€12 and €13"]);
});

test("nothing found is nothing replaced", async () => {
  const { finding } = await opened("Rail?");
  finding.text = "tram";
  expect(finding.replaceAll()).toBe(null);
});

test("a difference is the smallest single change", () => {
  expect(difference("one two", "one too two").apply).toBeDefined();
  expect(difference("abc", "abc").empty).toBe(true);
  expect(difference("abc", "abXc").toJSON()).toEqual([2, [0, "X"], 1]);
});

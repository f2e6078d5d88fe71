import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { fakeBackend } from "../ipc/fake";
import type { MarkView } from "../ipc/bindings";
import { OpenStatement } from "./openStatement.svelte";
import { nextMark, REST_MS, Spelling, type Placed } from "./spelling.svelte";

let stored = new Map<string, string>();

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  vi.stubGlobal("localStorage", { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => void stored.set(key, value) });
});
afterEach(() => void vi.useRealTimers());

async function opened(texts: string[], head: { title?: string; summary?: string; lang?: string } = {}) {
  const backend = fakeBackend();
  const calls: string[][] = [];
  const call = backend.call;
  backend.call = ((name: string, args: { texts?: string[] }) => {
    if (name === "check_spelling") calls.push(args.texts ?? []);
    return call(name as never, args as never);
  }) as typeof call;
  const view = await call("new_statement", { title: head.title ?? "", lang: head.lang ?? null, section: null, kind: "statement" });
  const turns = texts.map((markdown, at) => ({ id: `t${at}`, role: "answer" as const, speaker: null, outlet: null, markdown, origin: null }));
  const statement = new OpenStatement(backend, { ...view, head: { ...view.head, summary: head.summary ?? "" }, turns }, () => {});
  const shown = new Map<string, readonly MarkView[]>();
  let busy = false;
  const make = () => new Spelling(backend, statement, (turn, marks) => void shown.set(turn, marks), () => busy);
  const spelling = make();
  const found = () => spelling.marks.map((mark) => `${mark.place} ${mark.word}`);
  return { backend, statement, spelling, shown, calls, found, make, write: (at: number, markdown: string) => statement.changeTurn(statement.turns[at]!, { markdown }), compose: (on: boolean) => (busy = on) };
}

test("title, summary and turns are looked through in the order in which they are read", async () => {
  const { spelling, found, shown } = await opened(["teh end", "fine"], { title: "The goverment", summary: "recieved" });
  await spelling.look();
  expect(found()).toEqual(["title goverment", "summary recieved", "t0 teh"]);
  expect(shown.get("t0")).toHaveLength(1);
  expect(shown.get("t1")).toEqual([]);
});

test("only what has changed is looked through again, after a rest", async () => {
  const { spelling, calls, write } = await opened(["teh end", "fine"]);
  await spelling.look();
  expect(calls).toHaveLength(1);
  write(1, "seperate");
  spelling.touched();
  await vi.advanceTimersByTimeAsync(REST_MS - 10);
  spelling.touched();
  await vi.advanceTimersByTimeAsync(REST_MS - 10);
  expect(calls).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(10);
  expect(calls[1]).toEqual(["seperate"]);
});

test("nothing is looked through while a word is being composed", async () => {
  const { spelling, calls, compose } = await opened(["teh"]);
  compose(true);
  await spelling.look();
  expect(calls).toHaveLength(0);
  compose(false);
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(calls).toHaveLength(1);
});

test("an answer about a text that has changed since moves with its words", async () => {
  const { spelling, write, found, shown, backend } = await opened(["teh end"]);
  const call = backend.call;
  backend.call = ((name: never, args: never) => {
    const answer = call(name, args);
    write(0, "Say teh end");
    return answer;
  }) as typeof call;
  await spelling.look();
  backend.call = call;
  expect(found()).toEqual(["t0 teh"]);
  expect(shown.has("t0")).toBe(false);
  await spelling.look();
  expect(shown.get("t0")?.map((mark) => mark.from)).toEqual([4]);
});

test("an ignored word is ignored there, through other changes, and nowhere else", async () => {
  const { spelling, write, found } = await opened(["teh well teh"]);
  await spelling.look();
  const undo = spelling.ignore(spelling.marks[0]!);
  expect(spelling.marks.map((mark) => mark.from)).toEqual([9]);
  write(0, "And so teh well teh");
  await spelling.look();
  expect(spelling.marks.map((mark) => mark.from)).toEqual([16]);
  write(0, "And so tehe well teh");
  await spelling.look();
  write(0, "And so teh well teh");
  await spelling.look();
  expect(found()).toHaveLength(2);
  undo();
  expect(found()).toHaveLength(2);
});

test("ignoring is taken back", async () => {
  const { spelling, found } = await opened(["teh"]);
  await spelling.look();
  const undo = spelling.ignore(spelling.marks[0]!);
  expect(found()).toEqual([]);
  undo();
  expect(found()).toEqual(["t0 teh"]);
});

test("a name is added for all languages, another word for its own, and both can be taken back", async () => {
  const { spelling, found, backend } = await opened(["Zzqx zzqx"], { lang: "en-GB" });
  await spelling.look();
  const undoName = await spelling.add("Zzqx");
  expect(found()).toEqual(["t0 zzqx"]);
  await spelling.add("zzqx");
  expect(found()).toEqual([]);
  expect((await backend.call("list_house_words", {})).words).toEqual([{ word: "Zzqx", lang: null }, { word: "zzqx", lang: "en" }]);
  await undoName();
  expect(found()).toEqual(["t0 Zzqx"]);
});

test("another language is looked through anew, and one without a dictionary says so", async () => {
  const { spelling, statement, found } = await opened(["teh"]);
  await spelling.look();
  expect([spelling.dictionary, found().length]).toEqual([true, 1]);
  statement.changeHead({ lang: "zh" });
  await spelling.look();
  expect([spelling.dictionary, found().length]).toEqual([false, 0]);
});

test("switching off takes all marks away and is remembered", async () => {
  const { spelling, found, shown, make, calls } = await opened(["teh"]);
  await spelling.look();
  spelling.switch();
  expect([found(), shown.get("t0")]).toEqual([[], []]);
  await spelling.look();
  expect(calls).toHaveLength(1);
  expect(make().on).toBe(false);
  spelling.switch();
  expect(shown.get("t0")).toHaveLength(1);
  expect(make().on).toBe(true);
});

test("a check that fails says why and keeps what was found", async () => {
  const { spelling, backend, write, found } = await opened(["teh", "fine"]);
  await spelling.look();
  const call = backend.call;
  backend.call = () => Promise.reject({ code: "internal", message: "No." });
  write(1, "changed");
  await spelling.look();
  expect([spelling.problem, found()]).toEqual(["No.", ["t0 teh"]]);
  backend.call = call;
  await spelling.look();
  expect(spelling.problem).toBe(null);
});

test("the suggestion of a small slip is its fix", async () => {
  const { spelling } = await opened(["the the goverment"]);
  await spelling.look();
  expect(await Promise.all(spelling.marks.map((mark) => spelling.suggestions(mark)))).toEqual([[""], ["government"]]);
});

const at = (order: number, from: number, to: number): Placed => ({ kind: "spelling", from, to, fix: null, place: `p${order}`, order, word: "x" });
const marks = [at(0, 2, 5), at(2, 0, 3), at(2, 8, 9)];

test.each([
  ["before all", { order: -1, from: 0, to: 0 }, 0, false],
  ["in the first text, before its mark", { order: 0, from: 0, to: 0 }, 0, false],
  ["inside a mark: that one", { order: 0, from: 3, to: 3 }, 0, false],
  ["with the mark selected: the one after", { order: 0, from: 2, to: 5 }, 1, false],
  ["in a text between", { order: 1, from: 7, to: 7 }, 1, false],
  ["after the first of two", { order: 2, from: 0, to: 3 }, 2, false],
  ["at the end: round to the first", { order: 2, from: 8, to: 9 }, 0, true],
])("the next mark is found %s", (_, from, index, wrapped) => {
  expect(nextMark(marks, from)).toEqual({ mark: marks[index], wrapped });
});

test("without marks there is none to go to", () => {
  expect(nextMark([], { order: 0, from: 0, to: 0 })).toBe(null);
});

import { EditorState, type TransactionSpec } from "@codemirror/state";
import { expect, test, vi } from "vitest";

import type { MarkView } from "../ipc/bindings";
import { language, words } from "../words";
import { drawnMarks, drawnTitles, markAt, marksOf, setMarks, spelling } from "./spelling";

const mark = (from: number, to: number, kind: MarkView["kind"] = "spelling"): MarkView => ({ kind, from, to, fix: null });

/** A field with marks under the words in brackets, after these steps. */
function field(text: string, ...steps: TransactionSpec[]): EditorState {
  const marks: MarkView[] = [];
  const doc = text.replace(/\[(.*?)\]/gu, (_, word: string, at: number) => {
    const from = at - 2 * marks.length;
    marks.push(mark(from, from + word.length));
    return word;
  });
  const start = EditorState.create({ doc, extensions: [spelling(() => {})] });
  return [{ effects: setMarks.of(marks) }, ...steps].reduce((state: EditorState, step) => state.update(step).state, start);
}

const seen = (state: EditorState) => drawnMarks(state).map(([from, to]) => state.sliceDoc(from, to));
const type = (at: number, insert: string): TransactionSpec => ({ changes: { from: at, insert }, selection: { anchor: at + insert.length }, userEvent: "input.type" });

test("marks stand under their words", () => {
  expect(seen(field("The [goverment] of [teh] island"))).toEqual(["goverment", "teh"]);
});

test("a mark says what it is about in the language of the moment in which it is drawn", () => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("document", { documentElement: {} });
  expect(drawnTitles(field("The [goverment] said"))).toEqual(["Not in the dictionary"]);
  language.choose("fr");
  expect(drawnTitles(field("The [goverment] said"))).toEqual(["Absent du dictionnaire"]);
  language.choose("en");
  vi.unstubAllGlobals();
});

test("marks move with their words while one writes elsewhere", () => {
  const state = field("The [goverment] said", type(0, "Yes. 😀 "), type(25, " so"));
  expect(seen(state)).toEqual(["goverment"]);
  expect(marksOf(state)).toEqual([mark(12, 21)]);
});

test("a word that is changed loses its mark", () => {
  for (const at of [4, 6, 13]) expect(seen(field("The [goverment] said", type(at, "n")))).toEqual([]);
  expect(seen(field("The [goverment] said", { changes: { from: 5, to: 7 } }))).toEqual([]);
  expect(seen(field("[teh] [teh]", { changes: { from: 0, to: 7 } }))).toEqual([]);
});

test("the word under the hands is marked when the caret leaves it", () => {
  const written = field("a", type(1, " gov"), { effects: setMarks.of([mark(2, 5)]) });
  expect(seen(written)).toEqual([]);
  expect(marksOf(written)).toHaveLength(1);
  expect(seen(written.update(type(5, ",")).state)).toEqual(["gov"]);
  expect(seen(written.update(type(5, "e")).state)).toEqual([]);
  expect(seen(written.update({ selection: { anchor: 0 } }).state)).toEqual(["gov"]);
});

test("nothing comes or goes while a word is being composed", () => {
  const compose = (at: number, insert: string): TransactionSpec => ({ ...type(at, insert), userEvent: "input.type.compose" });
  const composed = field("The [teh] and [zzqx] end", compose(7, "n"), compose(8, "i"));
  expect(seen(composed)).toEqual(["teh", "zzqx"]);
  expect(marksOf(composed)).toHaveLength(1);
  expect(seen(composed.update(type(0, "A ")).state)).toEqual(["zzqx"]);
});

test("a mark that was there before the caret came stays seen", () => {
  expect(seen(field("The [teh]", { selection: { anchor: 6 } }))).toEqual(["teh"]);
});

test("marks that lie outside the text are not drawn", () => {
  expect(seen(field("short", { effects: setMarks.of([mark(2, 90), mark(3, 3), mark(0, 2)]) }))).toEqual(["sh"]);
});

test("the mark at a place is found at both its ends", () => {
  const state = field("The [teh] end");
  expect([3, 4, 7, 8].map((at) => markAt(state, at)?.from)).toEqual([undefined, 4, 4, undefined]);
});

test("every kind of mark says what it is about", () => {
  expect(Object.keys(words.spelling.says)).toEqual(["spelling", "doubled_word", "no_break_space", "chinese_punctuation", "arabic_punctuation"]);
});

import { expect, test } from "vitest";

import type { MarkView } from "../ipc/bindings";
import { marked } from "./marked";

const mark = (from: number, to: number): MarkView => ({ kind: "spelling", from, to, fix: null });
const shown = (text: string, marks: MarkView[], writing: number | null = null) => marked(text, marks, writing).map((piece) => (piece.mark ? `[${piece.text}]` : piece.text));

test.each<[string, MarkView[], number | null, string[]]>([
  ["The goverment said", [mark(4, 13)], null, ["The ", "[goverment]", " said"]],
  ["teh goverment", [mark(4, 13), mark(0, 3)], null, ["[teh]", " ", "[goverment]"]],
  // The word under the hands is let be until the caret leaves it.
  ["The goverment", [mark(4, 13)], 13, ["The goverment"]],
  ["teh goverment", [mark(0, 3), mark(4, 13)], 13, ["[teh]", " goverment"]],
  // Two marks over the same words are one; a mark beyond the end is of an older text.
  ["the the", [mark(0, 7), mark(3, 7)], null, ["[the the]"]],
  ["the", [mark(0, 9)], null, ["the"]],
  ["", [], null, []],
])("the pieces of %o join to the text and carry its marks", (text, marks, writing, pieces) => {
  expect(shown(text, marks, writing)).toEqual(pieces);
  expect(marked(text, marks, writing).map((piece) => piece.text).join("")).toBe(text);
});

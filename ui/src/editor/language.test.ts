import { ensureSyntaxTree } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";

import { markdown } from "./language";
import { hasAddress } from "./references";

const links = (state: EditorState) => {
  const found: string[] = [];
  ensureSyntaxTree(state, state.doc.length, 1000)!.iterate({ enter: (node) => void (node.name === "Link" && found.push(state.sliceDoc(node.from, node.to))) });
  return found;
};

test("a name that is defined later makes its links at once, and its going unmakes them", () => {
  let state = EditorState.create({ doc: "see [a][b]", extensions: [markdown("see [a][b]")] });
  expect(links(state)).toEqual([]);
  state = state.update({ changes: { from: state.doc.length, insert: "\n\n[b]: https://b.example" } }).state;
  expect(links(state)).toEqual(["[a][b]"]);
  state = state.update({ changes: { from: 10, to: state.doc.length } }).state;
  expect(links(state)).toEqual([]);
});

test.each([
  ["(https://a.example)", true],
  ["(<a b>)", true],
  ["()", true],
  ["(a 'b')", true],
  ["(a(b)c)", true],
  ["(a b)", false],
  ["(a", false],
  ["(a(b)", false],
  [" (a)", false],
  ["(<a\nb>)", false],
])("%s is an address: %s", (text, expected) => {
  expect(hasAddress(text)).toBe(expected);
});

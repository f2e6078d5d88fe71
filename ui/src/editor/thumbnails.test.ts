import { ensureSyntaxTree } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";

import { markdown } from "./language";
import { picturesIn } from "./thumbnails";

const found = (doc: string) => {
  const state = EditorState.create({ doc, extensions: markdown() });
  ensureSyntaxTree(state, doc.length, 1000);
  return picturesIn(state, 0, doc.length);
};

test.each([
  ["![](a.jpg)", [{ at: 10, address: "a.jpg" }]],
  ["Look: ![Pier](<a.jpg>) here\n\nmore", [{ at: 27, address: "a.jpg" }]],
  ["![](a.jpg) ![](b.jpg)", [{ at: 21, address: "a.jpg" }, { at: 21, address: "b.jpg" }]],
  ["`![](a.jpg)`", []],
  ["[a](a.jpg)", []],
])("in %o the pictures are %o", (doc, pictures) => {
  expect(found(doc)).toEqual(pictures);
});

// Taking formatting off.

import { ensureSyntaxTree } from "@codemirror/language";
import { type ChangeSpec, type StateCommand } from "@codemirror/state";

import { wordAround } from "./words";

const MARKS = new Set(["EmphasisMark", "StrikethroughMark", "CodeMark", "HeaderMark", "QuoteMark", "ListMark", "TaskMarker"]);
const INLINE = new Set(["StrongEmphasis", "Emphasis", "Strikethrough", "InlineCode", "Link"]);

/** Leaves the words of the selection and takes their marks, links included. */
export const clearFormatting: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const { main } = state.selection;
  const { from, to } = main.empty ? (wordAround(state, main.head) ?? main) : main;
  const changes: ChangeSpec[] = [];
  ensureSyntaxTree(state, state.doc.length, 1000)?.iterate({
    from,
    to,
    enter(node) {
      const parent = node.node.parent;
      if (MARKS.has(node.name) && parent && parent.name !== "FencedCode") {
        const block = !INLINE.has(parent.name);
        // The caret alone does not undo a whole list or quotation.
        if (block && main.empty) return;
        const space = block && state.sliceDoc(node.to, node.to + 1) === " " ? 1 : 0;
        changes.push({ from: node.from, to: node.to + space });
      }
      if (node.name === "Link" && node.node.getChild("URL")) {
        const [opens, closes] = node.node.getChildren("LinkMark");
        if (opens && closes) changes.push({ from: opens.from, to: opens.to }, { from: closes.from, to: node.to });
      }
    },
  });
  const set = state.changes(changes);
  if (!set.empty) dispatch(state.update({ changes: set, selection: state.selection.map(set, 1), userEvent: "delete.format", scrollIntoView: true }));
  return true;
};

// Where the blocks of a field begin: its paragraphs, headings, lists, tables and so on, in the
// order in which they are rendered.

import { syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";

/** Places in the text. An address kept for links is no block, because it shows nowhere. */
export function blockStarts(state: EditorState): number[] {
  const starts: number[] = [];
  for (let node = syntaxTree(state).topNode.firstChild; node; node = node.nextSibling) {
    if (node.name !== "LinkReference") starts.push(node.from);
  }
  return starts;
}

/** The same as heights on the screen. */
export function blockTops(view: EditorView): number[] {
  return blockStarts(view.state).map((from) => view.documentTop + view.lineBlockAt(from).top);
}

// The words of a table's cells with their looks, built as nodes: nothing that was typed is
// ever read as HTML.

import { syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

import type { Span } from "../livePreview";

const ELEMENTS: Record<string, [tag: string, name: string]> = {
  StrongEmphasis: ["strong", ""],
  Emphasis: ["span", "cm-emphasis"],
  Strikethrough: ["s", ""],
  InlineCode: ["code", "cm-code"],
  Link: ["span", "cm-link"],
  FootnoteReference: ["span", "cm-footnote"],
};
const AWAY = new Set(["EmphasisMark", "StrikethroughMark", "CodeMark", "LinkMark", "LinkTitle", "LinkLabel"]);

/** A fragment for each cell of each row; a cell without words has none. */
export function drawWords(state: EditorState, { from, to }: Span): Node[][] {
  const rows: Node[][] = [];
  syntaxTree(state).iterate({
    from,
    to,
    enter({ name, node }) {
      if (name !== "TableHeader" && name !== "TableRow") return;
      rows.push(rowOf(state, node));
      return false;
    },
  });
  return rows;
}

function rowOf(state: EditorState, row: SyntaxNode): Node[] {
  const cells: Node[] = [];
  let column = 0;
  // A bar at the start opens the first cell; every other bar closes one.
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name === "TableCell") cells[column] = words(state, child);
    else if (child.name === "TableDelimiter" && state.sliceDoc(row.from, child.from).trim() !== "") column += 1;
  }
  return cells;
}

function words(state: EditorState, node: SyntaxNode): Node {
  const [tag, name] = ELEMENTS[node.name] ?? [null, ""];
  const into = tag === null ? document.createDocumentFragment() : document.createElement(tag);
  if (name !== "") (into as HTMLElement).className = name;
  let at = node.from;
  const plain = (to: number) => into.append(state.sliceDoc(at, to).replace(/\\\|/gu, "|"));
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from < at) continue;
    plain(child.from);
    at = child.to;
    if (AWAY.has(child.name) || (child.name === "URL" && node.name === "Link")) continue;
    if (child.name === "Escape") into.append(state.sliceDoc(child.from + 1, child.to));
    else into.append(words(state, child));
  }
  plain(node.to);
  return into;
}

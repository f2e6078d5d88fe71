// The table at the caret: where it stands, what it holds, and how it is written back.

import { syntaxTree } from "@codemirror/language";
import type { EditorState, TransactionSpec } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

import { fitted } from "../../paste/flow";
import type { Cell } from "./edit";
import { readGrid, sameGrid, writeGrid, type Grid } from "./model";

export type TablePlace = {
  from: number;
  to: number;
  /** What stands before each further line, as in a quotation or a list. */
  inset: string;
  grid: Grid;
  at: Cell;
};

/** The table around a place; null when there is none. */
export function tableAt(state: EditorState, place: number): TablePlace | null {
  for (const side of [1, -1] as const) {
    for (let node: SyntaxNode | null = syntaxTree(state).resolveInner(place, side); node; node = node.parent) {
      if (node.name === "Table") return tableOf(state, node, place);
    }
  }
  return null;
}

export function tableOf(state: EditorState, node: { from: number; to: number }, place: number): TablePlace | null {
  const { doc } = state;
  const first = doc.lineAt(node.from).number;
  const last = doc.lineAt(node.to).number;
  const inset = /^[\s>]*/u.exec(doc.line(Math.min(first + 1, last)).text)![0];
  const lines = Array.from({ length: last - first + 1 }, (_, at) => {
    const line = doc.line(first + at);
    return at === 0 ? doc.sliceString(node.from, line.to) : line.text.replace(/^[\s>]*/u, "");
  });
  const grid = readGrid(lines);
  if (!grid) return null;
  const line = doc.lineAt(Math.max(node.from, Math.min(node.to, place)));
  // The caret in the line of hyphens is in the header's column.
  const row = Math.max(0, line.number - first - (line.number > first ? 1 : 0));
  const before = doc.sliceString(line.from, place).replace(/^[\s>]*\|?/u, "");
  const column = [...before.matchAll(/\\.|\|/gu)].filter((found) => found[0] === "|").length;
  return { from: node.from, to: node.to, inset, grid, at: { row: Math.min(row, grid.rows.length - 1), column: Math.min(column, grid.aligns.length - 1) } };
}

/** Writes the table over the one that was read; null when it is the same, which is left as it was typed. */
export function writeTable(place: TablePlace, grid: Grid): TransactionSpec | null {
  if (sameGrid(place.grid, grid)) return null;
  const insert = writeGrid(grid).split("\n").join(`\n${place.inset}`);
  return { changes: { from: place.from, to: place.to, insert }, userEvent: "input.table", scrollIntoView: true };
}

/** Puts a new table at the caret, apart from what is before and after it. */
export function insertTable(state: EditorState, grid: Grid): TransactionSpec {
  const { to } = state.selection.main;
  const line = state.doc.lineAt(to);
  const blank = line.text.trim() === "";
  const [from, end] = blank ? [line.from, line.to] : [line.to, line.to];
  // An empty line behind the table is where one goes on.
  const after = state.sliceDoc(line.to);
  const insert = fitted(writeGrid(grid), state.sliceDoc(0, from), after) + (after.trim() === "" ? "\n\n" : "");
  return { changes: { from, to: end, insert }, selection: { anchor: from + insert.length }, userEvent: "input.table", scrollIntoView: true };
}

import { history, undo } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";

import { markdown } from "../language";
import { addColumn, addRow, emptyGrid, moveColumn, moveRow, putCells, removeColumn, removeRow, setAlign, setCell } from "./edit";
import { cellsOf, readGrid, widthOf, writeGrid, type Grid } from "./model";
import { insertTable, tableAt, writeTable } from "./place";

const open = (text: string) => EditorState.create({ doc: text.replace("‸", ""), selection: { anchor: text.indexOf("‸") }, extensions: [history(), markdown()] });
const grid = (text: string): Grid => readGrid(text.split("\n"))!;
const small = grid("| a | b |\n|---|--:|\n| 1 | 2 |");

test("cells are read without their bars, and a bar in a cell is a bar", () => {
  expect(cellsOf("| a | b \\| c |  |")).toEqual(["a", "b | c", ""]);
  expect(cellsOf("a|b")).toEqual(["a", "b"]);
  expect(cellsOf("| a \\\\| b |")).toEqual(["a \\\\", "b"]);
});

test("a table is written with its bars in line", () => {
  expect(writeGrid(grid("|Port|Ships|\n|:-|-:|\n|Port Vale|12|"))).toBe("| Port      | Ships |\n| :-------- | ----: |\n| Port Vale |    12 |");
});

test("an ideograph takes two places", () => {
  expect(widthOf("港口a")).toBe(5);
  expect(widthOf("e\u0301")).toBe(1);
  expect(writeGrid(grid("|港口|b|\n|-|-|\n|a|b|"))).toBe("| 港口 | b   |\n| ---- | --- |\n| a    | b   |");
});

test("a very long cell does not fill up its column", () => {
  const long = "x".repeat(90);
  expect(writeGrid(grid(`|a|\n|-|\n|${long}|`))).toBe(`| a   |\n| --- |\n| ${long} |`);
});

test("bars and line breaks in a cell keep the table whole", () => {
  for (const cell of ["a | b", "a\nb", "|", "a \\| b", "`a|b`", "a\\", "a \\\\|"]) {
    const written = writeGrid(setCell(small, { row: 1, column: 0 }, cell));
    const back = readGrid(written.split("\n"))!;
    expect(back.rows.map((row) => row.length), cell).toEqual([2, 2]);
    expect(back.rows[1]![1], cell).toBe("2");
    expect(writeGrid(back), cell).toBe(written);
  }
});

test("what is read and written comes back the same", () => {
  for (const text of ["| a | b |\n| --- | ---: |\n| 1 |", "a | b\n- | -\n*c* | `d`", "|a|\n|-|"]) {
    const read = grid(text);
    expect(grid(writeGrid(read))).toEqual(read);
  }
});

test("rows and columns are added, moved and removed", () => {
  expect(addRow(small, 1).rows).toEqual([["a", "b"], ["", ""], ["1", "2"]]);
  expect(addColumn(small, 2)).toEqual({ aligns: ["none", "end", "none"], rows: [["a", "b", ""], ["1", "2", ""]] });
  expect(moveRow(small, 1, -1).rows).toEqual([["1", "2"], ["a", "b"]]);
  expect(moveRow(small, 1, 1)).toBe(small);
  expect(moveColumn(small, 0, 1)).toEqual({ aligns: ["end", "none"], rows: [["b", "a"], ["2", "1"]] });
  expect(removeRow(small, 0).rows).toEqual([["1", "2"]]);
  expect(removeRow(removeRow(small, 0), 0).rows).toEqual([["", ""]]);
  expect(removeColumn(small, 0)).toEqual({ aligns: ["end"], rows: [["b"], ["2"]] });
  expect(removeColumn(removeColumn(small, 0), 0).rows).toEqual([[""], [""]]);
  expect(setAlign(small, 0, "center").aligns).toEqual(["center", "end"]);
});

test("a block of cells makes the table grow", () => {
  expect(putCells(small, { row: 1, column: 1 }, [["x", "y"], ["z"]])).toEqual({
    aligns: ["none", "end", "none"],
    rows: [["a", "b", ""], ["1", "x", "y"], ["", "z", ""]],
  });
  const huge = putCells(small, { row: 0, column: 0 }, Array.from({ length: 900 }, () => Array.from({ length: 90 }, () => "x")));
  expect([huge.rows.length, huge.aligns.length]).toEqual([500, 50]);
});

test("the table at the caret is found with its cell", () => {
  const state = open("Text\n\n| a | b |\n|---|---|\n| 1 | 2‸ |\n\nmore");
  expect(tableAt(state, state.selection.main.head)).toMatchObject({ at: { row: 1, column: 1 }, grid: { rows: [["a", "b"], ["1", "2"]] } });
  const header = open("| a | b‸ |\n|---|---|\n| 1 | 2 |");
  expect(tableAt(header, header.selection.main.head)!.at).toEqual({ row: 0, column: 1 });
  expect(tableAt(open("a ‸| b"), 2)).toBe(null);
});

test("a table that was not changed is left as it was typed", () => {
  const place = tableAt(open("|a|b|\n|-|-|\n|1|2‸|"), 12)!;
  expect(writeTable(place, { ...place.grid })).toBe(null);
});

test("a changed table is written in its place, and taken back in one step", () => {
  const state = open("Text\n\n|a|b|\n|-|-|\n|1|2‸|\n\nmore");
  const place = tableAt(state, state.selection.main.head)!;
  let next = state.update(writeTable(place, setCell(place.grid, { row: 1, column: 0 }, "one"))!).state;
  expect(next.doc.toString()).toBe("Text\n\n| a   | b   |\n| --- | --- |\n| one | 2   |\n\nmore");
  undo({ state: next, dispatch: (transaction) => (next = transaction.state) });
  expect(next.doc.toString()).toBe(state.doc.toString());
});

test("a table in a quotation stays in it", () => {
  const state = open("> | a | b |\n> |---|---|\n> | 1 | 2‸ |");
  const place = tableAt(state, state.selection.main.head)!;
  const { newDoc } = state.update(writeTable(place, setCell(place.grid, { row: 0, column: 0 }, "x"))!);
  expect(newDoc.toString()).toBe("> | x   | b   |\n> | --- | --- |\n> | 1   | 2   |");
});

test("a new table stands apart from the words around it, with the caret behind it", () => {
  const state = open("Before‸ it\nmore");
  const next = state.update(insertTable(state, emptyGrid(2, 2)));
  expect(next.newDoc.toString()).toBe("Before it\n\n|     |     |\n| --- | --- |\n|     |     |\n\nmore");
  const empty = open("‸");
  const alone = empty.update(insertTable(empty, emptyGrid(2, 1)));
  expect(alone.newDoc.toString()).toBe("|     |\n| --- |\n|     |\n\n");
  expect(alone.newSelection.main.head).toBe(alone.newDoc.length);
});

import { expect, test } from "vitest";

import { emptyGrid, setCell } from "../../editor/table/edit";
import { keyIn } from "./tableKeys";

const grid = setCell(emptyGrid(2, 2), { row: 1, column: 0 }, "words");
const blank = emptyGrid(2, 2);

function press(keys: string, row: number, column: number, { table = grid, start = true, end = true, rtl = false } = {}): string {
  const parts = keys.split("+");
  const held = (name: string) => parts.slice(0, -1).includes(name);
  const event = { key: parts[parts.length - 1]!, altKey: held("Alt"), shiftKey: held("Shift"), ctrlKey: held("Ctrl"), metaKey: false, getModifierState: (name: string) => name === "AltGraph" && held("AltGr") };
  const did = keyIn(event, table, { row, column }, { start, end }, rtl);
  if (!did) return "left alone";
  return "to" in did ? `${did.as} ${did.to.row},${did.to.column}` : `${did.as} ${did.by}`;
}

test.each([
  ["Tab", 0, 0, "go 0,1"],
  ["Tab", 0, 1, "go 1,0"],
  ["Tab", 1, 1, "grow 2,0"],
  ["Shift+Tab", 1, 0, "go 0,1"],
  ["Shift+Tab", 0, 0, "left alone"],
  ["Enter", 0, 1, "go 1,1"],
  ["Enter", 1, 1, "grow 2,1"],
  ["Shift+Enter", 1, 1, "go 0,1"],
  ["ArrowDown", 0, 0, "go 1,0"],
  ["ArrowDown", 1, 0, "left alone"],
  ["ArrowUp", 1, 0, "go 0,0"],
  ["ArrowRight", 0, 1, "go 1,0"],
  ["ArrowLeft", 1, 0, "go 0,1"],
  ["Alt+ArrowUp", 1, 0, "row -1"],
  ["Alt+Shift+ArrowRight", 0, 0, "column 1"],
  ["Ctrl+ArrowRight", 0, 0, "left alone"],
  ["AltGr+Alt+ArrowUp", 1, 0, "left alone"],
  ["a", 0, 0, "left alone"],
])("%s in cell %i,%i: %s", (keys, row, column, expected) => {
  expect(press(keys, row, column)).toBe(expected);
});

test("Tab leaves a grid whose last row is empty, so that nobody is kept in it", () => {
  expect(press("Tab", 1, 1, { table: blank })).toBe("left alone");
});

test("an arrow leaves a cell only at the edge of its words", () => {
  expect(press("ArrowRight", 0, 0, { end: false })).toBe("left alone");
  expect(press("ArrowLeft", 0, 1, { start: false })).toBe("left alone");
});

test("from right to left the arrows go the other way", () => {
  expect(press("ArrowLeft", 0, 0, { rtl: true })).toBe("go 0,1");
  expect(press("Alt+Shift+ArrowLeft", 0, 0, { rtl: true })).toBe("column 1");
});

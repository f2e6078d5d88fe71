// What a key does in a cell of the grid: where it goes, and what it moves. Tab in the last cell
// adds a row while the last row has words, and leaves the grid when it has none, so that nobody
// is kept in it.

import type { Cell } from "../../editor/table/edit";
import type { Grid } from "../../editor/table/model";

export type Did = { as: "go"; to: Cell } | { as: "grow"; to: Cell } | { as: "row" | "column"; by: -1 | 1 };
type Pressed = Pick<KeyboardEvent, "key" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey" | "getModifierState">;

export function keyIn(event: Pressed, { rows, aligns }: Grid, { row, column }: Cell, edge: { start: boolean; end: boolean }, rtl: boolean): Did | null {
  if (event.ctrlKey || event.metaKey || event.getModifierState("AltGraph")) return null;
  const [last, width] = [rows.length - 1, aligns.length];
  const [before, after] = rtl ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  if (event.altKey) {
    if (!event.shiftKey && event.key === "ArrowUp") return { as: "row", by: -1 };
    if (!event.shiftKey && event.key === "ArrowDown") return { as: "row", by: 1 };
    if (event.shiftKey && event.key === before) return { as: "column", by: -1 };
    if (event.shiftKey && event.key === after) return { as: "column", by: 1 };
    return null;
  }
  const isEmpty = rows[last]?.every((cell) => cell.trim() === "") ?? true;
  const go = (y: number, x: number): Did | null => (y < 0 || y > last || x < 0 || x >= width ? null : { as: "go", to: { row: y, column: x } });
  switch (event.key) {
    case "Tab":
      if (event.shiftKey) return column > 0 ? go(row, column - 1) : go(row - 1, width - 1);
      if (column < width - 1) return go(row, column + 1);
      return row < last ? go(row + 1, 0) : isEmpty ? null : { as: "grow", to: { row: last + 1, column: 0 } };
    case "Enter":
      if (event.shiftKey) return go(row - 1, column) ?? go(row, column);
      return go(row + 1, column) ?? (isEmpty ? go(row, column) : { as: "grow", to: { row: last + 1, column } });
    case "ArrowUp":
      return event.shiftKey ? null : go(row - 1, column);
    case "ArrowDown":
      return event.shiftKey ? null : go(row + 1, column);
    case before:
      return event.shiftKey || !edge.start ? null : column > 0 ? go(row, column - 1) : go(row - 1, width - 1);
    case after:
      return event.shiftKey || !edge.end ? null : column < width - 1 ? go(row, column + 1) : go(row + 1, 0);
    default:
      return null;
  }
}

// What one does to a table: rows and columns added, removed and moved, words put in. A grid in,
// a grid out.

import type { Align, Grid } from "./model";

export type Cell = { row: number; column: number };

export const LARGEST = { rows: 500, columns: 50 } as const;

export function emptyGrid(rows: number, columns: number): Grid {
  return { aligns: Array.from({ length: columns }, () => "none"), rows: Array.from({ length: rows }, () => blank(columns)) };
}

const blank = (columns: number): string[] => Array.from({ length: columns }, () => "");

export function setCell({ aligns, rows }: Grid, { row, column }: Cell, text: string): Grid {
  return { aligns, rows: rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells)) };
}

export function setAlign({ aligns, rows }: Grid, column: number, align: Align): Grid {
  return { aligns: aligns.map((one, at) => (at === column ? align : one)), rows };
}

const inserted = <T>(list: readonly T[], at: number, one: T): T[] => [...list.slice(0, at), one, ...list.slice(at)];
const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, place) => place !== at);

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const one = list[from]!;
  return inserted(without(list, from), to, one);
}

export function addRow(grid: Grid, at: number): Grid {
  return grid.rows.length >= LARGEST.rows ? grid : { ...grid, rows: inserted(grid.rows, at, blank(grid.aligns.length)) };
}

export function addColumn({ aligns, rows }: Grid, at: number): Grid {
  if (aligns.length >= LARGEST.columns) return { aligns, rows };
  return { aligns: inserted(aligns, at, "none"), rows: rows.map((row) => inserted(row, at, "")) };
}

/** The header stays a row, so the last row is only emptied. */
export function removeRow(grid: Grid, at: number): Grid {
  return grid.rows.length === 1 ? { ...grid, rows: [blank(grid.aligns.length)] } : { ...grid, rows: without(grid.rows, at) };
}

export function removeColumn({ aligns, rows }: Grid, at: number): Grid {
  if (aligns.length === 1) return { aligns, rows: rows.map(() => [""]) };
  return { aligns: without(aligns, at), rows: rows.map((row) => without(row, at)) };
}

export function moveRow(grid: Grid, at: number, by: -1 | 1): Grid {
  const to = at + by;
  return to < 0 || to >= grid.rows.length ? grid : { ...grid, rows: moved(grid.rows, at, to) };
}

export function moveColumn({ aligns, rows }: Grid, at: number, by: -1 | 1): Grid {
  const to = at + by;
  if (to < 0 || to >= aligns.length) return { aligns, rows };
  return { aligns: moved(aligns, at, to), rows: rows.map((row) => moved(row, at, to)) };
}

/** Puts a block of cells over those from this one on; the table grows where it must. */
export function putCells(grid: Grid, { row, column }: Cell, block: readonly (readonly string[])[]): Grid {
  const rows = Math.min(LARGEST.rows, Math.max(grid.rows.length, row + block.length));
  const columns = Math.min(LARGEST.columns, Math.max(grid.aligns.length, column + Math.max(0, ...block.map((cells) => cells.length))));
  return {
    aligns: Array.from({ length: columns }, (_, at) => grid.aligns[at] ?? "none"),
    rows: Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => block[y - row]?.[x - column] ?? grid.rows[y]?.[x] ?? "")),
  };
}

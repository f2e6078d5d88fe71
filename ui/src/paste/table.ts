// Tables as Markdown: from the tables of a page, and from the tabs of a spreadsheet's text.

import { plainText } from "./escape";
import { noMarks, textOf, tidy, writeRuns, type Run } from "./inline";
import { readRuns, type Reading } from "./runs";

type Cell = { runs: Run[]; across: number };

/** A table, with a title over it where its first row is one cell across all columns. */
export function readTable(table: Element, reading: Reading): { title: string; markdown: string } | null {
  const rows = withoutEmpty(gridOf(table, reading));
  const caption = table.querySelector(":scope > caption");
  let title = caption ? writeRuns(tidy(readRuns(caption, noMarks, reading)), "spaces") : "";
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const [first, second] = rows;
  if (first && second && columns > 1 && first[0] && first[0].across >= columns && textOf(first[0].runs) !== "") {
    title ||= writeRuns(first[0].runs, "spaces");
    rows.shift();
  }
  if (rows.length === 0) return title === "" ? null : { title, markdown: "" };
  const written = rows.map((row, at) => row.map((cell) => writeRuns(at === 0 ? cell.runs.map((run) => ({ ...run, strong: false })) : cell.runs, "spaces")));
  return { title, markdown: writeTable(written) };
}

/** A table with one column, or one that holds other blocks, is only there for its looks. */
export function isLayout(table: Element, isSheet: boolean): boolean {
  if (table.querySelector("table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote")) return true;
  if (table.getAttribute("role") === "presentation" || table.getAttribute("role") === "none") return true;
  const rows = [...table.querySelectorAll("tr")];
  const columns = Math.max(0, ...rows.map((row) => row.querySelectorAll(":scope > td, :scope > th").length));
  return columns === 0 || (columns === 1 && !(isSheet && rows.length > 1));
}

/** The first row is the header. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]) => `| ${Array.from({ length: columns }, (_, at) => bare(cells[at] ?? "")).join(" | ")} |`.replace(/ {2,}\|/gu, "  |");
  const [header = [], ...body] = rows;
  return [line(header), `|${" --- |".repeat(columns)}`, ...body.map(line)].join("\n");
}

/** Lines with the same number of tabs are a table; null for any other text. */
export function tableFromTabs(text: string): string | null {
  const lines = text.replace(/\r\n?/gu, "\n").replace(/\n+$/u, "").split("\n");
  const rows = lines.map((line) => line.split("\t").map((cell) => plainText(cell.trim())));
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2 || rows.some((row) => row.length !== columns)) return null;
  // Text that is indented with tabs has nothing in its first column.
  return rows.every((row) => row[0] === "") ? null : writeTable(rows);
}

/** A bar always ends a cell, in code and in addresses too. */
const bare = (cell: string) => cell.replace(/(?<!\\)\|/gu, "\\|");

function gridOf(table: Element, reading: Reading): Cell[][] {
  const grid: Cell[][] = [];
  const rows = [...table.querySelectorAll("tr")];
  rows.forEach((row, at) => {
    const line = (grid[at] ??= []);
    let column = 0;
    for (const cell of row.querySelectorAll(":scope > td, :scope > th")) {
      while (line[column]) column += 1;
      const across = span(cell, "colspan", 50);
      const down = Math.min(span(cell, "rowspan", 500), rows.length - at);
      const runs = tidy(readRuns(cell, noMarks, reading));
      for (let y = 0; y < down; y += 1) {
        const target = (grid[at + y] ??= []);
        for (let x = 0; x < across; x += 1) target[column + x] = x === 0 && y === 0 ? { runs, across } : { runs: [], across: 1 };
      }
      column += across;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? { runs: [], across: 1 }));
}

const span = (cell: Element, name: string, most: number) => Math.min(most, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? "1", 10) || 1));

/** Spreadsheets copy empty rows and columns around what was meant. */
function withoutEmpty(grid: readonly Cell[][]): Cell[][] {
  const rows = grid.filter((row) => row.some((cell) => textOf(cell.runs) !== ""));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const filled = Array.from({ length: columns }, (_, at) => rows.some((row) => textOf(row[at]?.runs ?? []) !== ""));
  const last = filled.lastIndexOf(true) + 1;
  return rows.map((row) => row.slice(0, last));
}

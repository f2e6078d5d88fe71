// A table as rows of cells, and how it is written: GitHub's form, its bars in line under one
// another. A cell holds Markdown without its bars escaped; that is the writer's business.

export type Align = "none" | "start" | "center" | "end";

export type Grid = {
  /** One for each column. */
  aligns: readonly Align[];
  /** The first is the header. All have as many cells as there are columns. */
  rows: readonly (readonly string[])[];
};

/** Columns as wide as this are no longer filled up with spaces. */
const WIDEST = 40;

/** Cells of one line; the white space and bars around them are left out. */
export function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let [cell, escaped] = ["", false];
  for (const char of line.trim()) {
    if (char === "|" && !escaped) {
      cells.push(cell);
      cell = "";
    } else cell += char;
    escaped = !escaped && char === "\\";
  }
  cells.push(cell);
  if (cells[0]!.trim() === "") cells.shift();
  if (cells.length > 0 && cells[cells.length - 1]!.trim() === "") cells.pop();
  return cells.map((one) => one.trim().replace(/\\\|/gu, "|"));
}

const DELIMITER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/u;

export function isDelimiter(line: string): boolean {
  return DELIMITER.test(line.trim()) && line.includes("-");
}

function alignOf(cell: string): Align {
  if (cell.startsWith(":")) return cell.endsWith(":") && cell.length > 1 ? "center" : "start";
  return cell.endsWith(":") ? "end" : "none";
}

/** Reads the lines of a table; null when they are none. */
export function readGrid(lines: readonly string[]): Grid | null {
  const [header, delimiter, ...body] = lines;
  if (header === undefined || delimiter === undefined || !isDelimiter(delimiter)) return null;
  const aligns = cellsOf(delimiter).map(alignOf);
  const first = cellsOf(header);
  if (first.length !== aligns.length) return null;
  const full = (cells: string[]) => Array.from({ length: aligns.length }, (_, at) => cells[at] ?? "");
  return { aligns, rows: [first, ...body.map(cellsOf)].map(full) };
}

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How many places of a typewriter a text takes; an ideograph takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of letters.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** A cell as it stands between bars: on one line, its own bars escaped. */
function between(cell: string): string {
  let [out, escaped] = ["", false];
  for (const char of cell.replace(/\s*[\r\n]+\s*/gu, " ").trim()) {
    out += char === "|" && !escaped ? "\\|" : char;
    escaped = !escaped && char === "\\";
  }
  // A stroke at the end would escape the bar behind it where no space stands between.
  return out;
}

export function writeGrid({ aligns, rows }: Grid): string {
  const cells = rows.map((row) => row.map(between));
  const widths = aligns.map((_, at) => Math.max(3, ...cells.map((row) => widthOf(row[at]!)).filter((width) => width <= WIDEST)));
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => filled(cell, widths[at]!, aligns[at]!)).join(" | ")} |`;
  const delimiter = `| ${aligns.map((align, at) => ruled(align, widths[at]!)).join(" | ")} |`;
  const [header, ...body] = cells;
  return [line(header!), delimiter, ...body.map(line)].join("\n");
}

function filled(cell: string, width: number, align: Align): string {
  const room = Math.max(0, width - widthOf(cell));
  const before = align === "end" ? room : align === "center" ? Math.floor(room / 2) : 0;
  return " ".repeat(before) + cell + " ".repeat(room - before);
}

function ruled(align: Align, width: number): string {
  const start = align === "start" || align === "center" ? ":" : "-";
  const end = align === "end" || align === "center" ? ":" : "-";
  return start + "-".repeat(width - 2) + end;
}

export const sameGrid = (one: Grid, other: Grid) => JSON.stringify(one) === JSON.stringify(other);

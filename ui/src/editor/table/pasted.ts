// Cells from the clipboard: a table of a page or a sheet, or a spreadsheet's text with tabs.
// What is copied is words, so signs that Markdown would take for marks are escaped.

import { plainText } from "../../paste/escape";
import { readHtml } from "../../paste/html";
import { isDelimiter, readGrid } from "./model";

export type Carried = { html: string; text: string };

/** Null for words that belong into one cell. */
export function cellsFrom({ html, text }: Carried): string[][] | null {
  return (html === "" ? null : fromHtml(html)) ?? fromTabs(text);
}

function fromHtml(html: string): string[][] | null {
  if (!/<table/iu.test(html)) return null;
  const lines = (readHtml(html)?.markdown ?? "").split("\n");
  const delimiter = lines.findIndex((line, at) => at > 0 && isDelimiter(line) && line.includes("|"));
  if (delimiter < 1) return null;
  let end = delimiter + 1;
  while (end < lines.length && lines[end]!.startsWith("|")) end += 1;
  return readGrid(lines.slice(delimiter - 1, end))?.rows.map((row) => [...row]) ?? null;
}

/** Tabs part cells and lines part rows; a cell in quotes may hold both. */
function fromTabs(text: string): string[][] | null {
  const source = text.replace(/\r\n?/gu, "\n").replace(/\n+$/u, "");
  if (!/[\t\n]/u.test(source)) return null;
  const rows: string[][] = [[]];
  for (let at = 0; at <= source.length; ) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/u.exec(source.slice(at));
    const plain = quoted ? null : /^[^\t\n]*/u.exec(source.slice(at))!;
    const words = quoted ? quoted[1]!.replace(/""/gu, '"') : plain![0];
    rows[rows.length - 1]!.push(asCell(words));
    at += (quoted ?? plain!)[0].length;
    if (at >= source.length) break;
    if (source[at] === "\n") rows.push([]);
    at += 1;
  }
  return rows;
}

const asCell = (words: string) => plainText(words.replace(/\s+/gu, " ").trim()).replace(/\\\|/gu, "|");

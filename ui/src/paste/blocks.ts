// Writes the blocks of a cleaned page as Markdown: paragraphs, headings, lists, quotes, code
// and tables. Anything it does not know is transparent.

import { noMarks, tidy, writeRuns, type Marks, type Run } from "./inline";
import { BLOCKS, isBlock, marksOf, readRuns, type Reading } from "./runs";
import { isLayout, readTable } from "./table";

export type Kept = { headings: number; lists: number; tables: number; quotes: number; links: number; images: number; bold: number; italic: number; footnotes: number };
export type Writing = Reading & { kept: Kept; isSheet: boolean; topHeading: number };

type Block = { text: string; list?: "ul" | "ol" };

export function writeBlocks(parent: Element, writing: Writing): string {
  return joined(blocksOf(parent, noMarks, writing));
}

/** Everything as one paragraph, for a field that holds no more. */
export function writeLine(parent: Element, writing: Writing): string {
  const runs = tidy(readRuns(parent, noMarks, writing));
  count(runs, writing);
  return writeRuns(runs, "spaces");
}

const joined = (blocks: readonly Block[]) => blocks.map((block) => block.text).join("\n\n");

function blocksOf(parent: Element, marks: Marks, writing: Writing): Block[] {
  const out: Block[] = [];
  let loose: Run[] = [];
  const flush = () => {
    out.push(...paragraph(loose, writing));
    loose = [];
  };
  for (const child of parent.childNodes) {
    if (isBlock(child)) {
      flush();
      out.push(...blockOf(child, marks, writing, out[out.length - 1]));
    } else if (child.nodeType === 1 && (child as Element).querySelector(BLOCKS)) {
      flush();
      out.push(...blocksOf(child as Element, marksOf(child as Element, marks, writing), writing));
    } else {
      loose.push(...readRuns(child, marks, writing));
    }
  }
  flush();
  return out;
}

function blockOf(element: Element, marks: Marks, writing: Writing, before: Block | undefined): Block[] {
  const { localName } = element;
  const inner = marksOf(element, marks, writing);
  const level = /^h([1-6])$/u.exec(localName)?.[1] ?? (/(?:^|\s)(?:x_)?MsoTitle(?:\s|$)/u.test(element.className) ? "1" : null);
  if (level !== null) return heading(element, Number(level), inner, writing);
  switch (localName) {
    case "ul":
    case "ol":
    case "dir":
      return list(element, marks, writing, before);
    case "li":
      return items([element], "ul", marks, writing, before);
    case "blockquote":
      return quote(element, inner, writing);
    case "pre":
      return code(element);
    case "hr":
      return [{ text: "---" }];
    case "table":
      return table(element, marks, writing);
  }
  if (/(?:^|\s)(?:x_)?Mso(?:Intense)?Quote(?:\s|$)/u.test(element.className)) return quote(element, inner, writing);
  return blocksOf(element, inner, writing);
}

function paragraph(loose: readonly Run[], writing: Writing): Block[] {
  const runs = tidy(loose);
  const text = writeRuns(runs);
  if (text === "") return [];
  count(runs, writing);
  return [{ text }];
}

function count(runs: readonly Run[], { kept }: Writing): void {
  const starts = (has: (run: Run) => boolean) => runs.filter((run, at) => has(run) && !(at > 0 && has(runs[at - 1]!))).length;
  kept.bold += starts((run) => run.strong);
  kept.italic += starts((run) => run.em);
  kept.links += new Set(runs.map((run) => run.href).filter((href) => href !== null)).size;
}

function heading(element: Element, level: number, marks: Marks, writing: Writing): Block[] {
  const runs = tidy([...element.childNodes].flatMap((child) => readRuns(child, marks, writing)));
  // A heading is bold by itself.
  const plain = runs.map((run) => ({ ...run, strong: false }));
  const text = writeRuns(plain, "spaces").replace(/ (#+)$/u, " \\$1");
  if (text === "") return [];
  writing.kept.headings += 1;
  count(plain, writing);
  // The title of the statement is the only heading of the first level.
  const depth = Math.min(4, writing.topHeading === 1 ? level + 1 : level);
  return [{ text: `${"#".repeat(depth)} ${text}` }];
}

function list(element: Element, marks: Marks, writing: Writing, before: Block | undefined): Block[] {
  return items([...element.children], element.localName === "ol" ? "ol" : "ul", marks, writing, before, Number(element.getAttribute("start") ?? 1) || 1);
}

/** A list that follows one of its kind gets the other marker, or the two would be one. */
function items(children: readonly Element[], kind: "ul" | "ol", marks: Marks, writing: Writing, before: Block | undefined, start = 1): Block[] {
  const other = before?.list === kind && !/^(?:\+|\d+\)) /u.test(before.text);
  const found: Block[][] = [];
  for (const child of children) {
    // Google Docs and LibreOffice put a nested list beside the item that it belongs to.
    if (child.matches("ul, ol") && found.length > 0) {
      const last = found[found.length - 1]!;
      last.push(...blockOf(child, marks, writing, last[last.length - 1]));
    } else {
      const blocks = child.matches("ul, ol") ? blockOf(child, marks, writing, undefined) : blocksOf(child, marksOf(child, marks, writing), writing);
      if (blocks.length > 0) found.push(blocks);
    }
  }
  if (found.length === 0) return [];
  writing.kept.lists += 1;
  const isLoose = found.some((blocks) => blocks.filter((block) => !block.list).length > 1);
  const lines = found.map((blocks, at) => {
    const marker = kind === "ul" ? (other ? "+ " : "- ") : `${start + at}${other ? ")" : "."} `;
    const text = blocks.map((block, place) => (place === 0 ? "" : block.list && !isLoose ? "\n" : "\n\n") + block.text).join("");
    return marker + text.replace(/\n(?!\n|$)/gu, `\n${" ".repeat(marker.length)}`);
  });
  return [{ text: lines.join(isLoose ? "\n\n" : "\n"), list: kind }];
}

function quote(element: Element, marks: Marks, writing: Writing): Block[] {
  const text = joined(blocksOf(element, marks, writing));
  if (text === "") return [];
  writing.kept.quotes += 1;
  return [{ text: text.split("\n").map((line) => (line === "" ? ">" : `> ${line}`)).join("\n") }];
}

function code(element: Element): Block[] {
  const text = (element.textContent ?? "").replace(/^\n|\s+$/gu, "");
  if (text === "") return [];
  const fence = "`".repeat(Math.max(2, ...[...text.matchAll(/`+/gu)].map((run) => run[0].length)) + 1);
  return [{ text: `${fence}\n${text}\n${fence}` }];
}

function table(element: Element, marks: Marks, writing: Writing): Block[] {
  if (isLayout(element, writing.isSheet)) {
    return [...element.querySelectorAll("td, th, caption")]
      .filter((cell) => cell.closest("table") === element)
      .flatMap((cell) => blocksOf(cell, marksOf(cell, marks, writing), writing));
  }
  const read = readTable(element, writing);
  if (!read) return [];
  writing.kept.tables += 1;
  return [read.title, read.markdown].filter((text) => text !== "").map((text) => ({ text }));
}


// Clipboard HTML as clean Markdown: read, cleaned, its lists made real, and written. It runs
// nothing and fetches nothing.

import { writeBlocks, writeLine, type Kept } from "./blocks";
import { clean, type Accepted, type Dropped } from "./clean";
import { takeFootnotes, withFootnotes, withNotesInLine } from "./footnotes";
import { parsePage } from "./page";
import { isFromCodeEditor, sourceOf, withoutOffsets, type Source } from "./source";
import { classStyles } from "./style";
import { makeLists } from "./word";

export type PastedHtml = { markdown: string; kept: Kept & Accepted; dropped: Dropped; source: Source };

/** `firstNote` is the number of its first footnote. Null where the HTML says nothing that its plain text does not say better. */
export function readHtml(html: string, shape: "blocks" | "line" = "blocks", firstNote = 1): PastedHtml | null {
  if (isFromCodeEditor(html)) return null;
  const { document, sheets } = parsePage(withoutOffsets(html));
  const source = sourceOf(html);
  const classes = classStyles(sheets);
  const { dropped, accepted } = clean(document, source, classes);
  const notes = takeFootnotes(document);
  for (const { body } of notes) makeLists(body);
  makeLists(document.body);
  const kept: Kept = { headings: 0, lists: 0, tables: 0, quotes: 0, links: 0, images: 0, bold: 0, italic: 0, footnotes: notes.length };
  const writing = { classes, kept, dropped, isSheet: source === "excel" || source === "sheets", topHeading: document.querySelector("h1, .MsoTitle") ? 1 : 2 };
  const write = shape === "line" ? writeLine : writeBlocks;
  const noted = notes.map(({ body }) => write(body, writing));
  const text = write(document.body, writing);
  const markdown = shape === "line" ? withNotesInLine(text, noted) : withFootnotes(text, noted, firstNote);
  return { markdown, kept: { ...kept, ...accepted }, dropped, source };
}

/** Whether anything but words was kept, so that it is worth more than the plain text. */
export function isRich({ kept, dropped, source }: PastedHtml): boolean {
  return source !== "web" || dropped.hidden > 0 || Object.values(kept).some((number) => number > 0);
}

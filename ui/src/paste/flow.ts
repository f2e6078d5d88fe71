// What a paste becomes: a link, a table, Markdown or plain text. It decides from the words
// alone, so that every case can be tried without a window.

import { isRich, readHtml, type PastedHtml } from "./html";
import { tableFromTabs } from "./table";

export type Clipboard = { html: string | null; text: string | null };
export type Place = { kind: "question" | "answer" | "text"; /** The selected words, or nothing. */ selected: string; /** The number of the first footnote that comes in. */ firstNote?: number };

export type Paste =
  | { as: "nothing" }
  | { as: "too_large" }
  | { as: "text"; text: string }
  | { as: "link"; url: string }
  | { as: "table"; markdown: string }
  | { as: "rich"; read: PastedHtml };

/** What is larger should come in as a file, which is read beside the text and not into it. */
export const LARGEST = 2_000_000;

export function decidePaste({ html, text }: Clipboard, place: Place): Paste {
  const words = (text ?? "").replace(/\r\n?/gu, "\n");
  if (isTooLarge(words)) return { as: "too_large" };
  if (isAddress(words) && place.selected.trim() !== "" && !/\n/u.test(place.selected)) return { as: "link", url: words.trim() };
  // Pictures inside the HTML are not read, so they don't count.
  const page = (html ?? "").replace(/data:[\w/+.-]+;base64,[\w+/=\s]*/gu, "");
  if (page !== "") {
    if (words === "" && isTooLarge(page)) return { as: "too_large" };
    const read = isTooLarge(page) ? null : readHtml(page, place.kind === "question" ? "line" : "blocks", place.firstNote);
    if (read && read.markdown !== "" && (words === "" || isRich(read))) return { as: "rich", read };
  }
  const table = place.kind === "question" ? null : tableFromTabs(words);
  if (table !== null) return { as: "table", markdown: table };
  return words === "" ? { as: "nothing" } : { as: "text", text: words };
}

export function isTooLarge(text: string): boolean {
  // Only a text near the limit is worth encoding: no character takes more than three bytes.
  return text.length > LARGEST || (text.length * 3 > LARGEST && new TextEncoder().encode(text).length > LARGEST);
}

/** Labelled text of several lines is offered to the newsroom. */
export function mayBeLabelled(text: string): boolean {
  return /[:：]/u.test(text) && text.trim().includes("\n");
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/u.test(text.trim());
}

/** Blocks stand apart from what is before and after them; a single paragraph joins its line. */
export function fitted(markdown: string, before: string, after: string): string {
  const isBlocks = markdown.includes("\n\n") || /^(?:#{1,6} |[-+] |\d+[.)] |> |\||```|---$)/u.test(markdown);
  if (!isBlocks) return markdown;
  const lead = before.trim() === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const tail = after.trim() === "" || after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
  return lead + markdown + tail;
}

// The Markdown that the field understands: the same grammar that the renderer follows, as far
// as Lezer can. A line of hyphens under a paragraph is no heading, and raw HTML is text.

import { commonmarkLanguage } from "@codemirror/lang-markdown";
import { HighlightStyle, Language, LanguageSupport, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { tags } from "@lezer/highlight";
import { Autolink, Strikethrough, Table, type MarkdownParser } from "@lezer/markdown";

import { emphasis } from "./emphasis";
import { footnotes } from "./footnotes";

export const parser = (commonmarkLanguage.parser as MarkdownParser).configure([
  { remove: ["SetextHeading", "HTMLBlock", "HTMLTag"] },
  Table,
  Strikethrough,
  Autolink,
  emphasis,
  footnotes,
]);

const language = new Language(commonmarkLanguage.data, parser, [], "markdown");

const look = HighlightStyle.define([
  { tag: tags.strong, fontWeight: "700" },
  // Slanted or heavier: that depends on the script, which the theme knows.
  { tag: tags.emphasis, class: "cm-emphasis" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: tags.heading, fontWeight: "600" },
  { tag: tags.url, color: "var(--text-3)" },
  { tag: tags.monospace, fontFamily: "var(--mono)", fontSize: "0.86em" },
  { tag: [tags.processingInstruction, tags.labelName, tags.contentSeparator, tags.escape], color: "var(--text-3)", fontWeight: "400", textDecoration: "none" },
]);

export function markdown(): Extension {
  return [new LanguageSupport(language), syntaxHighlighting(look)];
}

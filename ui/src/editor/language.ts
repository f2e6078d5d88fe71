// The Markdown that the field colours: the same grammar that the renderer follows, as far
// as Lezer can. A line of hyphens under a paragraph is no heading, and raw HTML is text.

import { markdownLanguage } from "@codemirror/lang-markdown";
import { HighlightStyle, Language, LanguageSupport, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import type { MarkdownParser } from "@lezer/markdown";
import { tags } from "@lezer/highlight";

const parser = (markdownLanguage.parser as MarkdownParser).configure({
  remove: ["SetextHeading", "HTMLBlock", "HTMLTag"],
});

const language = new Language(markdownLanguage.data, parser, [], "markdown");

const look = HighlightStyle.define([
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: tags.heading, fontWeight: "600", fontFamily: "var(--ui)" },
  { tag: tags.link, color: "var(--accent)", textDecoration: "underline" },
  { tag: tags.url, color: "var(--text-3)", textDecoration: "none" },
  { tag: tags.monospace, fontFamily: "var(--mono)", fontSize: "0.86em" },
  { tag: tags.quote, color: "var(--text-2)" },
  { tag: [tags.processingInstruction, tags.labelName, tags.contentSeparator], color: "var(--text-3)", fontWeight: "400", textDecoration: "none" },
]);

export function markdown(): Extension {
  return [new LanguageSupport(language), syntaxHighlighting(look)];
}

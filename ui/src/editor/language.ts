// The Markdown that the field understands: the same grammar that the renderer follows, as far
// as Lezer can; `grammar.test.ts` compares the two. A line of hyphens under a paragraph is no
// heading, and raw HTML is text.

import { commonmarkLanguage } from "@codemirror/lang-markdown";
import { HighlightStyle, Language, LanguageSupport, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, StateField, type Extension } from "@codemirror/state";
import type { Tree } from "@lezer/common";
import { tags } from "@lezer/highlight";
import { Strikethrough, Table, TaskList, type MarkdownParser } from "@lezer/markdown";

import { addresses } from "./addresses";
import { emphasis } from "./emphasis";
import { footnotes } from "./footnotes";
import { labelsOf, references, type Labels } from "./references";

const NONE: Labels = new Set();
const parsers = new Map<string, MarkdownParser>();

/** The parser for a text that defines these names of links. */
function parserWith(labels: Labels): MarkdownParser {
  const key = [...labels].sort().join("\n");
  const known = parsers.get(key);
  if (known) return known;
  const made = (commonmarkLanguage.parser as MarkdownParser).configure([{ remove: ["SetextHeading"] }, Table, Strikethrough, TaskList, addresses, emphasis, footnotes, references(labels)]);
  // A name that is being typed is a new one with every key.
  if (parsers.size > 32) parsers.clear();
  parsers.set(key, made);
  return made;
}

/** For a text that defines no names of links. */
export const parser = parserWith(NONE);

/** Reads a whole text, the names that it defines included. */
export function parse(text: string): Tree {
  const tree = parser.parse(text);
  const labels = labelsOf(tree, text);
  return labels.size === 0 ? tree : parserWith(labels).parse(text);
}

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

const languages = new Map<MarkdownParser, Language>();

function languageOf(text: string): Language {
  const found = text.includes("]:") ? parserWith(labelsOf(parser.parse(text), text)) : parser;
  const known = languages.get(found);
  if (known) return known;
  const made = new Language(commonmarkLanguage.data, found, [], "markdown");
  languages.set(found, made);
  return made;
}

const grammar = new Compartment();
const spoken = (text: string) => new LanguageSupport(languageOf(text));

/** The language in use, so that a change of the defined names is noticed. */
const inUse = StateField.define<Language>({
  create: (state) => languageOf(state.doc.toString()),
  update: (value, { docChanged, newDoc }) => (docChanged ? languageOf(newDoc.toString()) : value),
});

const followsNames = EditorState.transactionExtender.of((transaction) => {
  if (!transaction.docChanged) return null;
  const text = transaction.newDoc.toString();
  if (languageOf(text) === transaction.startState.field(inUse)) return null;
  return { effects: grammar.reconfigure(spoken(text)) };
});

export function markdown(doc = ""): Extension {
  return [grammar.of(spoken(doc)), inUse, followsNames, syntaxHighlighting(look)];
}

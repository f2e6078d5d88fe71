// When words in brackets are a link. As on the page, they are one only with an address behind
// them, or with a name that a line such as “[name]: https://…” defines. Lezer takes every pair
// of brackets for a link; here a pair that is none is passed over as words.

import { InlineContext, type MarkdownConfig } from "@lezer/markdown";
import type { SyntaxNode, Tree } from "@lezer/common";

export type Labels = ReadonlySet<string>;

/** A name as it is compared: without case, and with white space as one space. */
export const folded = (label: string) => label.trim().replace(/\s+/gu, " ").toLowerCase().toUpperCase();

/** The names that a text defines. */
export function labelsOf(tree: Tree, text: string): Set<string> {
  const labels = new Set<string>();
  if (!text.includes("]:")) return labels;
  tree.iterate({
    enter(node) {
      if (node.name !== "LinkReference") return;
      const label = node.node.getChild("LinkLabel");
      if (label) labels.add(folded(text.slice(label.from + 1, label.to - 1)));
    },
  });
  return labels;
}

/** The address of a link, also where another line gives it to a name; null when it has none. */
export function addressOf(link: SyntaxNode, slice: (from: number, to: number) => string): string | null {
  const url = link.getChild("URL") ?? named(link, slice);
  return url ? slice(url.from, url.to).replace(/^<|>$/gu, "") : null;
}

function named(link: SyntaxNode, slice: (from: number, to: number) => string): SyntaxNode | null {
  const [opens, closes] = link.getChildren("LinkMark");
  const label = link.getChild("LinkLabel");
  const written = label ? slice(label.from + 1, label.to - 1) : "";
  if (!opens || !closes) return null;
  const name = folded(written.trim() === "" ? slice(opens.to, closes.from) : written);
  let root = link;
  while (root.parent) root = root.parent;
  let found: SyntaxNode | null = null;
  root.cursor().iterate(({ name: kind, node }) => {
    const defines = kind === "LinkReference" ? node.getChild("LinkLabel") : null;
    if (!found && defines && folded(slice(defines.from + 1, defines.to - 1)) === name) found = node.getChild("URL");
    return kind !== "Paragraph";
  });
  return found;
}

const LABEL = /^\[((?:[^[\]\\]|\\.)*)\]/su;

/** Whether an address, and perhaps a title, stands in round brackets at the start of a text. */
export function hasAddress(text: string): boolean {
  const opening = /^\(\s*/u.exec(text);
  if (!opening) return false;
  let at = opening[0].length;
  if (text[at] === "<") {
    const enclosed = /^<(?:[^<>\n\\]|\\.)*>/u.exec(text.slice(at));
    if (!enclosed) return false;
    at += enclosed[0].length;
  } else {
    let depth = 0;
    for (; at < text.length && !/[\s\0-\x1f\x7f]/u.test(text[at]!); at += 1) {
      if (text[at] === "\\") at += 1;
      else if (text[at] === "(") depth += 1;
      else if (text[at] === ")" && depth === 0) break;
      else if (text[at] === ")") depth -= 1;
    }
    if (depth > 0) return false;
  }
  const title = /^\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))/su.exec(text.slice(at));
  at += title?.[0].length ?? 0;
  return /^\s*\)/u.test(text.slice(at));
}

/** Brackets are links only with an address, or with one of these names. */
export function references(labels: Labels): MarkdownConfig {
  const isLink = (words: string, after: string): boolean => {
    if (hasAddress(after)) return true;
    const label = LABEL.exec(after);
    const name = label && label[1]!.trim() !== "" ? label[1]! : words;
    // Words that hold an open bracket are no name.
    return labels.has(folded(name)) && (name !== words || !/(?<!\\)\[/u.test(words));
  };
  return {
    parseInline: [
      {
        name: "BracketsAlone",
        before: "LinkEnd",
        parse(cx, next, at) {
          if (next !== 93) return -1;
          const place = openedAt(cx);
          if (place < 0) return -1;
          const opening = cx.getDelimiterAt(place)!;
          if (isLink(cx.slice(opening.to, at), cx.slice(at + 1, cx.end))) return -1;
          // The version of the library is pinned, and offers no other way to drop a bracket.
          (cx as unknown as { parts: unknown[] }).parts[place] = null;
          return at + 1;
        },
      },
    ],
  };
}

function openedAt(cx: InlineContext): number {
  const link = cx.findOpeningDelimiter(InlineContext.linkStart) ?? -1;
  const image = cx.findOpeningDelimiter(InlineContext.imageStart) ?? -1;
  return Math.max(link, image);
}

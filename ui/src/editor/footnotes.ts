// Footnotes: [^1] in the words, and a paragraph that starts with [^1]: for the note.

import { tags } from "@lezer/highlight";
import type { MarkdownConfig } from "@lezer/markdown";

export const footnotes: MarkdownConfig = {
  defineNodes: [
    { name: "FootnoteReference", style: tags.labelName },
    { name: "FootnoteLabel", style: tags.labelName },
  ],
  parseBlock: [
    {
      // Without this a note of one word would be read as the address of a link.
      name: "Footnote",
      before: "LinkReference",
      leaf(_cx, leaf) {
        return /^\[\^[^\]\s]+\]:/u.test(leaf.content) ? { nextLine: () => false, finish: () => false } : null;
      },
    },
  ],
  parseInline: [
    {
      name: "FootnoteReference",
      before: "Link",
      parse(cx, next, from) {
        if (next !== 91 || cx.char(from + 1) !== 94) return -1;
        const label = /^\[\^[^\]\s]+\](:?)/u.exec(cx.slice(from, cx.end));
        if (!label) return -1;
        const isNote = label[1] === ":" && from === cx.offset;
        const to = from + label[0].length - (label[1] ? 1 : 0);
        return cx.addElement(cx.elt(isNote ? "FootnoteLabel" : "FootnoteReference", from, isNote ? to + 1 : to));
      },
    },
  ],
};

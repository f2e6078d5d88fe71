// Footnotes: [^1] in the words, and a note that starts with [^1]: and goes on in the lines
// that stand in by four spaces.

import { tags } from "@lezer/highlight";
import type { Line, MarkdownConfig } from "@lezer/markdown";

const LABEL = /^\[\^[^\]\s]+\]:[ \t]*/u;
const INSET = 4;

const opensNote = (line: Line) => line.indent < line.baseIndent + INSET && LABEL.test(line.text.slice(line.pos));

export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: "Footnote",
      block: true,
      composite(_cx, line) {
        if (line.pos === line.text.length) return true;
        if (line.indent < line.baseIndent + INSET) return false;
        line.moveBaseColumn(line.baseIndent + INSET);
        return true;
      },
    },
    { name: "FootnoteReference", style: tags.labelName },
    { name: "FootnoteLabel", style: tags.labelName },
  ],
  parseBlock: [
    {
      name: "Footnote",
      before: "LinkReference",
      parse(cx, line) {
        if (!opensNote(line)) return false;
        const from = cx.lineStart + line.pos;
        const label = LABEL.exec(line.text.slice(line.pos))![0];
        cx.startComposite("Footnote", line.pos, INSET);
        cx.addElement(cx.elt("FootnoteLabel", from, from + label.trimEnd().length));
        line.moveBase(line.pos + label.length);
        return null;
      },
      endLeaf: (_cx, line) => opensNote(line),
    },
  ],
  parseInline: [
    {
      name: "FootnoteReference",
      before: "Link",
      parse(cx, next, from) {
        if (next !== 91 || cx.char(from + 1) !== 94) return -1;
        const label = /^\[\^[^\]\s]+\]/u.exec(cx.slice(from, cx.end));
        return label ? cx.addElement(cx.elt("FootnoteReference", from, from + label[0].length)) : -1;
      },
    },
  ],
};

// Which asterisks, underscores and tildes open and close emphasis. The rules are those of the
// renderer: beside Chinese, Japanese and Korean letters punctuation does not stop emphasis,
// so that **“重点”**内容 is bold in the field exactly where it is bold on the page.

import { InlineContext, type DelimiterType, type MarkdownConfig } from "@lezer/markdown";

// Character ranges of the renderer's own table (tats-u/markdown-cjk-friendly, Unicode 18).
const IDEOGRAPHIC =
  /^[\u1100-\u11ff\u20a9\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u2ff0-\u303e\u3041-\u3096\u3099-\u30ff\u3105-\u312f\u3131-\u318e\u3190-\u31e5\u31ef-\u321e\u3220-\u3247\u3250-\ua48c\ua490-\ua4c6\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe52\ufe54-\ufe66\ufe68-\ufe6b\uff01-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc\uffe0-\uffe6\uffe8-\uffee\u{16fe0}-\u{16fe4}\u{16ff0}-\u{16ff6}\u{17000}-\u{18cda}\u{18cff}-\u{18d20}\u{18d80}-\u{18df2}\u{18e00}-\u{19191}\u{191a0}-\u{191d2}\u{1aff0}-\u{1aff3}\u{1aff5}-\u{1affb}\u{1affd}\u{1affe}\u{1b000}-\u{1b128}\u{1b132}\u{1b150}-\u{1b152}\u{1b155}\u{1b164}-\u{1b168}\u{1b170}-\u{1b2fb}\u{1d300}-\u{1d356}\u{1d360}-\u{1d376}\u{1f1ae}\u{1f200}\u{1f202}\u{1f210}-\u{1f219}\u{1f21b}-\u{1f22e}\u{1f230}\u{1f231}\u{1f237}\u{1f23b}\u{1f240}-\u{1f248}\u{1f260}-\u{1f265}\u{1f7da}\u{20000}-\u{3fffd}]$/u;
const AMBIGUOUS_QUOTE = /^[‘’“”]$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
const SPACE = /^\s?$/u;
const SELECTOR = /^[\ufe00-\ufe0e]$/u;
const IDEOGRAPHIC_SELECTOR = /^[\u{e0100}-\u{e01ef}]$/u;

const STRIKE: Record<number, DelimiterType> = {
  1: { resolve: "Strikethrough", mark: "StrikethroughMark" },
  2: { resolve: "Strikethrough", mark: "StrikethroughMark" },
};

/** Whether a run of marks between these characters may open and may close emphasis. */
export function flanking(beforeThat: string, before: string, after: string): { left: boolean; right: boolean } {
  const afterIsWord = !SPACE.test(after) && !PUNCTUATION.test(after);
  // A variation selector belongs to the character before it.
  const selector = SELECTOR.test(before);
  const quote = selector && before === "\ufe01" && AMBIGUOUS_QUOTE.test(beforeThat);
  const ideographBefore = selector ? IDEOGRAPHIC.test(beforeThat) || quote : IDEOGRAPHIC.test(before) || IDEOGRAPHIC_SELECTOR.test(before);
  const punctuationBefore = PUNCTUATION.test(selector ? beforeThat : before);
  const spaceBefore = SPACE.test(before);

  const left = !SPACE.test(after) && (afterIsWord || spaceBefore || IDEOGRAPHIC.test(after) || ideographBefore || punctuationBefore);
  const stops = punctuationBefore && !ideographBefore && !IDEOGRAPHIC.test(after);
  const right = !spaceBefore && (!stops || !afterIsWord);
  return { left, right };
}

function around(cx: InlineContext, from: number, to: number): [string, string, string] {
  const [before = "", beforeThat = ""] = [...cx.slice(Math.max(cx.offset, from - 4), from)].reverse();
  const [after = ""] = [...cx.slice(to, to + 2)];
  return [beforeThat, before, after];
}

function runEnd(cx: InlineContext, at: number): number {
  let end = at + 1;
  while (cx.char(end) === cx.char(at)) end += 1;
  return end;
}

/** Emphasis and strikethrough as the renderer reads them, in place of Lezer's own. */
export const emphasis: MarkdownConfig = {
  parseInline: [
    {
      name: "Emphasis",
      parse(cx, next, from) {
        const underscore = next === 95;
        if (next !== 42 && !underscore) return -1;
        const to = runEnd(cx, from);
        const [beforeThat, before, after] = around(cx, from, to);
        const { left, right } = flanking(beforeThat, before, after);
        if (!underscore) return cx.addDelimiter(InlineContext.emphasisAsterisk, from, to, left, right);
        // An underscore inside a word, as in an address, is a letter.
        const punctuationBefore = PUNCTUATION.test(SELECTOR.test(before) ? beforeThat : before);
        const open = left && (!right || punctuationBefore);
        const close = right && (!left || PUNCTUATION.test(after));
        return cx.addDelimiter(InlineContext.emphasisUnderscore, from, to, open, close);
      },
    },
    {
      name: "Strikethrough",
      parse(cx, next, from) {
        if (next !== 126) return -1;
        const to = runEnd(cx, from);
        const type = STRIKE[to - from];
        // A run that is no mark is passed over whole, or its end would look like a mark.
        if (!type) return cx.addElement(cx.elt("NoMark", from, to));
        const { left, right } = flanking(...around(cx, from, to));
        return cx.addDelimiter(type, from, to, left, right);
      },
    },
  ],
  defineNodes: ["NoMark"],
};

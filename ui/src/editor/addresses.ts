// Bare web and mail addresses, which the page makes links of. Where a web address ends is the
// renderer's rule (`core/src/render/addresses.rs`): at white space and at the punctuation of
// scripts that put none beside it, without the punctuation behind it. Lezer would end it at the
// first letter that is not Latin.

import { Autolink, type MarkdownConfig } from "@lezer/markdown";

const SCHEME = /https?:\/\//iy;
/** Only these count as white space: a no-break space is a part of the address. */
const ADDRESS = /^[^ \t\n\v\f\r<\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u201c\u201d\u060c\u061b\u061f]*/u;
const HOST = /(?:[^\s\p{P}\p{S}]|[-_.])+/uy;

export const addresses: MarkdownConfig = {
  parseInline: Autolink.parseInline!.map((lezers) => ({
    ...lezers,
    parse(cx, next, at) {
      const from = at - cx.offset;
      // In brackets that may become a link's words an address is words.
      if (cx.hasOpenLink) return -1;
      const end = scheme(cx.text, from) ?? www(cx.text, from);
      if (end === null) return lezers.parse(cx, next, at);
      return end < 0 ? -1 : cx.addElement(cx.elt("URL", at, cx.offset + end));
    },
  })),
};

/** Where an address with http or https ends; −1 when its host is none, null when there is no scheme. */
function scheme(text: string, from: number): number | null {
  SCHEME.lastIndex = from;
  const found = SCHEME.exec(text);
  if (!found) return null;
  if (from > 0 && /[A-Za-z]/u.test(text[from - 1]!)) return -1;
  return ended(text, from, from + found[0].length, false);
}

function www(text: string, from: number): number | null {
  if (!text.startsWith("www.", from)) return null;
  if (from > 0 && !/[\s*_~([]/u.test(text[from - 1]!)) return -1;
  return ended(text, from, from + 4, true);
}

function ended(text: string, from: number, hostFrom: number, needsDot: boolean): number {
  HOST.lastIndex = hostFrom;
  const host = HOST.exec(text)?.[0] ?? "";
  if (host === "" || /^[-_.]/u.test(host) || (needsDot && !host.includes("."))) return -1;
  if (host.split(".").slice(-2).some((part) => part.includes("_"))) return -1;
  let end = from + ADDRESS.exec(text.slice(from))![0].length;
  for (;;) {
    const last = text[end - 1]!;
    const entity = last === ";" ? /&[A-Za-z]+;$/u.exec(text.slice(from, end)) : null;
    if (entity) end = from + entity.index;
    else if (/[?!.,:*_~'";]/u.test(last)) end -= 1;
    else if (last === ")" && count(text.slice(from, end), ")") > count(text.slice(from, end), "(")) end -= 1;
    else return end;
  }
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

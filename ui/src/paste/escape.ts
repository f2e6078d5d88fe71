// The few characters that keep a text from being taken for Markdown. These are the rules of
// `core/src/turns/escape.rs`, so that pasted words look like imported ones; what only a
// writer of links needs (brackets in link words, `!` before a link) is added here.

type Options = { lineStart?: boolean; inLink?: boolean; before?: string; after?: string };

/** Plain text as Markdown that renders to the same characters; addresses stay readable. */
export function plainText(text: string, { lineStart = false, inLink = false, before = "", after = "" }: Options = {}): string {
  const source = lineStart ? text.trimStart() : text;
  const marker = lineStart ? markerLength(source) : 0;
  let out = marker > 0 ? `${source.slice(0, marker - 1)}\\${source[marker - 1]}` : "";
  let previous = marker > 0 ? "" : before;
  for (let at = marker; at < source.length; ) {
    const rest = source.slice(at, at + ADDRESS_LOOK);
    const address = isWord(previous) ? 0 : addressLength(source, at, rest);
    if (address > 0) {
      out += source.slice(at, at + address);
      at += address;
      previous = source[at - 1]!;
      continue;
    }
    const char = String.fromCodePoint(source.codePointAt(at)!);
    const next = source.slice(at + char.length, at + char.length + 2) || after;
    if (needsEscape(char, previous, next, source, at) || (inLink && char === "]")) out += "\\";
    out += char;
    previous = char;
    at += char.length;
  }
  return out;
}

/** A link's address; one with white space or brackets goes into angle brackets. */
export function linkAddress(url: string): string {
  return /[\s()<>\\]/u.test(url) ? `<${url.replace(/[<>\s\\]/gu, encodeURIComponent)}>` : url;
}

const ADDRESS_LOOK = 8;
const isWord = (char: string) => /^[\p{L}\p{N}]/u.test(char);
const isAscii = (char: string) => char !== "" && char.codePointAt(0)! < 128;

function needsEscape(char: string, previous: string, next: string, source: string, at: number): boolean {
  switch (char) {
    case "\\":
      // At the end of a run a mark's sign may follow.
      return next === "" || /^[!-/:-@[-`{-~]/u.test(next) || at === source.length - 1;
    case "*":
    case "`":
    case "[":
    case "|":
      return true;
    case "]":
      return next.startsWith("(") || next.startsWith("[");
    case "_":
      return !(isWord(previous) && isWord(next) && isAscii(previous) && isAscii(next));
    case "~":
      return previous !== " " || next.startsWith("~");
    case "<":
      return /^[A-Za-z/!?]/u.test(next);
    case "&":
      return /^&(?:#(?:[xX]?[0-9a-fA-F]{1,7})|[A-Za-z0-9]{1,32});/u.test(source.slice(at, at + 40));
    default:
      return false;
  }
}

/** How many characters at the start of a line take part in a block marker; 0 when none does. */
function markerLength(text: string): number {
  const number = /^\d{1,9}[.)](?=[ \t]|$)/u.exec(text);
  if (number) return number[0].length;
  if (/^[#>]/u.test(text) || /^[-+](?=[ \t]|$)/u.test(text) || text.startsWith("~~~")) return 1;
  if (/^(?:-\s*){3,}$/u.test(text)) return 1;
  // Under another line these would make a heading or a table of it.
  return /^(?:=+|:?-+:?)\s*$/u.test(text) ? 1 : 0;
}

/** How many characters a web address at this place takes. */
function addressLength(source: string, at: number, rest: string): number {
  if (!/^(?:https?:\/\/|www\.)/u.test(rest)) return 0;
  const address = /^[^\s<>"`|*[\]\\\u0080-\u{10ffff}]+/u.exec(source.slice(at))?.[0] ?? "";
  // A star or underscore at the end closes emphasis rather than belonging to the address.
  return address.replace(/[_~.,):;!?]+$/u, "").length;
}

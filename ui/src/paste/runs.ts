// Reads the words inside an element as runs with marks: what the tags and the styles of the
// known programs say about bold, italic, struck words, code and links.

import { footnotePlace } from "./footnotes";
import { BREAK, noMarks, type Marks, type Run } from "./inline";
import { css, type ClassStyles } from "./style";

export type Reading = { classes: ClassStyles; kept: { images: number }; dropped: { images: number; links: number } };

export const BLOCKS =
  "address, article, aside, blockquote, center, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, summary, table, ul";

export const isBlock = (node: Node): node is Element => node.nodeType === 1 && (node as Element).matches(BLOCKS);

const WIDE = "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u3000-\\u303f\\uff00-\\uffef]";
const WRAPPED_WIDE = new RegExp(`(${WIDE})[ \\t]*\\r?\\n\\s*(?=${WIDE})`, "gu");
const RAISED = new Map([..."0123456789"].map((digit, at) => [digit, "⁰¹²³⁴⁵⁶⁷⁸⁹"[at]!]));
const LOWERED = new Map([..."0123456789"].map((digit, at) => [digit, "₀₁₂₃₄₅₆₇₈₉"[at]!]));

export function readRuns(node: Node, marks: Marks, reading: Reading): Run[] {
  if (node.nodeType === 3) return [{ ...marks, text: shown(node.textContent ?? "") }];
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const place = footnotePlace(element);
  if (place !== null) return [{ ...noMarks, text: place }];
  switch (element.localName) {
    case "br":
      return [{ ...marks, text: BREAK }];
    case "img":
      return picture(element, marks, reading);
    case "sup":
    case "sub":
      return script(element, marks, reading);
  }
  const inner = marksOf(element, marks, reading);
  const runs = [...element.childNodes].flatMap((child) => readRuns(child, inner, reading));
  const space = { ...marks, strong: false, em: false, text: " " };
  return isBlock(element) ? [space, ...runs, space] : runs;
}

/** Browsers draw a line end in the source as a space, and between ideographs as nothing. */
function shown(text: string): string {
  return text.replace(WRAPPED_WIDE, "$1").replace(/[ \t\n\r\f]+/gu, " ");
}

export function marksOf(element: Element, marks: Marks, reading: Reading): Marks {
  const next = { ...marks };
  switch (element.localName) {
    case "b":
    case "strong":
      next.strong = true;
      break;
    case "i":
    case "em":
    case "cite":
      next.em = true;
      break;
    case "s":
    case "strike":
    case "del":
      next.strike = true;
      break;
    case "code":
    case "samp":
    case "kbd":
    case "tt":
      next.code = true;
      break;
    case "a":
      next.href = address(element, reading) ?? marks.href;
      break;
  }
  const weight = css(element, "font-weight", reading.classes);
  if (/^(?:bold|bolder|[6-9]00)/u.test(weight)) next.strong = true;
  else if (/^(?:normal|lighter|[1-5]00)/u.test(weight)) next.strong = false;
  const slant = css(element, "font-style", reading.classes);
  if (/^(?:italic|oblique)/u.test(slant)) next.em = true;
  else if (slant.startsWith("normal")) next.em = false;
  if (/line-through/u.test(css(element, "text-decoration(?:-line)?", reading.classes))) next.strike = true;
  // Code shows its stars, so it can't be bold inside.
  if (next.code) Object.assign(next, { strong: false, em: false, strike: false });
  return next;
}

/** A link that the public may follow; null for a place in the page and for anything unsafe. */
function address(link: Element, reading: Reading): string | null {
  const written = link.getAttribute("href")?.trim() ?? "";
  if (written === "" || written.startsWith("#")) return null;
  const href = behindRedirect(written);
  if (/^(?:https?:\/\/[^\s]|mailto:|tel:)/iu.test(href)) return href;
  reading.dropped.links += 1;
  return null;
}

/** Google and Outlook send readers through their own address; the public should not go there. */
function behindRedirect(href: string): string {
  if (!/^https:\/\/(?:www\.google\.com\/url|[\w.-]+\.safelinks\.protection\.outlook\.com\/)/u.test(href)) return href;
  try {
    const asked = new URL(href).searchParams;
    return asked.get("q") ?? asked.get("url") ?? href;
  } catch {
    return href;
  }
}

/** Pictures are not fetched: one with an address becomes a link, another its description. */
function picture(image: Element, marks: Marks, reading: Reading): Run[] {
  const alt = (image.getAttribute("alt") ?? "").replace(/\s+/gu, " ").trim();
  const source = image.getAttribute("src") ?? "";
  const size = Math.min(Number(image.getAttribute("width") ?? 99), Number(image.getAttribute("height") ?? 99));
  // A picture of a pixel or two counts readers and shows nothing.
  if (size <= 2) return [];
  const isPublic = /^https?:\/\//iu.test(source) && marks.href === null;
  const name = isPublic ? (source.split(/[?#]/u)[0]?.split("/").pop() ?? "") : "";
  const text = alt || name;
  if (text === "" || !isPublic) reading.dropped.images += 1;
  else reading.kept.images += 1;
  return text === "" ? [] : [{ ...marks, href: isPublic ? source : marks.href, text }];
}

/** Raised and lowered digits keep their meaning: m² is not m2. Letters stay as they are. */
function script(element: Element, marks: Marks, reading: Reading): Run[] {
  const digits = element.localName === "sup" ? RAISED : LOWERED;
  const text = (element.textContent ?? "").trim();
  if (/^\d+$/u.test(text) && !element.querySelector("a")) return [{ ...marks, text: [...text].map((digit) => digits.get(digit)).join("") }];
  return [...element.childNodes].flatMap((child) => readRuns(child, marks, reading));
}

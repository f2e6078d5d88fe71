// Takes from a pasted page what is not its text: a program's own data, comments, hidden and
// deleted words. What an officer could miss is counted.

import { STYLE } from "./page";
import { blankText, css, unwrap, type ClassStyles } from "./style";
import type { Source } from "./source";

export type Dropped = { deletions: number; comments: number; hidden: number; images: number; links: number };
export type Accepted = { insertions: number };

const NOT_TEXT =
  "script, style, xml, meta, link, title, template, noscript, svg, canvas, object, embed, iframe, audio, video, button, input, select, textarea, map, colgroup";

export function clean(document: Document, source: Source, classes: ClassStyles): { dropped: Dropped; accepted: Accepted } {
  const dropped: Dropped = { deletions: 0, comments: 0, hidden: 0, images: 0, links: 0 };
  const accepted: Accepted = { insertions: 0 };
  dropMarkup(document);
  for (const wrapper of document.querySelectorAll("span.msoIns, span.msoDel, span.msoChangeProp")) unwrap(wrapper);
  dropped.comments = dropComments(document);
  dropped.deletions = dropDeletions(document, source);
  accepted.insertions = keepInsertions(document, source);
  dropped.hidden = dropHidden(document, classes);
  for (const break_ of document.querySelectorAll("br.Apple-interchange-newline")) break_.remove();
  for (const wrapper of document.querySelectorAll('[id^="docs-internal-guid"]')) {
    // Google Docs wraps everything in a bold element that is not bold.
    if (wrapper.localName === "b" || wrapper.localName === "span") unwrap(wrapper);
  }
  return { dropped, accepted };
}

/** Elements of Office's own languages have a colon in their name and, at times, words in them. */
function dropMarkup(document: Document): void {
  const notes = document.createTreeWalker(document, 128);
  const gone: Node[] = [];
  for (let node = notes.nextNode(); node; node = notes.nextNode()) gone.push(node);
  for (const node of gone) node.parentNode?.removeChild(node);
  for (const element of document.querySelectorAll(NOT_TEXT)) element.remove();
  for (const element of document.querySelectorAll("body *")) {
    if (!element.localName.includes(":")) continue;
    if (/^[vw]:/u.test(element.localName) || blankText(element)) element.remove();
    else unwrap(element);
  }
  // The room that Word leaves for a tab or for typed spaces is one space.
  for (const span of document.querySelectorAll('span[data-style*="mso-tab-count"], span[data-style*="mso-spacerun"], .Apple-converted-space, .Apple-tab-span')) {
    if (blankText(span)) span.replaceWith(" ");
  }
}

/** Reviewers' comments of Word and Google Docs, with the marks that point at them. */
function dropComments(document: Document): number {
  const comments = new Set<string>();
  let unnamed = 0;
  for (const mark of document.querySelectorAll('.msocomanchor, .MsoCommentReference, a[href^="#_msocom"], a[href^="#cmnt"]')) {
    const link = mark.matches("a") ? mark : mark.querySelector("a");
    const target = link?.getAttribute("href") ?? "";
    // The comment's own text points back at its mark.
    if (target.startsWith("#cmnt_ref")) mark.closest("div")?.remove();
    else if (target !== "") comments.add(target);
    if (mark.isConnected) (mark.closest("sup, span.MsoCommentReference") ?? mark).remove();
  }
  for (const list of document.querySelectorAll('[data-style*="mso-element"]')) {
    if (!list.isConnected || !/^comment/u.test(css(list, "mso-element"))) continue;
    if (css(list, "mso-element") === "comment") unnamed += 1;
    else unnamed += [...list.querySelectorAll('[data-style*="mso-element"]')].filter((one) => css(one, "mso-element") === "comment").length;
    list.remove();
  }
  return Math.max(comments.size, unnamed);
}

/** On a web page a deletion is struck through; in a document under review it is a change. */
const isChange = (element: Element, source: Source) =>
  source === "word" || source === "outlook" || source === "libreoffice" || element.hasAttribute("cite") || element.hasAttribute("datetime");

function dropDeletions(document: Document, source: Source): number {
  const found = [...document.querySelectorAll("del")].filter((element) => isChange(element, source));
  const changes = countChanges(found);
  for (const element of found) element.remove();
  return changes;
}

function keepInsertions(document: Document, source: Source): number {
  const found = [...document.querySelectorAll("ins")].filter((element) => isChange(element, source));
  const changes = countChanges(found);
  for (const element of found) unwrap(element);
  return changes;
}

/** Word splits one change where its formatting changes; neighbours of one hand are one change. */
function countChanges(found: readonly Element[]): number {
  const changes = new Set<Node>(found);
  return found.filter((element) => {
    if (blankText(element) && !element.querySelector("img")) return false;
    const around = element.parentElement?.closest(element.localName);
    if (around && changes.has(around)) return false;
    const before = element.previousSibling as Element | null;
    return !(before && changes.has(before) && before.getAttribute("cite") === element.getAttribute("cite"));
  }).length;
}

function dropHidden(document: Document, classes: ClassStyles): number {
  let count = 0;
  for (const element of document.querySelectorAll("body *")) {
    if (!element.isConnected || !isHidden(element, classes)) continue;
    if (!blankText(element)) count += 1;
    element.remove();
  }
  return count;
}

function isHidden(element: Element, classes: ClassStyles): boolean {
  if (element.hasAttribute("hidden")) return true;
  if (!element.hasAttribute(STYLE) && !(classes.size > 0 && element.hasAttribute("class"))) return false;
  return (
    css(element, "display", classes) === "none" ||
    css(element, "visibility", classes) === "hidden" ||
    css(element, "mso-hide", classes) === "all" ||
    /^0(?:px|pt|em|%)?$/u.test(css(element, "font-size", classes))
  );
}

// Word writes a list as paragraphs that name their list and level; here they become nested
// lists. Where a browser has stripped that, the bullet that Word typed is all there is.

import { css, unwrap } from "./style";

type Place = { list: string; level: number; marker: string };

const NUMBER = /^\(?(?:(\d+)|[a-z]{1,4}|[ivxlcdm]{1,7}|[一二三四五六七八九十]{1,3})[.)、．]/iu;
const TYPED = /^(?:[·•o§▪‣–-]|\(?(?:\d{1,3}|[a-z]{1,2})[.)])(?:[ \u00a0]{2,}|\t)[ \u00a0]*/iu;

export function makeLists(page: Element): void {
  const places = new Map<Element, Place>();
  for (const paragraph of page.querySelectorAll('p, div, [data-style*="mso-list"]')) {
    // Outlook marks the items of real lists too.
    const place = paragraph.closest("li") ? null : placeOf(paragraph);
    if (!place) continue;
    // A numbered heading stays a heading; its number is part of Word's drawing, not the text.
    if (!/^h[1-6]$/u.test(paragraph.localName)) places.set(paragraph, place);
  }
  for (const first of places.keys()) {
    if (!first.isConnected || !places.has(first)) continue;
    const run = runFrom(first, places);
    nest(run.map((element) => ({ element, place: places.get(element)! })));
    for (const element of run) places.delete(element);
  }
}

function placeOf(paragraph: Element): Place | null {
  const named = /^(\S+)\s+level(\d)/u.exec(css(paragraph, "mso-list"));
  if (named) return { list: css(paragraph, "mso-list").replace(/level\d\s*/u, ""), level: Number(named[2]), marker: takeMarker(paragraph) };
  if (!/(?:^|\s)(?:x_)?MsoListParagraph/u.test(paragraph.className)) return null;
  const typed = TYPED.exec((paragraph.textContent ?? "").replace(/[\n\r]+/gu, " ").trimStart())?.[0];
  if (!typed) return null;
  takeTyped(paragraph, typed.replace(/[\s\u00a0]+/gu, ""));
  const indent = css(paragraph, "margin-left") || (css(paragraph, "margin").split(/\s+/u)[3] ?? "");
  const margin = /([\d.]+)(pt|in|cm)/u.exec(indent);
  const points = Number(margin?.[1] ?? 36) * ({ pt: 1, in: 72, cm: 28.35 }[margin?.[2] ?? "pt"] ?? 1);
  return { list: "typed", level: Math.max(1, Math.round(points / 36)), marker: typed.trim() };
}

function takeMarker(paragraph: Element): string {
  const span = [...paragraph.querySelectorAll("span")].find((one) => css(one, "mso-list") === "ignore");
  const marker = span?.textContent?.replace(/[\s\u00a0]+/gu, "") ?? "";
  span?.remove();
  return marker;
}

/** Takes the typed marker and the space behind it from the paragraph's first words. */
function takeTyped(paragraph: Element, marker: string): void {
  let left = marker.length;
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let text = (node.textContent ?? "").trimStart();
    const taken = Math.min(left, text.length);
    left -= taken;
    text = text.slice(taken);
    if (left === 0) text = text.trimStart();
    node.textContent = text;
    if (left === 0 && text !== "") return;
  }
}

function runFrom(first: Element, places: ReadonlyMap<Element, Place>): Element[] {
  const run = [first];
  for (let next = first.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 3 && (next.textContent ?? "").trim() === "") continue;
    if (next.nodeType !== 1 || !places.has(next as Element)) break;
    run.push(next as Element);
  }
  return run;
}

function nest(run: readonly { element: Element; place: Place }[]): void {
  const open: { level: number; list: string; ordered: boolean; into: Element }[] = [];
  for (const { element, place } of run) {
    const ordered = NUMBER.test(place.marker);
    while (open.length > 0 && open[open.length - 1]!.level > place.level) open.pop();
    const current = open[open.length - 1];
    const continues = current?.level === place.level && current.ordered === ordered && (open.length > 1 || current.list === place.list);
    if (!continues) {
      const parent = current?.level === place.level ? (open.pop(), open[open.length - 1]) : current;
      const into = element.ownerDocument.createElement(ordered ? "ol" : "ul");
      const start = Number(NUMBER.exec(place.marker)?.[1] ?? 1);
      if (ordered && start !== 1) into.setAttribute("start", String(start));
      const host = parent?.into.lastElementChild;
      if (host) host.append(into);
      else element.before(into);
      open.push({ level: place.level, list: place.list, ordered, into });
    }
    const item = element.ownerDocument.createElement("li");
    open[open.length - 1]!.into.append(item);
    item.append(element);
    unwrap(element);
  }
}

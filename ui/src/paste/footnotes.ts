// Footnotes and endnotes of Word: a link in the words to a note at the end, and one back. They
// become the footnotes of Markdown; in a field of one paragraph a note stands behind its word
// in brackets, so that none is lost.

import { css } from "./style";

/** What marks the place of a footnote until its words are written; neither is a letter of any text. */
const [OPEN, CLOSE] = ["\ufdd0", "\ufdd1"];
const PLACE = /(!?)\ufdd0(\d+)\ufdd1([([:]?)/gu;
const NOTE = "data-footnote";
const CALL = /#_(ftn|edn)(\d{1,5})$/u;

/** The words of a note, taken out of the page. */
export type Note = { body: Element };

/** Takes the notes out of a page, in the order in which its words refer to them. */
export function takeFootnotes(document: Document): Note[] {
  const bodies = bodiesOf(document);
  const notes: Note[] = [];
  const numbers = new Map<string, number>();
  const call = (within: Element) => {
    for (const link of within.querySelectorAll('a[href*="#_ftn"], a[href*="#_edn"]')) {
      const name = nameOf(link);
      const body = name === null ? undefined : bodies.get(name);
      if (name === null || !body) continue;
      if (!numbers.has(name)) numbers.set(name, notes.push({ body }));
      const place = document.createElement("span");
      place.setAttribute(NOTE, String(numbers.get(name)));
      link.replaceWith(place);
    }
  };
  call(document.body);
  // A note may refer to another one, which then joins the end of the list.
  for (const { body } of notes) call(body);
  // What nothing refers to is words at the end.
  for (const [name, body] of bodies) if (!numbers.has(name)) document.body.append(body);
  return notes;
}

/** What stands for a footnote in the words, or null where an element is none. */
export function footnotePlace(element: Element): string | null {
  const number = element.getAttribute(NOTE);
  return number === null ? null : `${OPEN}${number}${CLOSE}`;
}

/** The text with its footnotes in it, the notes at its end; `first` is the number of the first. */
export function withFootnotes(text: string, notes: readonly string[], first: number): string {
  const label = (number: number) => `[^${first + number - 1}]`;
  const called = (words: string) =>
    words.replace(PLACE, (_, mark: string, number: string, next: string) => `${mark && "\\!"}${Number(number) <= notes.length ? label(Number(number)) : ""}${next && `\\${next}`}`);
  const written = notes.map((note, at) => `${label(at + 1)}: ${called(note).replace(/\n(?!\n|$)/gu, "\n    ")}`);
  return [called(text), ...written].filter((block) => block !== "").join("\n\n");
}

/** The text as one paragraph, each note in brackets where its number stood. */
export function withNotesInLine(text: string, notes: readonly string[]): string {
  return text.replace(PLACE, (_, mark: string, number: string, next: string) => `${mark}${notes[Number(number) - 1] ? ` (${notes[Number(number) - 1]})` : ""}${next}`);
}

/** The first number above those that a text uses for its footnotes. */
export function freeNumber(text: string): number {
  return Math.max(0, ...[...text.matchAll(/\[\^(\d{1,5})\]/gu)].map(([, number]) => Number(number))) + 1;
}

function nameOf(link: Element): string | null {
  const found = CALL.exec(link.getAttribute("href") ?? "");
  return found ? `${found[1]}${found[2]}` : null;
}

function bodiesOf(document: Document): Map<string, Element> {
  const bodies = new Map<string, Element>();
  for (const back of document.querySelectorAll('a[href*="#_ftnref"], a[href*="#_ednref"]')) {
    const found = /#_(ftn|edn)ref(\d{1,5})$/u.exec(back.getAttribute("href") ?? "");
    if (!found) continue;
    const name = `${found[1]}${found[2]}`;
    const body = back.closest(`[id="${name}"]`) ?? back.closest("p, li");
    // One that holds the words that refer to it is no note, nor is one inside another.
    const isIn = [...bodies.values()].some((other) => body !== null && (other.contains(body) || body.contains(other)));
    if (!body || bodies.has(name) || isIn || [...body.querySelectorAll("a")].some((link) => nameOf(link) === name)) continue;
    back.remove();
    bodies.set(name, body);
  }
  for (const body of bodies.values()) takeAway(body);
  return bodies;
}

/** Takes a note out, and with the last one the list and the line that Word draws above it. */
function takeAway(body: Element): void {
  const list = body.parentElement;
  body.remove();
  if (!list || (list.textContent ?? "").trim() !== "" || list.querySelector("img, table")) {
    for (const rule of list?.querySelectorAll(':scope > hr[width="33%"]') ?? []) rule.remove();
    return;
  }
  if (/note-list$/u.test(css(list, "mso-element")) || list.localName === "div") list.remove();
}

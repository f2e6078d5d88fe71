// From a click in the preview to the place in the Markdown. The page carries no positions, so
// the place is found by the word that was clicked: which of its occurrences it is, counted
// from the end, where no label stands in between.

export type Picked = {
  /** The last twelve digits of the turn's id. */
  anchor: string;
  /** What the turn reads on the page, and where in it the click was. */
  read: string;
  at: number;
};

/** What was clicked: the element under the pointer, and the caret that the click left there. */
export function pickedAt(element: Element | null, caret: { node: Node; offset: number } | null): Picked | null {
  const turn = element?.closest(".qa-q, .qa-a, .qa-t");
  const anchor = turn?.id.match(/^[qat]-([0-9a-f]{12})/u)?.[1];
  if (!turn || !anchor) return null;
  const read = turn.textContent;
  if (!caret || !turn.contains(caret.node)) return { anchor, read, at: 0 };
  const range = turn.ownerDocument.createRange();
  range.setStart(turn, 0);
  range.setEnd(caret.node, caret.offset);
  return { anchor, read, at: range.toString().length };
}

/** The place in the Markdown, as near as the words allow. */
export function placeIn(markdown: string, { read, at }: Picked, lang: string): number {
  const word = wordAt(read, at, lang);
  if (!word) return at === 0 ? 0 : Math.min(markdown.length, Math.round((at / Math.max(1, read.length)) * markdown.length));
  const behind = placesOf(word.text, read).filter((place) => place > word.from).length;
  const there = placesOf(word.text, withoutAddresses(markdown));
  const place = there[there.length - 1 - behind] ?? there[0];
  // A word of the label, which is not in the Markdown, leads to the beginning.
  return place === undefined ? 0 : place + (at - word.from);
}

function wordAt(text: string, at: number, lang: string): { text: string; from: number } | null {
  const segments = new Intl.Segmenter(lang, { granularity: "word" }).segment(text);
  // A click behind a word means that word.
  for (const place of [at, at - 1]) {
    const found = place < 0 ? undefined : segments.containing(place);
    if (found?.isWordLike) return { text: found.segment, from: found.index };
  }
  return null;
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/** The Markdown with what the page does not show left blank, every letter in its place. */
function withoutAddresses(markdown: string): string {
  return markdown.replace(/(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/gu, (address) => " ".repeat(address.length));
}

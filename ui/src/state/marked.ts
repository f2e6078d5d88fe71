// A text in pieces, with and without a mark of the spelling check under them.

import type { MarkView } from "../ipc/bindings";

export type Piece = { from: number; text: string; mark: MarkView | null };

/** The pieces of a text in order; a mark that the caret touches while one writes is not shown. */
export function marked(text: string, marks: readonly MarkView[], writing: number | null): Piece[] {
  const shown = marks.filter((mark) => mark.to <= text.length && !(writing !== null && mark.from <= writing && mark.to >= writing)).toSorted((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of shown) {
    // Where two marks share words, the first says enough.
    if (mark.from < at || mark.from >= mark.to) continue;
    if (mark.from > at) pieces.push({ from: at, text: text.slice(at, mark.from), mark: null });
    pieces.push({ from: mark.from, text: text.slice(mark.from, mark.to), mark });
    at = mark.to;
  }
  if (at < text.length) pieces.push({ from: at, text: text.slice(at), mark: null });
  return pieces;
}

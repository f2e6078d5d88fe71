// Which rows of a long list stand on the screen. Only they are in the page; the space of the
// others is kept, so that the scrollbar is that of the whole list.

export type InView = { readonly first: number; /** The place after the last row. */ readonly end: number };

/** Rows above and below the screen that are there already when one scrolls a little. */
export const SPARE = 8;

export function inView(scrolled: number, height: number, rowHeight: number, total: number): InView {
  const first = Math.max(0, Math.min(Math.floor(scrolled / rowHeight) - SPARE, total));
  const end = Math.min(total, Math.ceil((Math.max(0, scrolled) + height) / rowHeight) + SPARE);
  return { first, end: Math.max(first, end) };
}

/** Where the list must be scrolled to so that a row is wholly seen; null when it is. */
export function scrollTo(place: number, scrolled: number, height: number, rowHeight: number): number | null {
  const [start, end] = [place * rowHeight, (place + 1) * rowHeight];
  if (start < scrolled) return start;
  return end > scrolled + height ? end - height : null;
}

// The columns of the table, in order, and how wide each is at first. The title takes what is left.

import type { Sort } from "../../ipc/bindings";
import { words } from "../../words";

export type Column = { id: keyof typeof words.library.columns; sort: Sort | null; width: number };

export const columns: readonly Column[] = [
  { id: "title", sort: "title", width: 0 },
  { id: "stage", sort: null, width: 156 },
  { id: "section", sort: null, width: 140 },
  { id: "lang", sort: null, width: 84 },
  { id: "kind", sort: null, width: 160 },
  { id: "saved", sort: "saved", width: 96 },
  { id: "due", sort: "due", width: 140 },
  { id: "published", sort: "published", width: 96 },
];

/** How narrow and how wide a column may be made. */
export const LEAST_COLUMN = 64;
export const MOST_COLUMN = 480;
/** No title gets less than this; a narrow window scrolls sideways instead. */
const LEAST_TITLE = 220;

/** The tracks of the grid for widths in the order of the columns. */
export const tracksOf = (widths: readonly number[]): string => widths.map((width) => (width === 0 ? `minmax(${LEAST_TITLE}px, 1fr)` : `${width}px`)).join(" ");

/** How wide all tracks are at least. */
export const leastWidthOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + (width || LEAST_TITLE), 0);

// Keeps two columns in step. Whichever the hands scroll leads and the other follows; what was
// scrolled from here is known by where it left the column, so that nothing echoes. Nothing
// glides: a column that follows is where the leading one is, in the same frame.

import { across, landmarks, levelOf, scrolledTo, type GroupBox, type Landmark } from "./landmarks";

export interface Column {
  /** Null while the column is not on the screen. */
  viewport(): number | null;
  scrolled(): number;
  scrollTo(top: number): void;
  /** How far down the column ends. */
  end(): number;
  /** How many exchanges and texts it has. */
  length(): number;
  /** Top and bottom of one, quickly found. */
  edges(at: number): { top: number; bottom: number };
  /** With its turns and their blocks. */
  box(at: number): GroupBox;
}

export type Name = "text" | "sheet";

const SETTLES = 3;

export class Following {
  #columns: Record<Name, Column>;
  #frame: (run: () => void) => void;
  #last: Record<Name, number> = { text: 0, sheet: 0 };
  #settling = 0;

  constructor(columns: Record<Name, Column>, frame: (run: () => void) => void = (run) => void requestAnimationFrame(run)) {
    this.#columns = columns;
    this.#frame = frame;
  }

  /** A column may have been scrolled; the other follows if so. */
  moved(name: Name): void {
    const column = this.#columns[name];
    if (column.viewport() === null) return;
    const scrolled = column.scrolled();
    if (Math.abs(scrolled - this.#last[name]) < 1) return;
    this.#last[name] = scrolled;
    this.lead(name);
  }

  /** The other column goes to where this one is, such as after it was drawn anew. */
  lead(name: Name): void {
    const settling = ++this.#settling;
    let left = SETTLES;
    const follow = () => {
      if (settling !== this.#settling || !this.#follow(name) || --left === 0) return;
      // What came into view is drawn now and may be higher than it was thought to be.
      this.#frame(follow);
    };
    follow();
  }

  /** The columns stay as they are, and count as in step. */
  accept(): void {
    this.#settling += 1;
    for (const name of ["text", "sheet"] as const) this.#last[name] = this.#columns[name].scrolled();
  }

  /** Brings a height of the text into sight in the preview, if it isn't. */
  keepInSight(height: number): void {
    const { text, sheet } = this.#columns;
    const viewport = sheet.viewport();
    if (viewport === null || text.viewport() === null) return;
    const there = this.#across("text", height);
    const margin = Math.min(48, viewport / 4);
    const scrolled = sheet.scrolled();
    if (there >= scrolled + margin && there <= scrolled + viewport - margin) return;
    this.#set("sheet", there < scrolled + margin ? there - margin : there - viewport + margin);
  }

  /** Which exchange of a column stands on the line that is kept level, and where that is. */
  level(name: Name): { at: number; height: number } | null {
    const column = this.#columns[name];
    const viewport = column.viewport();
    if (viewport === null || column.length() === 0) return null;
    const height = levelOf(column.scrolled(), viewport);
    return { at: Math.max(0, this.#before(column, height)), height };
  }

  /** True when the other column had to move. */
  #follow(name: Name): boolean {
    const other: Name = name === "text" ? "sheet" : "text";
    const viewport = this.#columns[name].viewport();
    const space = this.#columns[other].viewport();
    if (viewport === null || space === null) return false;
    const level = levelOf(this.#columns[name].scrolled(), viewport);
    return this.#set(other, scrolledTo(this.#across(name, level), space));
  }

  #set(name: Name, top: number): boolean {
    const column = this.#columns[name];
    const before = column.scrolled();
    const most = Math.max(0, column.end() - (column.viewport() ?? 0));
    const wanted = Math.round(Math.min(most, Math.max(0, top)));
    if (Math.abs(wanted - before) >= 1) column.scrollTo(wanted);
    this.#last[name] = column.scrolled();
    return Math.abs(this.#last[name] - before) >= 1;
  }

  #across(name: Name, height: number): number {
    const [one, other] = name === "text" ? [this.#columns.text, this.#columns.sheet] : [this.#columns.sheet, this.#columns.text];
    const start: Landmark = [0, 0];
    const end: Landmark = [one.end(), other.end()];
    // While a new exchange is on its way to the preview the columns differ.
    const length = Math.min(one.length(), other.length());
    if (length === 0) return across(height, [start, end]);
    const at = Math.min(this.#before(one, height), length - 1);
    const marks: Landmark[] = at < 0 ? [start] : landmarks(one.box(at), other.box(at));
    const next: Landmark = at + 1 < length ? [one.edges(at + 1).top, other.edges(at + 1).top] : end;
    return across(height, [...marks, next]);
  }

  /** The last exchange that begins at this height or above; −1 for none. */
  #before(column: Column, height: number): number {
    let [low, high] = [-1, column.length() - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (column.edges(middle).top <= height) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

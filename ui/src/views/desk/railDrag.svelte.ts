// Moving a question in the rail with the pointer: a line shows where it would stand, Esc lets
// it go, and near the edge the rail scrolls. Alt+Shift+↑/↓ does the same from the keyboard.

import { scrollStep, SLACK } from "../../parts/dragging";

type Row = { top: number; bottom: number };

/** Before which row the pointer is; the number of rows behind the last. */
export function lineAt(y: number, rows: readonly Row[]): number {
  const at = rows.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return at < 0 ? rows.length : at;
}

/** Where a row stands once it is put before this line; it leaves its own place first. */
export const placeOf = (from: number, line: number) => (line > from ? line - 1 : line);

export class RailDrag {
  /** What is dragged, once the pointer has moved. */
  group = $state<string | null>(null);
  /** Before which row it would stand. */
  line = $state<number | null>(null);
  /** Whether the press that just ended was a click and no drag. */
  isClick = true;

  #pressed: { id: string; at: number; y: number; nav: HTMLElement } | null = null;
  #y = 0;
  #frame = 0;

  press(event: PointerEvent, id: string, at: number, nav: HTMLElement): void {
    if (event.button !== 0) return;
    this.isClick = true;
    this.#pressed = { id, at, y: event.clientY, nav };
  }

  move(event: PointerEvent): void {
    const pressed = this.#pressed;
    if (!pressed) return;
    if (this.group === null) {
      if (Math.abs(event.clientY - pressed.y) < SLACK) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      this.group = pressed.id;
      this.isClick = false;
      this.#frame = requestAnimationFrame(() => this.#scroll());
    }
    this.#y = event.clientY;
    this.#aim();
  }

  drop(move: (id: string, place: number) => void): void {
    const { group, line } = this;
    const pressed = this.#pressed;
    this.#end();
    if (group === null || line === null || !pressed) return;
    const place = placeOf(pressed.at, line);
    if (place !== pressed.at) move(group, place);
  }

  /** Esc lets go of what is dragged, and does nothing else then. */
  key(event: KeyboardEvent): void {
    if (event.key !== "Escape" || this.group === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  }

  cancel(): void {
    this.#end();
  }

  #end(): void {
    cancelAnimationFrame(this.#frame);
    this.#pressed = null;
    this.group = null;
    this.line = null;
  }

  #aim(): void {
    const rows = [...this.#pressed!.nav.querySelectorAll("li")].map((row) => row.getBoundingClientRect());
    this.line = lineAt(this.#y, rows);
  }

  #scroll(): void {
    const scroller = this.#pressed?.nav.parentElement;
    if (!scroller || this.group === null) return;
    const by = scrollStep(this.#y, scroller.getBoundingClientRect());
    if (by !== 0) {
      scroller.scrollBy(0, by);
      this.#aim();
    }
    this.#frame = requestAnimationFrame(() => this.#scroll());
  }
}

// Moving a row of a tree with the pointer: a line shows before or after which row it would
// stand, a frame into which; a closed row opens when the pointer rests on it, Esc lets go, and
// near the edge the tree scrolls. The keys of the tree do the same.

import { dropAt, type Drop, type Node } from "../state/tree";
import { scrollStep, SLACK } from "./dragging";

/** How long the pointer rests on a closed row before it opens. */
const REST_MS = 600;

/** What the tree is, whenever the pointer moves. */
export type Dragged = {
  /** The whole tree, also what is folded or filtered away. */
  all: () => readonly Node[];
  open: () => ReadonlySet<string>;
  unfold: (id: string) => void;
  drop: (id: string, drop: Drop) => void;
  locked: () => boolean;
};

export class TreeDrag {
  /** What is dragged, once the pointer has moved. */
  id = $state<string | null>(null);
  /** Where it would go; null where it is. */
  target = $state.raw<Drop | null>(null);
  /** Whether the press that just ended was a click and no drag. */
  isClick = true;

  #tree: Dragged;
  #pressed: { id: string; x: number; y: number; list: HTMLElement } | null = null;
  #y = 0;
  #frame = 0;
  #rest: { id: string; timer: ReturnType<typeof setTimeout> } | null = null;

  constructor(tree: Dragged) {
    this.#tree = tree;
  }

  press(event: PointerEvent, id: string, list: HTMLElement): void {
    if (event.button !== 0) return;
    this.isClick = true;
    if (!this.#tree.locked()) this.#pressed = { id, x: event.clientX, y: event.clientY, list };
  }

  move(event: PointerEvent): void {
    const pressed = this.#pressed;
    if (!pressed) return;
    if (this.id === null) {
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < SLACK) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      this.id = pressed.id;
      this.isClick = false;
      this.#frame = requestAnimationFrame(() => this.#scroll());
    }
    this.#y = event.clientY;
    this.#aim();
  }

  release(): void {
    const { id, target } = this;
    this.cancel();
    if (id !== null && target !== null) this.#tree.drop(id, target);
  }

  /** Esc lets go of what is dragged, and does nothing else then. */
  key(event: KeyboardEvent): void {
    if (event.key !== "Escape" || this.id === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#restOn(null);
    this.#pressed = null;
    this.id = null;
    this.target = null;
  }

  #aim(): void {
    const rows = [...this.#pressed!.list.querySelectorAll<HTMLElement>("[data-id]")].map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return { id: row.dataset["id"]!, top, bottom };
    });
    const open = this.#tree.open();
    this.target = dropAt(this.#tree.all(), open, this.id!, this.#y, rows);
    const into = this.target?.how === "into" && this.target.allowed ? this.target.row : null;
    const isClosed = into !== null && !open.has(into) && this.#tree.all().some((one) => one.parent === into);
    this.#restOn(isClosed ? into : null);
  }

  #restOn(id: string | null): void {
    if (this.#rest?.id === id) return;
    if (this.#rest) clearTimeout(this.#rest.timer);
    this.#rest = id === null ? null : { id, timer: setTimeout(() => this.#tree.unfold(id), REST_MS) };
  }

  #scroll(): void {
    const scroller = this.#pressed?.list.parentElement;
    if (!scroller || this.id === null) return;
    const by = scrollStep(this.#y, scroller.getBoundingClientRect());
    if (by !== 0) {
      scroller.scrollBy(0, by);
      this.#aim();
    }
    this.#frame = requestAnimationFrame(() => this.#scroll());
  }
}

// The scrolling of a list of any length: which rows are in the page, and reading those that
// come on the screen.

import { untrack } from "svelte";

import { inView, scrollTo, type InView } from "../../state/inView";
import type { Rows } from "../../state/rows.svelte";

/** What is taken for the height until the page is laid out. */
const GUESS = 720;

export class Scroll {
  readonly rowHeight: number;
  #list: Rows;
  /** What stands fixed over the rows and covers them. */
  #head: number;
  #scrolled = $state(0);
  #height = $state(GUESS);
  #element: HTMLElement | null = null;

  constructor(list: Rows, rowHeight: number, head = 0) {
    this.#list = list;
    this.rowHeight = rowHeight;
    this.#head = head;
  }

  shown: InView = $derived.by(() => inView(this.#scrolled, this.#height, this.rowHeight, this.#list.total));
  places = $derived(Array.from({ length: this.shown.end - this.shown.first }, (_, at) => this.shown.first + at));
  before = $derived.by(() => this.shown.first * this.rowHeight);
  after = $derived.by(() => Math.max(0, this.#list.total - this.shown.end) * this.rowHeight);
  /** How many rows a page key goes. */
  perPage = $derived.by(() => Math.max(1, Math.floor(this.#height / this.rowHeight) - 1));

  /** Binds it to the element that scrolls. */
  attach = (element: HTMLElement) => {
    this.#element = element;
    const measure = () => {
      this.#height = Math.max(0, element.clientHeight - this.#head) || GUESS;
      this.#scrolled = element.scrollTop;
    };
    const scrolled = () => (this.#scrolled = element.scrollTop);
    measure();
    element.addEventListener("scroll", scrolled, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    observer?.observe(element);
    // A row that is not read yet comes on the screen: it is read. The place of the first one is
    // looked at, so that a list that starts anew is read again where one stands.
    $effect(() => {
      const { first, end } = this.shown;
      void this.#list.at(first);
      void this.#list.started;
      untrack(() => this.#list.wish(first, end));
    });
    return () => {
      observer?.disconnect();
      element.removeEventListener("scroll", scrolled);
      this.#element = null;
    };
  };

  show(place: number): void {
    if (!this.#element) return;
    const to = scrollTo(place, this.#element.scrollTop, this.#height, this.rowHeight);
    if (to === null) return;
    this.#element.scrollTop = to;
    this.#scrolled = to;
  }
}

// Typewriter scrolling: the line that is written stays in the middle. Remembered.

import type { EditorView } from "@codemirror/view";

const KEY = "lectern.typewriter";

export class Typewriter {
  on = $state(localStorage.getItem(KEY) === "on");

  toggle(): void {
    this.on = !this.on;
    localStorage.setItem(KEY, this.on ? "on" : "off");
  }

  /** Brings the caret's line to the middle, once the view has drawn it. */
  follow(view: EditorView): void {
    if (!this.on) return;
    view.requestMeasure({
      key: this,
      read: () => {
        const caret = view.coordsAtPos(view.state.selection.main.head);
        const scroller = caret && scrollerOf(view);
        return scroller ? { scroller, by: distance(caret, scroller.getBoundingClientRect()) } : null;
      },
      write: (found) => {
        if (found && found.by !== 0) found.scroller.scrollBy({ top: found.by, behavior: behaviour() });
      },
    });
  }
}

type Band = { top: number; bottom: number };

/** How far a line is from the middle; nothing when it is a pixel, which no eye sees. */
export function distance(line: Band, around: Band): number {
  const by = (line.top + line.bottom) / 2 - (around.top + around.bottom) / 2;
  return Math.abs(by) < 2 ? 0 : Math.round(by);
}

const behaviour = (): ScrollBehavior => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth");

function scrollerOf(view: EditorView): Element | null {
  const root = view.dom.getRootNode();
  return root instanceof ShadowRoot ? root.host.closest("[data-scroller]") : null;
}

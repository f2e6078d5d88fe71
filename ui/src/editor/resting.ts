// When marks come and go. A construct opens when the cursor has rested at it, and closes when
// it has rested elsewhere: never under the hands, never while a word is being composed, never
// while the pointer is down. What was typed since the last rest stays open. A composition takes
// the place where it begins from the page, so a rest that is due comes just before it, and then
// nothing is drawn again until it is over, not even before its first letter has arrived.

import { syntaxTree } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from "@codemirror/view";

import { activeMatch } from "./matches";
import { drawPreview, type Drawn, type Span } from "./livePreview";
import { opened } from "./table/widget";

export const REST_MS = 150;

/** What becomes of the open places when the text changes: they keep what is typed at them. */
export function mapOpen(open: readonly Span[], changes: ViewUpdate["changes"]): Span[] {
  return open.map(({ from, to }) => ({ from: changes.mapPos(from, -1), to: changes.mapPos(to, 1) }));
}

const resting = ViewPlugin.fromClass(
  class {
    drawn: Drawn;
    #open: Span[] = [];
    #timer: ReturnType<typeof setTimeout> | undefined;
    #pointer = false;
    readonly #released = () => {
      this.#pointer = false;
      this.#rest();
    };
    readonly #composes = () => {
      if (this.#timer === undefined || this.view.compositionStarted) return;
      clearTimeout(this.#timer);
      this.#settle();
    };

    constructor(readonly view: EditorView) {
      this.#open = this.#places();
      this.drawn = this.#draw();
      view.contentDOM.ownerDocument.addEventListener("pointerup", this.#released, true);
      view.contentDOM.ownerDocument.addEventListener("pointercancel", this.#released, true);
      // Above the text and on the way down, so that it is heard before the view takes part in the composition.
      view.dom.addEventListener("compositionstart", this.#composes, true);
    }

    pressed() {
      this.#pointer = true;
    }

    update(update: ViewUpdate) {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged) this.#open = mapOpen(this.#open, update.changes);
      if (this.view.compositionStarted) {
        const { looks, hidden } = this.drawn;
        this.drawn = { looks: looks.map(update.changes), hidden: hidden.map(update.changes) };
      } else if (update.docChanged || update.viewportChanged || parsed) this.drawn = this.#draw();
      const found = activeMatch(update.startState) !== activeMatch(update.state);
      if (update.docChanged || update.selectionSet || update.focusChanged || found) this.#rest();
    }

    destroy() {
      clearTimeout(this.#timer);
      this.view.contentDOM.ownerDocument.removeEventListener("pointerup", this.#released, true);
      this.view.contentDOM.ownerDocument.removeEventListener("pointercancel", this.#released, true);
      this.view.dom.removeEventListener("compositionstart", this.#composes, true);
    }

    #rest() {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#settle(), REST_MS);
    }

    #settle() {
      this.#timer = undefined;
      if (this.view.compositionStarted || this.#pointer) {
        this.#rest();
        return;
      }
      this.#open = this.#places();
      this.drawn = this.#draw();
      // The transaction makes the view read the decorations again, tables among them.
      this.view.dispatch({ effects: opened.of(this.#open) });
    }

    #places(): Span[] {
      const places: Span[] = this.view.hasFocus ? this.view.state.selection.ranges.map(({ from, to }) => ({ from, to })) : [];
      const found = activeMatch(this.view.state);
      return found ? [...places, found] : places;
    }

    #draw(): Drawn {
      const { from, to } = this.view.viewport;
      return drawPreview(this.view.state, from, to, this.#open);
    }
  },
  {
    provide: (plugin) => {
      const drawn = (view: EditorView, part: keyof Drawn): DecorationSet => view.plugin(plugin)!.drawn[part];
      return [
        EditorView.decorations.of((view) => drawn(view, "looks")),
        EditorView.decorations.of((view) => drawn(view, "hidden")),
        // Only what is not seen is stepped over, so that one can click into a link.
        EditorView.atomicRanges.of((view) => drawn(view, "hidden")),
      ];
    },
    eventHandlers: {
      pointerdown() {
        this.pressed();
        return false;
      },
    },
  },
);

export function livePreview(): Extension {
  return resting;
}

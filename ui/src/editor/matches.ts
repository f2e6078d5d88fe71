// Where the looked-for words stand in a field, and which of them one is at.

import { StateEffect, StateField, type EditorState, type Extension } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";

import { findAll, type Query } from "./find";
import type { Span } from "./livePreview";

type Matches = { query: Query | null; active: Span | null; shown: DecorationSet };

/** Looks for this in the field; null stops looking. */
export const lookFor = StateEffect.define<Query | null>();
/** Goes to a match, or to none. */
export const goTo = StateEffect.define<Span | null>();

const match = Decoration.mark({ class: "cm-match" });
const current = Decoration.mark({ class: "cm-match cm-match-active" });

function draw(state: EditorState, query: Query | null, active: Span | null): DecorationSet {
  if (!query) return Decoration.none;
  const found = findAll(state.doc.toString(), query);
  return Decoration.set(found.map((one) => (one.from === active?.from && one.to === active.to ? current : match).range(one.from, one.to)));
}

const field = StateField.define<Matches>({
  create: () => ({ query: null, active: null, shown: Decoration.none }),
  update(value, transaction) {
    let { query, active } = value;
    if (transaction.docChanged && active) {
      active = { from: transaction.changes.mapPos(active.from, 1), to: transaction.changes.mapPos(active.to, -1) };
      if (active.from >= active.to) active = null;
    }
    for (const effect of transaction.effects) {
      if (effect.is(lookFor)) [query, active] = [effect.value, null];
      if (effect.is(goTo)) active = effect.value;
    }
    if (query === value.query && active === value.active && !(transaction.docChanged && query)) return value;
    return { query, active, shown: draw(transaction.state, query, active) };
  },
  provide: (self) => EditorView.decorations.from(self, (value) => value.shown),
});

export function activeMatch(state: EditorState): Span | null {
  return state.field(field, false)?.active ?? null;
}

export function matches(): Extension {
  return field;
}

// Marks of the spelling check in a field. They come from outside, some time after the last
// key; what is written meanwhile moves them, and a word that is changed loses its mark. The
// word under the hands is not marked before the caret leaves it.

import { StateEffect, StateField, type EditorState, type Extension, type Transaction } from "@codemirror/state";
import { Decoration, EditorView, keymap, type DecorationSet } from "@codemirror/view";

import type { MarkKind, MarkView } from "../ipc/bindings";
import { follow } from "../state/difference";
import { words } from "../words";

/** Puts these marks in place of all. */
export const setMarks = StateEffect.define<readonly MarkView[]>();

type Marks = { list: readonly MarkView[]; writing: number | null; shown: DecorationSet };

/** Worded when it is drawn, in the language of that moment. */
const look = (kind: MarkKind) => Decoration.mark({ class: kind === "spelling" ? "cm-misspelt" : "cm-slip", attributes: { title: words.spelling.says[kind] } });

const touches = (mark: MarkView, at: number | null) => at !== null && mark.from <= at && mark.to >= at;

function draw(list: readonly MarkView[], writing: number | null): DecorationSet {
  return Decoration.set(list.filter((mark) => !touches(mark, writing)).map((mark) => look(mark.kind).range(mark.from, mark.to)), true);
}

/** Marks after a change; a word that is another now has none until the next check. */
function moved(list: readonly MarkView[], { changes, startState, newDoc }: Transaction): MarkView[] {
  const before = (from: number, to: number) => startState.sliceDoc(from, to);
  const after = (from: number, to: number) => newDoc.sliceString(Math.max(0, from), to);
  return list.flatMap((mark) => follow(mark, changes, before, after) ?? []);
}

const field = StateField.define<Marks>({
  create: () => ({ list: [], writing: null, shown: Decoration.none }),
  update(value, transaction) {
    let { list, writing } = value;
    if (transaction.docChanged) {
      list = moved(list, transaction);
      writing = transaction.isUserEvent("input.type") || transaction.isUserEvent("delete") ? transaction.state.selection.main.head : null;
    } else if (transaction.selection) writing = null;
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) list = effect.value.filter((mark) => mark.from < mark.to && mark.to <= transaction.state.doc.length);
    }
    if (list === value.list && writing === value.writing) return value;
    // A mark that comes or goes beside a word that is being composed would end the composing.
    if (transaction.isUserEvent("input.type.compose")) return { list, writing, shown: value.shown.map(transaction.changes) };
    return { list, writing, shown: draw(list, writing) };
  },
  provide: (self) => EditorView.decorations.from(self, (value) => value.shown),
});

/** The marks of a field, those under the hands included. */
export function marksOf(state: EditorState): readonly MarkView[] {
  return state.field(field, false)?.list ?? [];
}

/** The marks that are drawn, for tests and for the one who looks. */
export function drawnMarks(state: EditorState): [from: number, to: number][] {
  const drawn: [number, number][] = [];
  state.field(field, false)?.shown.between(0, state.doc.length, (from, to) => void drawn.push([from, to]));
  return drawn;
}

/** What the drawn marks say under the pointer, for tests. */
export function drawnTitles(state: EditorState): string[] {
  const titles: string[] = [];
  state.field(field, false)?.shown.between(0, state.doc.length, (_from, _to, { spec }) => void titles.push((spec as { attributes: { title: string } }).attributes.title));
  return titles;
}

export function markAt(state: EditorState, at: number): MarkView | null {
  return marksOf(state).find((mark) => touches(mark, at)) ?? null;
}

/** Draws marks, and tells when someone asks what one of them is about. */
export function spelling(asked: (mark: MarkView, view: EditorView) => void): Extension {
  const ask = (view: EditorView, at: number | null): boolean => {
    const mark = at === null ? null : markAt(view.state, at);
    if (mark) asked(mark, view);
    return mark !== null;
  };
  const atCaret = (view: EditorView) => ask(view, view.state.selection.main.head);
  return [
    field,
    keymap.of([
      { key: "ContextMenu", run: atCaret },
      { key: "Shift-F10", run: atCaret },
    ]),
    EditorView.domEventHandlers({
      contextmenu: (event, view) => {
        const asks = ask(view, view.posAtCoords({ x: event.clientX, y: event.clientY }));
        if (asks) event.preventDefault();
        return asks;
      },
    }),
  ];
}

// One turn's text as a small editor. Its state, undo history included, lives as long as the
// statement is open; its view exists only near the visible part of the page.

import { defaultKeymap, history, historyKeymap, insertNewline } from "@codemirror/commands";
import { deleteMarkupBackward, insertNewlineContinueMarkupCommand } from "@codemirror/lang-markdown";
import { Compartment, EditorState, Prec, type Extension } from "@codemirror/state";
import { drawSelection, dropCursor, EditorView, keymap, placeholder, type ViewUpdate } from "@codemirror/view";

import type { MarkView } from "../ipc/bindings";
import { pasting, type PasteEvent } from "../paste/field";
import { endItem, indentItems } from "./blocks";
import { lineDirection } from "./direction";
import { dropping } from "./dropping";
import { invisibles } from "./invisibles";
import { markdown } from "./language";
import { matches } from "./matches";
import { livePreview } from "./resting";
import { spelling } from "./spelling";
import type { Cell } from "./table/edit";
import { tables } from "./table/widget";
import { theme } from "./theme";
import { thumbnails } from "./thumbnails";

export type FieldKind = "question" | "answer" | "text";

export type FieldOptions = {
  kind: FieldKind;
  doc: string;
  lang: string;
  label: string;
  placeholder: string;
  readOnly: boolean;
  changed(doc: string): void;
  /** Something was pasted; the one who answers puts it into the view. */
  pasted(event: PasteEvent, view: EditorView): void;
  /** Files were dropped at the caret. */
  dropped(files: readonly File[]): void;
  /** What a picture in the text looks like; null when the statement has none of that name. */
  picture(address: string): Promise<string | null>;
  /** Enter in a question, which is a single paragraph. */
  next(): void;
  /** A cell of a drawn table was pressed. */
  table(view: EditorView, at: number, cell: Cell): void;
  /** Keys moved the caret, or wrote at it. */
  moved(view: EditorView): void;
  /** The text, the selection or the focus changed; for buttons that show what holds. */
  looked(state: EditorState): void;
  /** Someone asks what a mark of the spelling check is about. */
  asked?(mark: MarkView, view: EditorView): void;
};

/** What may change while the field is open: its name, its language and its hint. */
export const attributes = new Compartment();

export function fieldAttributes(lang: string, label: string, hint: string): Extension {
  return [EditorView.contentAttributes.of({ spellcheck: "false", lang, "aria-label": label }), placeholder(hint)];
}

export function createField(options: FieldOptions): EditorState {
  return EditorState.create({ doc: options.doc, extensions: extensions(options) });
}

function extensions(options: FieldOptions): Extension {
  return [
    history({ newGroupDelay: 400 }),
    lineDirection(),
    drawSelection(),
    dropCursor(),
    EditorView.lineWrapping,
    invisibles(),
    markdown(options.doc),
    livePreview(),
    options.kind === "question" ? [] : tables((view, { from }, cell) => options.table(view, from, cell)),
    thumbnails(options.picture),
    matches(),
    spelling((mark, view) => options.asked?.(mark, view)),
    EditorState.readOnly.of(options.readOnly),
    attributes.of(fieldAttributes(options.lang, options.label, options.placeholder)),
    Prec.high(keymap.of(keys(options))),
    keymap.of([...historyKeymap, ...defaultKeymap]),
    pasting(options.readOnly, options.pasted),
    dropping(options.readOnly, options.dropped),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.changed(update.state.doc.toString());
      if (isByKeys(update)) options.moved(update.view);
      if (update.docChanged || update.selectionSet || update.focusChanged) options.looked(update.state);
    }),
    theme,
  ];
}

/** The pointer says itself where it wants to be; the page must not move under it. */
function isByKeys({ transactions, docChanged, selectionSet }: ViewUpdate): boolean {
  return (docChanged || selectionSet) && transactions.some((one) => ["input", "delete", "undo", "redo", "select"].some((event) => one.isUserEvent(event)) && !one.isUserEvent("select.pointer"));
}

// Lists and quotations go on by Enter without growing blank lines between their parts.
const continueMarkup = insertNewlineContinueMarkupCommand({ nonTightLists: false });

/** Keys that only mean something inside a field; all others are in the registry of commands. */
function keys(options: FieldOptions) {
  if (options.kind === "question") {
    return [{ key: "Enter", run: (view: EditorView) => (view.composing ? false : (options.next(), true)), shift: insertNewline }];
  }
  return [
    { key: "Enter", run: endItem },
    { key: "Enter", run: continueMarkup },
    { key: "Backspace", run: deleteMarkupBackward },
    // Outside a list Tab goes to the next control; Esc and then Tab always does.
    { key: "Tab", run: indentItems(1), shift: indentItems(-1) },
  ];
}

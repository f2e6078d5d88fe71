// One turn's text as a small editor. Its state, undo history included, lives as long as the
// statement is open; its view exists only near the visible part of the page.

import { defaultKeymap, history, historyKeymap, insertNewline } from "@codemirror/commands";
import { insertNewlineContinueMarkup } from "@codemirror/lang-markdown";
import { Compartment, EditorState, Prec, type Extension } from "@codemirror/state";
import { drawSelection, dropCursor, EditorView, keymap, placeholder } from "@codemirror/view";

import { lineDirection } from "./direction";
import { invisibles } from "./invisibles";
import { markdown } from "./language";
import { toggleBold, toggleItalic } from "./marks";
import { theme } from "./theme";

export type FieldKind = "question" | "answer" | "text";

export type FieldOptions = {
  kind: FieldKind;
  doc: string;
  lang: string;
  label: string;
  placeholder: string;
  readOnly: boolean;
  changed(doc: string): void;
  /** Labelled text was pasted; it is inserted as it stands by calling `plainly`. */
  pasted(text: string, plainly: () => void): void;
  /** Enter in a question, which is a single paragraph. */
  next(): void;
  link(): void;
};

/** What may change while the field is open: its name and its language. */
export const attributes = new Compartment();

export function fieldAttributes(lang: string, label: string): Extension {
  return EditorView.contentAttributes.of({ spellcheck: "false", lang, "aria-label": label });
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
    markdown(),
    placeholder(options.placeholder),
    EditorState.readOnly.of(options.readOnly),
    attributes.of(fieldAttributes(options.lang, options.label)),
    Prec.high(keymap.of(keys(options))),
    keymap.of([...historyKeymap, ...defaultKeymap]),
    pasting(options),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.changed(update.state.doc.toString());
    }),
    theme,
  ];
}

function keys(options: FieldOptions) {
  const enter =
    options.kind === "question"
      ? { key: "Enter", run: (view: EditorView) => (view.composing ? false : (options.next(), true)), shift: insertNewline }
      : { key: "Enter", run: insertNewlineContinueMarkup };
  return [
    enter,
    { key: "Mod-b", run: toggleBold, preventDefault: true },
    { key: "Mod-i", run: toggleItalic, preventDefault: true },
    { key: "Mod-k", run: () => (options.link(), true), preventDefault: true },
  ];
}

/** Labelled text of several lines is offered to the newsroom; anything else is plain text. */
function pasting(options: FieldOptions): Extension {
  let textOnly = false;
  return EditorView.domEventHandlers({
    keydown(event) {
      textOnly = event.shiftKey;
      return false;
    },
    paste(event, view) {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (textOnly || options.readOnly || !mayBeLabelled(text)) return false;
      event.preventDefault();
      options.pasted(text, () => view.dispatch(view.state.replaceSelection(text), { userEvent: "input.paste", scrollIntoView: true }));
      return true;
    },
  });
}

export function mayBeLabelled(text: string): boolean {
  return /[:：]/u.test(text) && text.trim().includes("\n");
}

// Pasting into a field: the key, the event, and the one undo step that puts words there. What
// the words become is decided in `flow.ts`; where they come from is the caller's to say.

import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

import { fitted, type Clipboard } from "./flow";

/** What came with the paste event. A scripted event is believed before the clipboard. */
export type PasteEvent = { carried: Clipboard; trusted: boolean; textOnly: boolean; files: readonly File[] };

export function pasting(readOnly: boolean, paste: (event: PasteEvent, view: EditorView) => void): Extension {
  let textOnly = false;
  return EditorView.domEventHandlers({
    keydown(event) {
      textOnly = event.shiftKey;
      return false;
    },
    keyup() {
      textOnly = false;
      return false;
    },
    paste(event, view) {
      event.preventDefault();
      if (readOnly) return true;
      // The event's data is gone once this call returns.
      const data = event.clipboardData;
      const carried = { html: data?.getData("text/html") || null, text: data?.getData("text/plain") || data?.getData("text/uri-list") || null };
      paste({ carried, trusted: event.isTrusted, textOnly, files: [...(data?.files ?? [])] }, view);
      return true;
    },
  });
}

export type Inserted = { from: number; text: string };

/** Words as they stand, in place of the selection. */
export function insertText(view: EditorView, text: string): Inserted {
  const { from } = view.state.selection.main;
  view.dispatch(view.state.replaceSelection(text), { userEvent: "input.paste", scrollIntoView: true });
  return { from, text };
}

/** Markdown in place of the selection, apart from its neighbours where it is blocks. */
export function insertMarkdown(view: EditorView, markdown: string): Inserted {
  const { from, to } = view.state.selection.main;
  const { doc } = view.state;
  return insertText(view, fitted(markdown, doc.sliceString(0, from), doc.sliceString(to)));
}

/** Puts other words where pasted ones still stand; nothing when they were changed since. */
export function replaceInserted(view: EditorView, { from, text }: Inserted, by: string): boolean {
  const doc = view.state.doc.toString();
  const at = doc.startsWith(text, from) ? from : doc.indexOf(text);
  if (at < 0 || view.state.readOnly) return false;
  view.dispatch({ changes: { from: at, to: at + text.length, insert: by }, selection: { anchor: at + by.length }, userEvent: "input.paste", scrollIntoView: true });
  return true;
}

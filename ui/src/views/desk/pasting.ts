// What a paste does at the desk: labelled text becomes turns, anything else goes into the
// field, and a message says what was decided, with the way back.

import type { EditorView } from "@codemirror/view";

import { writeLink } from "../../editor/link";
import { asUiError } from "../../ipc/backend";
import type { TurnView } from "../../ipc/bindings";
import { readClipboard } from "../../paste/clipboard";
import { insertMarkdown, insertText, replaceInserted, type Inserted, type PasteEvent } from "../../paste/field";
import { decidePaste, isTooLarge, mayBeLabelled, type Clipboard, type Place } from "../../paste/flow";
import { freeNumber } from "../../paste/footnotes";
import { saidOf } from "../../paste/said";
import type { App } from "../../state/app.svelte";
import type { OpenStatement, OpenTurn } from "../../state/openStatement.svelte";
import { words } from "../../words";

type Desk = {
  fields: { view(turn: string): EditorView | null };
  focus(turn: string): Promise<void>;
  attaching: { intoField(turn: OpenTurn, files: readonly File[]): Promise<void> };
  readonly arrange: { insertPasted(at: string, pasted: readonly TurnView[], said: string): void };
};

export class Pasting {
  #app: App;
  #statement: OpenStatement;
  #desk: Desk;

  constructor(app: App, statement: OpenStatement, desk: Desk) {
    this.#app = app;
    this.#statement = statement;
    this.#desk = desk;
  }

  async paste(turn: OpenTurn, event: PasteEvent, view: EditorView): Promise<void> {
    // Office programs put a picture of the words beside the words; the words are meant.
    if (event.files.length > 0 && !event.carried.text?.trim() && !event.textOnly) return this.#desk.attaching.intoField(turn, event.files);
    const clipboard = await readClipboard(this.#app.backend, event);
    const text = clipboard.text ?? "";
    if (!event.textOnly && mayBeLabelled(text) && !isTooLarge(text) && (await this.#turns(turn, text))) return;
    // The field may have been scrolled away while the clipboard was read.
    const field = this.#desk.fields.view(turn.id) ?? view;
    this.#intoField(turn, field, clipboard, event.textOnly);
  }

  /** Labelled text as turns; false when it holds none or can't be read. */
  async #turns(turn: OpenTurn, text: string): Promise<boolean> {
    try {
      const pasted = await this.#statement.readPasted(text);
      if (!pasted) return false;
      const questions = pasted.filter((one) => one.role === "question").length;
      const said = questions > 0 ? words.desk.pasted(questions) : words.desk.pasted_parts(pasted.length);
      this.#desk.arrange.insertPasted(turn.id, pasted, said);
      const last = pasted[pasted.length - 1];
      if (last) await this.#desk.focus(last.id);
      return true;
    } catch (failure) {
      this.#app.toasts.show(words.desk.paste_failed(asUiError(failure).message));
      return false;
    }
  }

  #intoField(turn: OpenTurn, view: EditorView, clipboard: Clipboard, textOnly: boolean): void {
    const { from, to } = view.state.selection.main;
    const text = clipboard.text ?? "";
    const place: Place = { kind: turn.role, selected: textOnly ? "" : view.state.sliceDoc(from, to), firstNote: freeNumber(view.state.doc.toString()) };
    const paste = decidePaste(clipboard, place);
    switch (paste.as) {
      case "nothing":
        return;
      case "too_large":
        this.#app.toasts.show(words.pasting.too_large);
        return;
      case "link":
        view.dispatch(writeLink({ from, to, text: place.selected, url: "" }, place.selected, paste.url));
        return;
      case "text":
        insertText(view, paste.text);
        return;
      case "table":
        if (textOnly) insertText(view, text);
        else this.#offerText(turn, words.pasting.table, insertMarkdown(view, paste.markdown), text);
        return;
      case "rich":
        this.#offerText(turn, saidOf(paste.read), insertMarkdown(view, paste.read.markdown), text);
    }
  }

  #offerText(turn: OpenTurn, said: string, inserted: Inserted, text: string): void {
    const run = () => void this.#textOnly(turn, inserted, text);
    this.#app.toasts.show(said, text === "" ? null : { label: words.pasting.text_only, run, onStatement: true });
  }

  async #textOnly(turn: OpenTurn, inserted: Inserted, text: string): Promise<void> {
    await this.#desk.focus(turn.id);
    const view = this.#desk.fields.view(turn.id);
    const done = view !== null && replaceInserted(view, inserted, text.replace(/\r\n?/gu, "\n"));
    if (!done) this.#app.toasts.show(words.pasting.changed_since);
  }
}

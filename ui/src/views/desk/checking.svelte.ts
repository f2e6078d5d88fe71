// What an officer does about the marks of the spelling check: going to the next one, asking
// what was meant, taking a suggestion, letting a word pass, adding it for the office.

import type { TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

import { asUiError } from "../../ipc/backend";
import type { MarkView } from "../../ipc/bindings";
import type { App } from "../../state/app.svelte";
import type { OpenStatement, OpenTurn } from "../../state/openStatement.svelte";
import { nextMark, Spelling, type Placed } from "../../state/spelling.svelte";
import { languageInWords, words } from "../../words";
import type { DeskActions } from "./actions.svelte";

/** Where the menu stands, in pixels of the window. */
export type Anchor = { x: number; top: number; bottom: number };
type Edit = (turn: OpenTurn, spec: TransactionSpec) => void;

export class Checking {
  readonly spelling: Spelling;
  /** The mark whose menu is open. */
  asked = $state.raw<{ mark: Placed; at: Anchor } | null>(null);

  #app: App;
  #statement: OpenStatement;
  #desk: DeskActions;
  #edit: Edit;
  /** Where the last jump went, for when the focus is in its menu or on the button that counts. */
  #last: Placed | null = null;

  constructor(app: App, statement: OpenStatement, desk: DeskActions, edit: Edit) {
    this.#app = app;
    this.#statement = statement;
    this.#desk = desk;
    this.#edit = edit;
    const { fields } = desk;
    this.spelling = new Spelling(app.backend, statement, (turn, marks) => fields.mark(turn, marks), () => fields.isComposing);
  }

  /** Opens the menu at a mark of a turn. */
  ask(turn: string, mark: MarkView): void {
    const placed = this.spelling.marks.find((one) => one.place === turn && one.from === mark.from && one.to === mark.to);
    if (placed) void this.#open(placed);
  }

  /** The next mark in the order of reading, from the first again after the last. */
  async next(): Promise<void> {
    const { toasts } = this.#app;
    if (!this.spelling.on) {
      toasts.show(words.spelling.off, { label: words.spelling.switch_on, run: () => this.spelling.switch() });
      return;
    }
    await this.spelling.look();
    const { marks, problem, dictionary } = this.spelling;
    const at = this.#at();
    const found = nextMark(marks, at);
    if (!found) {
      const why = problem !== null ? words.spelling.failed(problem) : dictionary === false ? words.spelling.no_dictionary(languageInWords(this.#statement.head.lang)) : null;
      toasts.show(why ?? words.spelling.none);
      return;
    }
    if (found.wrapped && at.order >= 0) toasts.show(words.spelling.wrapped);
    await this.#open(found.mark);
  }

  /** Puts these words in place of the marked ones. */
  take(replacement: string): void {
    const mark = this.#close();
    if (!mark) return;
    const turn = this.#turn(mark);
    const text = turn ? turn.markdown : this.#headText(mark);
    if (text.slice(mark.from, mark.to) !== mark.word) {
      this.#app.toasts.show(words.spelling.changed_since);
      return;
    }
    const end = mark.from + replacement.length;
    if (turn) {
      this.#edit(turn, { changes: { from: mark.from, to: mark.to, insert: replacement }, selection: { anchor: end }, userEvent: "input.spelling" });
    } else {
      this.#statement.changeHead({ [mark.place]: text.slice(0, mark.from) + replacement + text.slice(mark.to) });
    }
    this.#last = null;
    void this.#back({ ...mark, from: end, to: end });
  }

  ignore(): void {
    const mark = this.#close();
    if (!mark) return;
    const undo = this.spelling.ignore(mark);
    void this.#back(mark);
    this.#app.toasts.show(words.spelling.ignored(mark.word.trim()), { label: words.undo, run: undo });
  }

  async add(): Promise<void> {
    const mark = this.#close();
    if (!mark) return;
    void this.#back(mark);
    try {
      const undo = await this.spelling.add(mark.word);
      const run = () => void undo().catch((error: unknown) => this.#app.toasts.show(asUiError(error).message));
      this.#app.toasts.show(words.spelling.added(mark.word), { label: words.undo, run });
    } catch (error) {
      this.#app.toasts.show(words.spelling.not_added(asUiError(error).message));
    }
  }

  /** Closes the menu and goes back to the words, which stay selected. */
  leave(): void {
    const mark = this.#close();
    if (mark) void this.#back(mark);
  }

  /** Closes the menu without taking the focus from where it went. */
  dismiss(): void {
    this.asked = null;
  }

  #close(): Placed | null {
    const mark = this.asked?.mark ?? null;
    this.asked = null;
    return mark;
  }

  async #open(mark: Placed): Promise<void> {
    this.asked = null;
    this.#last = mark;
    const at = await this.#back(mark);
    if (at) this.asked = { mark, at };
  }

  /** Selects the words of a mark in their field; answers where they stand. */
  async #back(mark: Placed): Promise<Anchor | null> {
    if (this.#turn(mark)) {
      await this.#desk.focus(mark.place);
      const view = this.#desk.fields.view(mark.place);
      if (!view) return null;
      this.#desk.current = mark.place;
      const [anchor, head] = [Math.min(mark.from, view.state.doc.length), Math.min(mark.to, view.state.doc.length)];
      view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(head, { y: "nearest", yMargin: 120 }) });
      return anchorIn(view, anchor, head);
    }
    const field = await this.#desk.onhead(mark.place as "title" | "summary");
    if (!field) return null;
    field.focus();
    field.setSelectionRange(mark.from, mark.to);
    // The marked words themselves, where they are drawn; a mark may be under the hands.
    const drawn = field.parentElement?.querySelector(`[data-from="${mark.from}"]`);
    const box = (drawn ?? field).getBoundingClientRect();
    return { x: getComputedStyle(field).direction === "rtl" ? box.right : box.left, top: box.top, bottom: box.bottom };
  }

  /** Where one is: at the caret, or where the last jump went, or in the turn that was written. */
  #at(): { order: number; from: number; to: number } {
    const { current, fields, isInField } = this.#desk;
    const head = this.#desk.inHead();
    if (head) return { ...head, order: this.#order(head.place) };
    if (!isInField && this.#last) return this.#last;
    const state = current === null ? undefined : fields.view(current)?.state;
    if (current === null || !state) return { order: -1, from: 0, to: 0 };
    return { order: this.#order(current), from: state.selection.main.from, to: state.selection.main.to };
  }

  #order(place: string): number {
    return this.spelling.texts().findIndex((text) => text.place === place);
  }

  #turn(mark: Placed): OpenTurn | undefined {
    return this.#statement.turns.find((turn) => turn.id === mark.place);
  }

  #headText(mark: Placed): string {
    const { title, summary } = this.#statement.head;
    return mark.place === "title" ? title : summary;
  }
}

function anchorIn(view: EditorView, from: number, to: number): Anchor {
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to)];
  const box = view.dom.getBoundingClientRect();
  if (!start || !end) return { x: box.left, top: box.top, bottom: box.bottom };
  return { x: view.textDirectionAt(from) === 1 ? Math.max(start.left, end.left) : Math.min(start.left, end.left), top: start.top, bottom: end.bottom };
}

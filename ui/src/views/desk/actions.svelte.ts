// What is under the hands at the desk: the turn that is being written, its field, and what a
// command does there. Whole questions are arranged in arrange.ts, words found in find.ts, and
// a translation kept in step in translate.ts.

import { redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
import { EditorState, type StateCommand, type TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { createContext } from "svelte";

import { createField, type FieldKind } from "../../editor/field";
import type { Fields } from "../../editor/fields";
import { formatAt, NO_FORMAT, sameFormat, type Format } from "../../editor/format";
import { dateIn, insertWords } from "../../editor/insert";
import { linkPlace, writeLink, type LinkPlace } from "../../editor/link";
import type { Cell } from "../../editor/table/edit";
import type { Grid } from "../../editor/table/model";
import { insertTable, tableAt, writeTable, type TablePlace } from "../../editor/table/place";
import type { App } from "../../state/app.svelte";
import type { OpenStatement, OpenTurn } from "../../state/openStatement.svelte";
import { Translation } from "../../state/translation.svelte";
import { words } from "../../words";
import { InStep } from "../preview/inStep";
import { PreviewLook } from "../preview/look.svelte";
import { Arrange } from "./arrange";
import { Attaching } from "./attaching.svelte";
import { Checking } from "./checking.svelte";
import { Find } from "./find";
import { Finding, type Part } from "./finding.svelte";
import type { Side } from "./pane";
import { Pasting } from "./pasting";
import { TextSize } from "./textSize.svelte";
import { Translate } from "./translate";
import { Typewriter } from "./typewriter.svelte";
import { Voices } from "./voices.svelte";
import { writing, type Writing } from "./writing";

export const [useDesk, provideDesk] = createContext<DeskActions>();

export class DeskActions {
  readonly fields: Fields;
  /** The turn that is being written. */
  current = $state<string | null>(null);
  /** What a screen reader says after a move. */
  announced = $state("");
  /** What holds at the caret of that turn. */
  format = $state.raw<Format>(NO_FORMAT);
  /** Only the text is shown. */
  focusing = $state(false);
  readonly finding: Finding;
  readonly checking: Checking;
  readonly attaching: Attaching;
  readonly textSize = new TextSize();
  readonly typewriter = new Typewriter();
  readonly voices: Voices;
  /** A table is to be filled in; without a place it is a new one. */
  ontable: (turn: string, place: TablePlace | null) => void = () => {};
  readonly translation: Translation;
  readonly arrange: Arrange;
  readonly find: Find;
  readonly translate: Translate;
  /** Waits until the page shows what holds. */
  readonly drawn: () => Promise<void>;
  readonly look = new PreviewLook();
  /** Keeps the text and the preview level. */
  readonly inStep = new InStep();
  /** What the text is scrolled in. */
  scroller: HTMLElement | null = null;
  onlink: (turn: string, place: LinkPlace) => void = () => {};
  onpick: () => void = () => {};
  onlanguage: () => void = () => {};
  onpublish: () => void = () => {};
  /** Shows what stands beside the text and puts the hands there. */
  onside: (side: Side) => void = () => {};
  ontranslate: (what: "make" | "link") => void = () => {};
  onfind: () => void = () => {};
  /** Brings the field of the title or the summary, wherever it stands. */
  onhead: (place: "title" | "summary") => Promise<HTMLTextAreaElement | null> = async () => null;
  /** Where the caret stands in one of those two. */
  inHead: () => { place: "title" | "summary"; from: number; to: number } | null = () => null;
  /** A match stands in the title or the summary; when finding ends there, the hands go there. */
  onpart: (part: Part, at: { from: number; to: number }, focus: boolean) => void = () => {};

  #app: App;
  #statement: OpenStatement;
  #pasting: Pasting;

  constructor(app: App, statement: OpenStatement, fields: Fields, drawn: () => Promise<void>) {
    this.#app = app;
    this.#statement = statement;
    this.fields = fields;
    this.translation = new Translation(app.backend, statement);
    this.drawn = drawn;
    this.arrange = new Arrange(app, statement, this);
    this.attaching = new Attaching(app, statement, this);
    this.#pasting = new Pasting(app, statement, this);
    this.find = new Find(app, statement, this);
    this.translate = new Translate(app, this);
    this.voices = new Voices(app.backend);
    this.finding = new Finding(fields, statement, (turn, spec) => this.edit(turn, spec));
    this.checking = new Checking(app, statement, this, (turn, spec) => this.edit(turn, spec));
  }

  get readOnly(): boolean {
    return this.#app.newsroom.readOnly !== null;
  }

  async focus(turn: string, at?: number): Promise<void> {
    this.onpick();
    await this.drawn();
    this.fields.focus(turn, at);
  }

  hintOf(kind: FieldKind): string {
    return { question: words.desk.question_hint, answer: words.desk.answer_hint, text: words.desk.text_hint }[kind];
  }

  /** Puts the caret at a place of a turn; the preview, where it was pointed at, stays. */
  async goTo(turn: string, place: (state: EditorState) => number): Promise<void> {
    await this.inStep.hold(async () => {
      await this.focus(turn);
      const view = this.fields.view(turn);
      if (!view) return;
      const at = Math.min(place(view.state), view.state.doc.length);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "nearest", yMargin: 40 }) });
    });
  }

  field(turn: OpenTurn, label: string) {
    const kind: FieldKind = turn.role;
    return createField({
      kind,
      doc: turn.markdown,
      lang: this.#statement.head.lang,
      label,
      placeholder: this.hintOf(kind),
      readOnly: this.readOnly,
      changed: (markdown) => this.#statement.changeTurn(turn, { markdown }),
      pasted: (event, view) => void this.#pasting.paste(turn, event, view),
      dropped: (files) => void this.attaching.intoField(turn, files),
      picture: (address) => this.attaching.picture(address),
      next: () => void this.arrange.toAnswer(turn),
      table: (view, at, cell) => this.#openTable(turn.id, view, at, cell),
      moved: (view) => this.typewriter.follow(view),
      looked: (state) => this.looked(turn.id, state),
      asked: (mark) => this.checking.ask(turn.id, mark),
    });
  }

  setLink(turn: string, place: LinkPlace, text: string, url: string): void {
    this.fields.view(turn)?.dispatch(writeLink(place, text, url));
    void this.focus(turn);
  }

  /** The view of the turn that is being written. */
  get view(): EditorView | null {
    return this.current === null ? null : this.fields.view(this.current);
  }

  /** Whether there is a turn that a command can act on. */
  get canWrite(): boolean {
    return this.current !== null && !this.readOnly && this.turn(this.current) !== null;
  }

  /** A question is one paragraph and takes no headings and lists. */
  get takesBlocks(): boolean {
    return this.turn(this.current ?? "")?.role !== "question";
  }

  /** How far down the text the caret stands, while it stands in a field. */
  caretHeight(): number | null {
    const view = this.isInField ? this.view : null;
    const top = view?.coordsAtPos(view.state.selection.main.head)?.top;
    if (top === undefined || !this.scroller) return null;
    return top - this.scroller.getBoundingClientRect().top + this.scroller.scrollTop;
  }

  get isInField(): boolean {
    return this.current !== null && this.fields.hasFocus(this.current);
  }

  /** Runs a command on the turn that is being written. */
  write(command: StateCommand | Writing): void {
    const view = this.current === null ? null : this.fields.reveal(this.current);
    if (view) (typeof command === "string" ? writing[command] : command)(view);
  }

  /**
   * Takes the field's last step back; when it has none, the last step over questions and
   * filing. Replacing everywhere was one step in all fields.
   */
  undo(): void {
    const { stack } = this.#app;
    const replaced = this.find.stepIn(this.current);
    if (replaced) void stack.undo(replaced);
    else if (undoDepth(this.#stateOf(this.current)) > 0) this.write(undo);
    else void stack.undo();
  }

  redo(): void {
    if (redoDepth(this.#stateOf(this.current)) > 0) this.write(redo);
    else void this.#app.stack.redo();
  }

  #stateOf(turn: string | null): EditorState {
    return (turn === null ? null : this.fields.reveal(turn)?.state) ?? EditorState.create();
  }

  link(): void {
    const state = this.view?.state;
    if (state && this.current !== null && !state.readOnly) this.onlink(this.current, linkPlace(state));
  }

  /** The cells of the table at the caret, or a new table. */
  table(): void {
    const state = this.view?.state;
    if (state && this.current !== null && !state.readOnly) this.ontable(this.current, tableAt(state, state.selection.main.head));
  }

  /** Writes the cells where the table stood; what was changed there meanwhile is not written over. */
  setTable(turn: string, place: TablePlace | null, was: string, grid: Grid): void {
    const view = this.fields.reveal(turn);
    if (!view) return;
    if (place && view.state.sliceDoc(place.from, place.to) !== was) this.#app.toasts.show(words.table.changed_since);
    else {
      const spec = place ? writeTable(place, grid) : insertTable(view.state, grid);
      if (spec) view.dispatch(spec);
    }
    void this.focus(turn);
  }

  insertDate(): void {
    this.write(insertWords(dateIn(this.#statement.head.lang, new Date(), this.#app.newsroom.view?.time_zone)));
  }

  toggleTypewriter(): void {
    this.typewriter.toggle();
    const { current } = this;
    if (current) void this.focus(current).then(() => this.view && this.typewriter.follow(this.view));
  }

  toggleFocusing(): void {
    this.focusing = !this.focusing;
    const { current } = this;
    if (current) void this.focus(current);
  }

  turn(id: string): OpenTurn | null {
    return this.#statement.turns.find((turn) => turn.id === id) ?? null;
  }

  /** What holds at the caret of the turn that is being written. */
  looked(turn: string, state: EditorState): void {
    if (turn !== this.current) return;
    const format = formatAt(state);
    if (!sameFormat(format, this.format)) this.format = format;
  }

  #openTable(turn: string, view: EditorView, at: number, cell: Cell): void {
    this.current = turn;
    const place = tableAt(view.state, at);
    if (place) this.ontable(turn, { ...place, at: cell });
  }

  /** Changes a turn's words through its field, so that the field can undo it. */
  edit(turn: OpenTurn, spec: TransactionSpec): void {
    const markdown = this.fields.edit(turn.id, () => this.field(turn, ""), spec);
    if (markdown !== turn.markdown) this.#statement.changeTurn(turn, { markdown });
  }

}

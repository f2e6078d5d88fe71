// What an officer does at the desk, beyond typing: adding, moving, removing and pasting
// questions, with the focus put where the hands are.

import { redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
import { EditorState, Transaction, type StateCommand, type TransactionSpec } from "@codemirror/state";
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
import type { HeadView, TurnView } from "../../ipc/bindings";
import type { App } from "../../state/app.svelte";
import type { OpenStatement, OpenTurn } from "../../state/openStatement.svelte";
import { Translation } from "../../state/translation.svelte";
import { NotNow, type Step } from "../../state/undo.svelte";
import { words } from "../../words";
import { InStep } from "../preview/inStep";
import { PreviewLook } from "../preview/look.svelte";
import { Attaching } from "./attaching.svelte";
import { Checking } from "./checking.svelte";
import { Finding, type Match, type Part, type Replaced } from "./finding.svelte";
import { Pasting } from "./pasting";
import { canMerge, mergeWithNext, split, type Rearranged } from "./rearrange";
import { TextSize } from "./textSize.svelte";
import { Typewriter } from "./typewriter.svelte";
import { Voices } from "./voices.svelte";

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
  readonly look = new PreviewLook();
  /** Keeps the text and the preview level. */
  readonly inStep = new InStep();
  /** What the text is scrolled in. */
  scroller: HTMLElement | null = null;
  onlink: (turn: string, place: LinkPlace) => void = () => {};
  onpick: () => void = () => {};
  onlanguage: () => void = () => {};
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
  #drawn: () => Promise<void>;
  #pasting: Pasting;
  #replaced: { replaced: Replaced; step: Step } | null = null;

  constructor(app: App, statement: OpenStatement, fields: Fields, drawn: () => Promise<void>) {
    this.#app = app;
    this.#statement = statement;
    this.fields = fields;
    this.translation = new Translation(app.backend, statement);
    this.#drawn = drawn;
    this.attaching = new Attaching(app, statement, this);
    this.#pasting = new Pasting(app, statement, this);
    this.voices = new Voices(app.backend);
    this.finding = new Finding(fields, statement, (turn, spec) => this.#edit(turn, spec));
    this.checking = new Checking(app, statement, this, (turn, spec) => this.#edit(turn, spec));
  }

  get readOnly(): boolean {
    return this.#app.newsroom.readOnly !== null;
  }

  async focus(turn: string, at?: number): Promise<void> {
    this.onpick();
    await this.#drawn();
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
      next: () => void this.toAnswer(turn),
      table: (view, at, cell) => this.#openTable(turn.id, view, at, cell),
      moved: (view) => this.typewriter.follow(view),
      looked: (state) => this.#looked(turn.id, state),
      asked: (mark) => this.checking.ask(turn.id, mark),
    });
  }

  addQuestion(after: string | null = null): void {
    void this.focus(this.#add("question", () => this.#statement.addQuestion(after)).id);
  }

  addAnswer(to: string): void {
    void this.focus(this.#add("answer", () => this.#statement.addAnswer(to)).id);
  }

  addText(): void {
    void this.focus(this.#add("text", () => this.#statement.addText()).id);
  }

  /** From the title to the first field, which is made when there is none. */
  toFirst(): void {
    const first = this.#statement.turns[0];
    if (first) void this.focus(first.id);
    else this.addQuestion();
  }

  async toAnswer(question: OpenTurn): Promise<void> {
    const answer = this.#statement.groupOf(question.id)?.turns.find((turn) => turn.role === "answer");
    await this.focus(answer?.id ?? this.#add("answer", () => this.#statement.addAnswer(question.id)).id);
  }

  /** The next question, or a new one at the end. */
  toNextQuestion(): void {
    const { groups } = this.#statement;
    const at = groups.findIndex((group) => group.turns.some((turn) => turn.id === this.current));
    const next = at < 0 ? undefined : groups.slice(at + 1).find((group) => group.kind === "exchange");
    if (next) void this.focus(next.id);
    else this.addQuestion();
  }

  move(group: string, by: -1 | 1): void {
    this.#moving(group, () => this.#statement.move(group, by));
  }

  /** Moves a question to a place in the rail. */
  moveTo(group: string, place: number): void {
    this.#moving(group, () => this.#statement.moveTo(group, place) !== null);
  }

  #moving(group: string, move: () => boolean): void {
    const before = this.#statement.turns;
    const label = this.#labelOf(group);
    if (!move()) return;
    this.#moved(label, group);
    const { undo, redo } = this.#statement.between(before, this.#statement.turns);
    const kind = this.#statement.groupOf(group)?.kind ?? "exchange";
    const then = (run: () => void) => () => {
      run();
      this.#moved(this.#labelOf(group), group);
    };
    this.#did({ name: words.undoing.moved[kind], undo: then(undo), redo: then(redo) });
  }

  /** How a question was called before it moved. */
  #labelOf(group: string): string {
    const number = this.#statement.groups.find((one) => one.id === group)?.number ?? null;
    return number === null ? words.desk.text_turn : words.desk.question(number);
  }

  /** Says where a group went. Moving a card on the page drops the focus in it. */
  #moved(label: string, group: string): void {
    const focused = this.current;
    const { groups } = this.#statement;
    this.announced = words.desk.moved(label, groups.findIndex((one) => one.id === group) + 1, groups.length);
    if (focused && this.#statement.groupOf(focused)?.id === group) void this.focus(focused);
  }

  remove(gone: readonly OpenTurn[], what: OpenTurn["role"]): void {
    const before = this.#statement.turns;
    const at = before.findIndex((turn) => gone.includes(turn));
    this.#statement.remove(gone);
    const { undo, redo } = this.#statement.between(before, this.#statement.turns);
    const toNext = () => this.#focusAt(at);
    toNext();
    const said = { question: words.desk.removed_question, answer: words.desk.removed_answer, text: words.desk.removed_text }[what];
    this.#did({
      name: words.undoing.removed[what],
      said,
      undo: () => {
        undo();
        if (gone[0]) void this.focus(gone[0].id);
      },
      redo: () => {
        redo();
        toNext();
      },
    });
  }

  /** Puts pasted turns where they belong, as one step. */
  insertPasted(at: string, pasted: readonly TurnView[], said: string): void {
    const before = this.#statement.turns;
    this.#statement.insertPasted(at, pasted);
    this.#did({ name: words.undoing.pasted, said, ...this.#statement.between(before, this.#statement.turns) });
  }

  /** Chooses a category, a language or a sort of text: one step each. */
  choose<Key extends "section" | "lang" | "kind">(key: Key, value: HeadView[Key]): void {
    const before = this.#statement.head[key];
    const set = (to: HeadView[Key]) => this.#statement.changeHead({ [key]: to });
    set(value);
    this.#did({ name: words.undoing[key], undo: () => set(before), redo: () => set(value) });
  }

  #did(step: Step): void {
    this.#app.stack.did({ ...step, within: this.#statement });
  }

  #add(what: OpenTurn["role"], add: () => OpenTurn): OpenTurn {
    const before = this.#statement.turns;
    const added = add();
    const { undo, redo } = this.#statement.between(before, this.#statement.turns);
    const at = this.#statement.turns.indexOf(added);
    this.#did({
      name: words.undoing.added[what],
      undo: () => {
        undo();
        this.#focusAt(at - 1);
      },
      redo: () => {
        redo();
        void this.focus(added.id);
      },
    });
    return added;
  }

  #focusAt(at: number): void {
    const { turns } = this.#statement;
    const turn = turns[Math.max(0, Math.min(at, turns.length - 1))];
    if (turn) void this.focus(turn.id);
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
    return this.current !== null && !this.readOnly && this.#turn(this.current) !== null;
  }

  /** A question is one paragraph and takes no headings and lists. */
  get takesBlocks(): boolean {
    return this.#turn(this.current ?? "")?.role !== "question";
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
  write(command: StateCommand): void {
    const view = this.current === null ? null : this.fields.reveal(this.current);
    if (view) command(view);
  }

  /**
   * Takes the field's last step back; when it has none, the last step over questions and
   * filing. Replacing everywhere was one step in all fields.
   */
  undo(): void {
    const { stack } = this.#app;
    const replaced = this.#replaced;
    if (replaced && this.current !== null && replaced.replaced.covers(this.current)) void stack.undo(replaced.step);
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

  moveCurrent(by: -1 | 1): void {
    const group = this.#statement.groupOf(this.current ?? "");
    if (group) this.move(group.id, by);
  }

  toggleFocusing(): void {
    this.focusing = !this.focusing;
    const { current } = this;
    if (current) void this.focus(current);
  }

  split(): void {
    const turn = this.#turn(this.current ?? "");
    if (turn) this.#rearrange(split(this.#statement.turns, turn, this.view?.state.selection.main.head ?? 0), words.undoing.split, words.card.split_done);
  }

  canMerge(group = this.#statement.groupOf(this.current ?? "")?.id): boolean {
    return group !== undefined && !this.readOnly && canMerge(this.#statement.turns, group);
  }

  merge(): void {
    const group = this.#statement.groupOf(this.current ?? "");
    const merged = group ? mergeWithNext(this.#statement.turns, group.id) : null;
    if (merged) this.#rearrange(merged, words.undoing.merged, words.card.merged);
  }

  /** Shows the source beside the text, or the text alone. */
  toggleBeside(): void {
    const { current, translation } = this;
    translation.showBeside(!translation.beside);
    this.focusing = false;
    if (current) void this.focus(current);
  }

  /** Says that the turn that is being written, or every turn, says what the source says now. */
  async confirmInStep(turn: string | null): Promise<void> {
    await this.translation.confirm(turn);
    const { error } = this.translation;
    if (error) {
      this.#app.toasts.show(error);
      this.translation.dropError();
    } else this.announced = turn === null ? words.translation.all_confirmed : words.translation.confirmed;
  }

  /** Whether the turn that is being written lags behind its source. */
  get isStale(): boolean {
    const row = this.translation.rows.find((one) => one.own !== null && one.own.id === this.current);
    return row?.step === "source_changed" || row?.step === "unconfirmed";
  }

  /** Goes to the next part that lags behind; what is missing is shown with its button. */
  toNextBehind(): void {
    const row = this.translation.nextBehind(this.current);
    if (!row) return;
    if (!this.translation.beside) this.translation.showBeside(true);
    if (row.own) void this.focus(row.own.id);
    else void this.#toGap(row.key);
  }

  addHere(key: string): void {
    const added = this.translation.addHere(key);
    if (added) void this.focus(added);
  }

  async unlink(): Promise<void> {
    const { translation } = this;
    const source = translation.original?.id;
    if (await translation.unlink()) {
      translation.showBeside(false);
      // A source does not know which of the others to take back.
      const undo = source === undefined ? null : { label: words.undo, run: () => void translation.link(source) };
      this.#app.toasts.show(words.translation.unlinked, undo);
    } else if (translation.error) this.#app.toasts.show(translation.error);
  }

  async #toGap(key: string): Promise<void> {
    await this.#drawn();
    document.querySelector<HTMLElement>(`[data-gap="${CSS.escape(key)}"]`)?.focus();
  }

  find(replacing: boolean): void {
    const state = this.isInField ? this.view?.state : undefined;
    const selected = state ? state.sliceDoc(state.selection.main.from, state.selection.main.to) : "";
    this.finding.start(replacing && !this.readOnly, selected);
    this.onpick();
    this.onfind();
  }

  /** Goes to a match, and with it to its turn. */
  goToMatch(by: -1 | 1): void {
    this.#at(this.finding.go(by, this.current, this.view?.state.selection.main.from ?? 0));
  }

  replaceMatch(): void {
    this.#at(this.finding.replace(this.current, this.view?.state.selection.main.from ?? 0));
  }

  #at(match: Match | null): void {
    if (match?.part) this.onpart(match.part, match, false);
    if (!match?.turn) return;
    this.current = match.turn.id;
    if (this.view) this.#looked(this.current, this.view.state);
  }

  replaceAll(): void {
    const replaced = this.finding.replaceAll();
    if (!replaced) return;
    const onlyQuestions = replaced.parts === 0 && replaced.questions === replaced.turns;
    const parts = onlyQuestions ? words.find.questions(replaced.questions) : words.find.parts(replaced.turns + replaced.parts);
    const step: Step = {
      name: words.undoing.replaced(replaced.number),
      said: words.find.replaced(replaced.number, parts),
      within: this.#statement,
      undo: () => {
        if (this.#replaced?.step === step) this.#replaced = null;
        replaced.undo();
      },
      redo: () => replaced.redo(),
    };
    this.#replaced = { replaced, step };
    this.#app.stack.did(step);
  }

  stopFinding(): void {
    const match = this.finding.matches[this.finding.at];
    this.finding.stop();
    if (match?.part) {
      this.onpart(match.part, match, true);
      return;
    }
    const turn = match?.turn?.id ?? this.current;
    if (turn) void this.focus(turn);
  }

  #turn(id: string): OpenTurn | null {
    return this.#statement.turns.find((turn) => turn.id === id) ?? null;
  }

  #looked(turn: string, state: EditorState): void {
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
  #edit(turn: OpenTurn, spec: TransactionSpec): void {
    const markdown = this.fields.edit(turn.id, () => this.field(turn, ""), spec);
    if (markdown !== turn.markdown) this.#statement.changeTurn(turn, { markdown });
  }

  /** Not in the field's own history: the step over the turns takes it back. */
  #setText(turn: OpenTurn, text: string): void {
    this.#edit(turn, { changes: { from: 0, to: turn.markdown.length, insert: text }, annotations: Transaction.addToHistory.of(false) });
  }

  #rearrange({ turns, texts, next }: Rearranged, name: string, said: string): void {
    const before = this.#statement.turns;
    const old = new Map([...texts.keys()].map((turn) => [turn, turn.markdown]));
    const made = new Map(turns.filter((turn) => !before.includes(turn)).map((turn) => [turn, turn.markdown]));
    const { undo, redo } = this.#statement.between(before, turns);
    const run = (change: () => void, to: ReadonlyMap<OpenTurn, string>) => {
      change();
      for (const [turn, text] of to) this.#setText(turn, text);
    };
    run(redo, texts);
    void this.focus(next.id);
    this.#did({
      name,
      said,
      undo: () => {
        // Words that were typed since would be lost with the turns that they stand in.
        mustStillSay([...texts, ...made]);
        run(undo, old);
        const first = [...texts.keys()][0];
        if (first) void this.focus(first.id);
      },
      redo: () => {
        mustStillSay([...old]);
        run(redo, texts);
        void this.focus(next.id);
      },
    });
  }
}

function mustStillSay(texts: readonly (readonly [OpenTurn, string])[]): void {
  if (texts.some(([turn, text]) => turn.markdown !== text)) throw new NotNow(words.undoing.changed_since);
}

// The statement that is being written: its text, its saving and its preview. It decides
// what a change means (save, render which part); it knows nothing of fields and pages.

import type { ComparisonView, HeadView, SavedView, StatementView, TurnView } from "../ipc/bindings";
import type { Backend } from "../ipc/backend";
import { Autosave, type SaveState } from "./autosave";
import { countWords } from "./count";
import { Preview, type Soon } from "./preview.svelte";
import { QuerySheet } from "./querySheet.svelte";
import { canMoveGroup, groupsOf, insertAfterGroup, moveGroup, moveGroupTo, takeBack } from "./turns";
import { uuid7 } from "./uuid";

type Text = { base: string; head: HeadView; turns: TurnView[]; note: string };

export class OpenTurn {
  readonly id: string;
  readonly role: TurnView["role"];
  readonly origin: string | null;
  speaker = $state<string | null>(null);
  outlet = $state<string | null>(null);
  markdown = $state("");

  constructor(view: TurnView) {
    this.id = view.id;
    this.role = view.role;
    this.origin = view.origin;
    this.speaker = view.speaker;
    this.outlet = view.outlet;
    this.markdown = view.markdown;
  }

  view(): TurnView {
    const { id, role, speaker, outlet, markdown, origin } = this;
    return { id, role, speaker, outlet, markdown, origin };
  }
}

const empty = (role: TurnView["role"]) => new OpenTurn({ id: uuid7(), role, speaker: null, outlet: null, markdown: "", origin: null });

export class OpenStatement {
  readonly id: string;
  readonly preview: Preview;
  /** Who asked, and by when; it is saved apart from the text. */
  readonly query: QuerySheet;
  head = $state.raw<HeadView>()!;
  note = $state("");
  turns = $state.raw<readonly OpenTurn[]>([]);
  /** What the newsroom last said about it. */
  meta = $state.raw<SavedView>()!;
  save = $state.raw<SaveState>({ name: "clean" });
  /** Counts the changes of the turns, for those who only need to hear that there was one. */
  edits = $state(0);
  groups = $derived(groupsOf(this.turns));
  #groupByTurn = $derived(new Map(this.groups.flatMap((group) => group.turns.map((turn) => [turn.id, group] as const))));
  questions = $derived(this.turns.filter((turn) => turn.role === "question").length);

  #backend: Backend;
  #autosave: Autosave<Text, SavedView>;

  constructor(backend: Backend, view: StatementView, soon?: Soon) {
    this.#backend = backend;
    this.id = view.id;
    this.head = view.head;
    this.note = view.note;
    this.turns = view.turns.map((turn) => new OpenTurn(turn));
    this.meta = metaOf(view);
    this.query = new QuerySheet(backend, view.id, view.query);
    this.#autosave = new Autosave({
      take: () => ({ base: this.meta.revision, head: this.head, turns: this.#turnViews(), note: this.note }),
      save: (text) => backend.call("save_statement", { id: this.id, ...text }),
      answered: (answer) => this.#answered(answer),
      savedAt: (answer) => answer.saved_at,
      changed: (state) => (this.save = state),
    });
    const block = (id: string) => {
      const group = this.groupOf(id);
      return group?.id === id ? group.turns.map((turn) => turn.view()) : null;
    };
    this.preview = new Preview(backend, { head: () => this.head, turns: () => this.#turnViews(), block }, soon);
    this.preview.wholeChanged();
  }

  get dirty(): boolean {
    return this.#autosave.dirty || this.query.dirty;
  }

  /** Saves what is unsaved, in the text and on the query sheet; answers whether everything is. */
  async flush(): Promise<boolean> {
    const saved = await Promise.all([this.#autosave.flush(), this.query.flush()]);
    return saved.every(Boolean);
  }

  /** Saves the text alone, which is what is published and restored. */
  flushText(): Promise<boolean> {
    return this.#autosave.flush();
  }

  stop(): void {
    this.#autosave.stop();
    this.preview.stop();
  }

  words(): number {
    return this.turns.reduce((sum, turn) => sum + wordsOf(turn, this.head.lang), 0);
  }

  changeHead(change: Partial<HeadView>): void {
    this.head = { ...this.head, ...change };
    this.#autosave.touch();
    if (change.lang !== undefined || change.files !== undefined) this.preview.wholeChanged();
    else if ("title" in change || "place" in change || "date" in change) this.preview.headChanged();
  }

  changeNote(note: string): void {
    this.note = note;
    this.#autosave.touch();
  }

  changeTurn(turn: OpenTurn, change: Partial<Pick<OpenTurn, "markdown" | "speaker" | "outlet">>): void {
    Object.assign(turn, change);
    this.edits += 1;
    this.#autosave.touch();
    const group = this.groupOf(turn.id);
    if (group) this.preview.blockChanged(group.id);
  }

  groupOf(turn: string) {
    return this.#groupByTurn.get(turn);
  }

  /** Adds a question with an empty answer after the group of this turn, or at the end. */
  addQuestion(after: string | null = null): OpenTurn {
    const question = empty("question");
    this.#restructure(insertAfterGroup(this.turns, after, [question, empty("answer")]));
    return question;
  }

  addAnswer(to: string): OpenTurn {
    const answer = empty("answer");
    this.#restructure(insertAfterGroup(this.turns, to, [answer]));
    return answer;
  }

  addText(after: string | null = null): OpenTurn {
    const text = empty("text");
    this.#restructure(insertAfterGroup(this.turns, after, [text]));
    return text;
  }

  /** Adds an empty turn for one of the source, behind this one; at the start when it is null. */
  addTranslated(source: Pick<TurnView, "id" | "role" | "speaker" | "outlet">, after: string | null): OpenTurn {
    const { role, speaker, outlet } = source;
    const turn = new OpenTurn({ id: uuid7(), role, speaker, outlet, markdown: "", origin: source.id });
    const at = this.turns.findIndex((one) => one.id === after) + 1;
    this.#restructure([...this.turns.slice(0, at), turn, ...this.turns.slice(at)]);
    return turn;
  }

  move(group: string, by: -1 | 1): boolean {
    const moved = moveGroup(this.turns, group, by);
    if (moved === this.turns) return false;
    this.#restructure(moved);
    return true;
  }

  /** Moves a group to a place among all; the answer takes it back, and is null when nothing moved. */
  moveTo(group: string, place: number): (() => void) | null {
    const moved = moveGroupTo(this.turns, group, place);
    if (moved === this.turns) return null;
    const at = this.groups.findIndex((one) => one.id === group);
    const before = this.groups[at - 1]?.id;
    this.#restructure(moved);
    return () => {
      // It goes back behind the group that it stood behind, wherever that is now.
      const others = this.groups.filter((one) => one.id !== group);
      const behind = others.findIndex((one) => one.id === before);
      this.#restructure(moveGroupTo(this.turns, group, before === undefined ? 0 : behind < 0 ? Math.min(at, others.length) : behind + 1));
    };
  }

  canMove(at: number, by: -1 | 1): boolean {
    return canMoveGroup(this.groups, at, by);
  }

  /** The way back from one order of the turns to another, and forth again, whatever was changed since. */
  between(before: readonly OpenTurn[], after: readonly OpenTurn[]): { undo: () => void; redo: () => void } {
    return {
      undo: () => this.#restructure(takeBack(this.turns, before, after)),
      redo: () => this.#restructure(takeBack(this.turns, after, before)),
    };
  }

  /** Puts these turns in place of all; the answer takes it back. */
  rearrange(turns: readonly OpenTurn[]): () => void {
    return this.#undoable(turns);
  }

  /** Removes turns; the answer takes the removal back. */
  remove(gone: readonly OpenTurn[]): () => void {
    return this.#undoable(this.turns.filter((turn) => !gone.includes(turn)));
  }

  /** Reads labelled text; null when it holds no labels, so that it is ordinary text. */
  async readPasted(text: string): Promise<TurnView[] | null> {
    const { turns } = await this.#backend.call("read_pasted_text", { lang: this.head.lang, text });
    return turns.some((turn) => turn.role !== "text") ? turns : null;
  }

  /** Puts pasted turns in place of an empty turn, or after its group. */
  insertPasted(at: string, pasted: readonly TurnView[]): () => void {
    const added = pasted.map((turn) => new OpenTurn(turn));
    const group = this.groupOf(at);
    const whole = insertAfterGroup(this.turns, at, added);
    const isEmpty = group?.turns.every((turn) => turn.markdown.trim() === "") ?? false;
    const gone = isEmpty ? (group?.turns ?? []) : this.turns.filter((turn) => turn.id === at && turn.markdown.trim() === "" && turn.role !== "question");
    return this.#undoable(whole.filter((turn) => !gone.includes(turn)));
  }

  async publish(changeNote: string | null): Promise<void> {
    const view = await this.#backend.call("publish_statement", { id: this.id, base: this.meta.revision, change_note: changeNote });
    this.meta = metaOf(view);
    this.head = view.head;
    this.preview.wholeChanged();
  }

  /** What differs from the text that somebody else saved to the one in the window. */
  async compareWithSaved(): Promise<{ theirs: StatementView; comparison: ComparisonView }> {
    const { id, head } = this;
    const theirs = await this.#backend.call("open_statement", { id });
    return { theirs, comparison: await this.#backend.call("compare_unsaved", { id, head, turns: this.#turnViews() }) };
  }

  /** Puts both texts into the history, one of them as the text; what is in the window is saved then. */
  async settle(theirs: StatementView, keep: "mine" | "theirs"): Promise<void> {
    const { id, head } = this;
    // A note has no history, so neither is dropped.
    const note = theirs.note === this.note || theirs.note === "" ? this.note : this.note === "" ? theirs.note : `${this.note}\n\n${theirs.note}`;
    const mine = await this.#backend.call("save_version", { id, base: theirs.revision, head, turns: this.#turnViews(), note });
    if (keep === "theirs") await this.#backend.call("save_version", { id, base: mine.revision, head: theirs.head, turns: theirs.turns, note });
  }

  /** Writes the text in the window to a file that the officer chooses; null when none was chosen. */
  async saveCopy(): Promise<string | null> {
    const { path } = await this.#backend.call("save_copy", { head: this.head, turns: this.#turnViews() });
    return path;
  }

  /** The whole text with its labels, to be kept elsewhere when it can't be saved. */
  plainText(): string {
    const { question, answer } = this.meta.words;
    const label = (turn: OpenTurn) => {
      const word = turn.speaker ?? (turn.role === "question" ? question : turn.role === "answer" ? answer : null);
      if (word === null) return "";
      return turn.outlet === null ? `${word}: ` : `${word} (${turn.outlet}): `;
    };
    return [this.head.title, ...this.turns.map((turn) => label(turn) + turn.markdown)].join("\n\n");
  }

  #turnViews(): TurnView[] {
    return this.turns.map((turn) => turn.view());
  }

  #answered(answer: SavedView): void {
    const renamed = answer.words.question !== this.meta.words.question || answer.dir !== this.meta.dir;
    this.meta = answer;
    if (renamed) this.preview.wholeChanged();
  }

  #restructure(turns: readonly OpenTurn[]): void {
    this.turns = turns;
    this.edits += 1;
    this.#autosave.touch();
    this.preview.wholeChanged();
  }

  #undoable(after: readonly OpenTurn[]): () => void {
    const before = this.turns;
    this.#restructure(after);
    return this.between(before, after).undo;
  }
}

/** Counts are kept per turn, so that a key counts one turn again and not the statement. */
const counted = new WeakMap<OpenTurn, { markdown: string; lang: string; words: number }>();

function wordsOf(turn: OpenTurn, lang: string): number {
  const known = counted.get(turn);
  if (known?.markdown === turn.markdown && known.lang === lang) return known.words;
  const words = countWords(turn.markdown, lang);
  counted.set(turn, { markdown: turn.markdown, lang, words });
  return words;
}

function metaOf(view: StatementView): SavedView {
  const { revision, saved_at, effective_slug, proposed_summary, stage, edition, changed, dir, words } = view;
  return { revision, saved_at, effective_slug, proposed_summary, slug_problem: null, stage, edition, changed, dir, words };
}

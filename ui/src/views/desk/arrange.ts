// Questions, answers and texts are added, moved, removed, split and merged, each as one step
// that can be undone, and the focus goes where the hands are.

import { Transaction } from "@codemirror/state";

import type { HeadView, TurnView } from "../../ipc/bindings";
import type { App } from "../../state/app.svelte";
import type { OpenStatement, OpenTurn } from "../../state/openStatement.svelte";
import { NotNow, type Step } from "../../state/undo.svelte";
import { words } from "../../words";
import type { DeskActions } from "./actions.svelte";
import { canMerge, mergeWithNext, split, type Rearranged } from "./rearrange";

export class Arrange {
  #app: App;
  #statement: OpenStatement;
  #desk: DeskActions;

  constructor(app: App, statement: OpenStatement, desk: DeskActions) {
    this.#app = app;
    this.#statement = statement;
    this.#desk = desk;
  }

  addQuestion(after: string | null = null): void {
    void this.#desk.focus(this.#add("question", () => this.#statement.addQuestion(after)).id);
  }

  addAnswer(to: string): void {
    void this.#desk.focus(this.#add("answer", () => this.#statement.addAnswer(to)).id);
  }

  addText(): void {
    void this.#desk.focus(this.#add("text", () => this.#statement.addText()).id);
  }

  /** From the title to the first field, which is made when there is none. */
  toFirst(): void {
    const first = this.#statement.turns[0];
    if (first) void this.#desk.focus(first.id);
    else this.addQuestion();
  }

  async toAnswer(question: OpenTurn): Promise<void> {
    const answer = this.#statement.groupOf(question.id)?.turns.find((turn) => turn.role === "answer");
    await this.#desk.focus(answer?.id ?? this.#add("answer", () => this.#statement.addAnswer(question.id)).id);
  }

  /** The next question, or a new one at the end. */
  toNextQuestion(): void {
    const { groups } = this.#statement;
    const at = groups.findIndex((group) => group.turns.some((turn) => turn.id === this.#desk.current));
    const next = at < 0 ? undefined : groups.slice(at + 1).find((group) => group.kind === "exchange");
    if (next) void this.#desk.focus(next.id);
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
    const focused = this.#desk.current;
    const { groups } = this.#statement;
    this.#desk.announced = words.desk.moved(label, groups.findIndex((one) => one.id === group) + 1, groups.length);
    if (focused && this.#statement.groupOf(focused)?.id === group) void this.#desk.focus(focused);
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
        if (gone[0]) void this.#desk.focus(gone[0].id);
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
        void this.#desk.focus(added.id);
      },
    });
    return added;
  }

  #focusAt(at: number): void {
    const { turns } = this.#statement;
    const turn = turns[Math.max(0, Math.min(at, turns.length - 1))];
    if (turn) void this.#desk.focus(turn.id);
  }

  moveCurrent(by: -1 | 1): void {
    const group = this.#statement.groupOf(this.#desk.current ?? "");
    if (group) this.move(group.id, by);
  }

  split(): void {
    const turn = this.#desk.turn(this.#desk.current ?? "");
    if (turn) this.#rearrange(split(this.#statement.turns, turn, this.#desk.view?.state.selection.main.head ?? 0), words.undoing.split, words.card.split_done);
  }

  canMerge(group = this.#statement.groupOf(this.#desk.current ?? "")?.id): boolean {
    return group !== undefined && !this.#desk.readOnly && canMerge(this.#statement.turns, group);
  }

  merge(): void {
    const group = this.#statement.groupOf(this.#desk.current ?? "");
    const merged = group ? mergeWithNext(this.#statement.turns, group.id) : null;
    if (merged) this.#rearrange(merged, words.undoing.merged, words.card.merged);
  }

  /** Not in the field's own history: the step over the turns takes it back. */
  #setText(turn: OpenTurn, text: string): void {
    this.#desk.edit(turn, { changes: { from: 0, to: turn.markdown.length, insert: text }, annotations: Transaction.addToHistory.of(false) });
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
    void this.#desk.focus(next.id);
    this.#did({
      name,
      said,
      undo: () => {
        // Words that were typed since would be lost with the turns that they stand in.
        mustStillSay([...texts, ...made]);
        run(undo, old);
        const first = [...texts.keys()][0];
        if (first) void this.#desk.focus(first.id);
      },
      redo: () => {
        mustStillSay([...old]);
        run(redo, texts);
        void this.#desk.focus(next.id);
      },
    });
  }
}

function mustStillSay(texts: readonly (readonly [OpenTurn, string])[]): void {
  if (texts.some(([turn, text]) => turn.markdown !== text)) throw new NotNow(words.undoing.changed_since);
}

// Finding and replacing over the whole statement. The words are looked for in the turns, not
// in the fields, because fields far away have no view; a view is brought where one goes.

import { isolateHistory } from "@codemirror/commands";
import { ChangeSet, type TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

import type { Fields } from "../../editor/fields";
import { findAll, nextMatch, type Query } from "../../editor/find";
import { goTo } from "../../editor/matches";
import { difference } from "../../state/difference";
import type { OpenStatement, OpenTurn } from "../../state/openStatement.svelte";

export type Match = { turn: OpenTurn; order: number; from: number; to: number };
export type Replaced = { number: number; questions: number; turns: number; undo: () => void; covers: (turn: string) => boolean };
type Edit = (turn: OpenTurn, spec: TransactionSpec) => void;

export class Finding {
  open = $state(false);
  replacing = $state(false);
  text = $state("");
  by = $state("");
  matchCase = $state(false);
  wholeWord = $state(false);
  matches = $derived.by(() => (this.open ? this.#all() : []));
  /** Which match one is at, from 0; −1 for none. */
  at = $derived(this.matches.findIndex((one) => one.turn.id === this.#active?.turn && one.from === this.#active.from));

  #active = $state.raw<{ turn: string; from: number } | null>(null);
  #fields: Fields;
  #statement: OpenStatement;
  #edit: Edit;

  constructor(fields: Fields, statement: OpenStatement, edit: Edit) {
    this.#fields = fields;
    this.#statement = statement;
    this.#edit = edit;
  }

  get query(): Query {
    const { text, matchCase, wholeWord } = this;
    return { text, matchCase, wholeWord };
  }

  start(replacing: boolean, selected: string): void {
    this.open = true;
    this.replacing = replacing || this.replacing;
    if (selected !== "" && !selected.includes("\n")) this.text = selected;
    this.look();
  }

  stop(): void {
    this.open = false;
    this.replacing = false;
    this.#active = null;
    this.#fields.look(null);
  }

  /** The words or the way of looking changed. */
  look(): void {
    this.#active = null;
    this.#fields.look(this.text === "" ? null : this.query);
  }

  /** The next match after where one is: the last match, or the caret. */
  go(by: -1 | 1, turn: string | null, caret: number): Match | null {
    const from = this.#active ?? { turn: turn ?? "", from: by > 0 ? caret - 1 : caret };
    const order = this.#statement.turns.findIndex((one) => one.id === from.turn);
    const passed = (match: Match) => match.order < order || (match.order === order && (by > 0 ? match.from <= from.from : match.from < from.from));
    const match = nextMatch(this.matches, passed, by) ?? null;
    if (match) this.#show(match);
    return match;
  }

  replace(turn: string | null, caret: number): void {
    const match = this.matches[this.at];
    if (!match) {
      this.go(1, turn, caret);
      return;
    }
    this.#edit(match.turn, { changes: { from: match.from, to: match.to, insert: this.by }, userEvent: "input.replace" });
    this.#active = { turn: match.turn.id, from: match.from + this.by.length - 1 };
    this.go(1, null, 0);
  }

  replaceAll(): Replaced | null {
    const byTurn = new Map<OpenTurn, Match[]>();
    for (const match of this.#all()) byTurn.set(match.turn, [...(byTurn.get(match.turn) ?? []), match]);
    if (byTurn.size === 0) return null;
    const done: { turn: OpenTurn; inverse: ChangeSet; after: string }[] = [];
    let number = 0;
    for (const [turn, found] of byTurn) {
      const before = turn.markdown;
      const changes = ChangeSet.of(found.map(({ from, to }) => ({ from, to, insert: this.by })), before.length);
      const inverse = invert(changes, before);
      this.#edit(turn, { changes, userEvent: "input.replace", annotations: isolateHistory.of("full") });
      done.push({ turn, inverse, after: turn.markdown });
      number += found.length;
    }
    this.#leave();
    const groups = new Set(done.map(({ turn }) => this.#statement.groupOf(turn.id)?.id));
    return {
      number,
      questions: this.#statement.groups.filter((group) => group.kind === "exchange" && groups.has(group.id)).length,
      turns: groups.size,
      covers: (id) => done.some(({ turn, after }) => turn.id === id && turn.markdown === after),
      undo: () => {
        for (const { turn, inverse, after } of done) {
          // What was written since stays.
          const since = difference(after, turn.markdown);
          this.#edit(turn, { changes: inverse.map(since), userEvent: "undo", annotations: isolateHistory.of("full") });
        }
      },
    };
  }

  #all(): Match[] {
    const { query } = this;
    return this.#statement.turns.flatMap((turn, order) => findAll(turn.markdown, query).map((found) => ({ ...found, turn, order })));
  }

  #leave(): void {
    if (this.#active) this.#fields.view(this.#active.turn)?.dispatch({ effects: goTo.of(null) });
    this.#active = null;
  }

  #show(match: Match): void {
    const { turn, from, to } = match;
    if (this.#active?.turn !== turn.id) this.#leave();
    this.#active = { turn: turn.id, from };
    this.#fields.reveal(turn.id)?.dispatch({
      selection: { anchor: from, head: to },
      effects: [goTo.of({ from, to }), EditorView.scrollIntoView(from, { y: "center" })],
    });
  }
}

function invert(changes: ChangeSet, before: string): ChangeSet {
  const back: { from: number; to: number; insert: string }[] = [];
  changes.iterChanges((fromA, toA, fromB, toB) => back.push({ from: fromB, to: toB, insert: before.slice(fromA, toA) }));
  return ChangeSet.of(back, changes.newLength);
}

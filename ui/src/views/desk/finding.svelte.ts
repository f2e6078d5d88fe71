// Finding and replacing over the whole statement: its title, its summary and its turns. The
// words are looked for in the texts, not in the fields, because fields far away have no view; a
// view is brought where one goes.

import { isolateHistory } from "@codemirror/commands";
import { ChangeSet, Text, type TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

import type { Fields } from "../../editor/fields";
import { findAll, nextMatch, replacement, unusable, type Found, type Query } from "../../editor/find";
import { goTo } from "../../editor/matches";
import { difference } from "../../state/difference";
import type { OpenStatement, OpenTurn } from "../../state/openStatement.svelte";

/** Texts of the statement that are no turns. */
export type Part = "title" | "summary";
export type Match = Found & { turn: OpenTurn | null; part: Part | null; order: number };
export type Replaced = {
  number: number;
  questions: number;
  turns: number;
  parts: number;
  undo: () => void;
  redo: () => void;
  covers: (turn: string) => boolean;
};
type Edit = (turn: OpenTurn, spec: TransactionSpec) => void;

const PARTS: readonly Part[] = ["title", "summary"];
const idOf = ({ turn, part }: Pick<Match, "turn" | "part">) => turn?.id ?? part ?? "";

export class Finding {
  open = $state(false);
  replacing = $state(false);
  text = $state("");
  by = $state("");
  matchCase = $state(false);
  wholeWord = $state(false);
  regex = $state(false);
  matches = $derived.by(() => (this.open ? this.#all() : []));
  problem = $derived(unusable(this.query));
  /** Which match one is at, from 0; −1 for none. */
  at = $derived(this.matches.findIndex((one) => idOf(one) === this.#active?.id && one.from === this.#active.from));
  /** The title or summary, while one is at a match in it. */
  part = $derived(this.matches[this.at]?.part ?? null);

  #active = $state.raw<{ id: string; from: number } | null>(null);
  #fields: Fields;
  #statement: OpenStatement;
  #edit: Edit;

  constructor(fields: Fields, statement: OpenStatement, edit: Edit) {
    this.#fields = fields;
    this.#statement = statement;
    this.#edit = edit;
  }

  get query(): Query {
    const { text, matchCase, wholeWord, regex } = this;
    return { text, matchCase, wholeWord, regex };
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
    const from = this.#active ?? { id: turn ?? "", from: by > 0 ? caret - 1 : caret };
    const order = this.#orderOf(from.id);
    const passed = (match: Match) => match.order < order || (match.order === order && (by > 0 ? match.from <= from.from : match.from < from.from));
    const match = nextMatch(this.matches, passed, by) ?? null;
    if (match) this.#show(match);
    return match;
  }

  /** Replaces the match one is at and goes to the next; answers where that is. */
  replace(turn: string | null, caret: number): Match | null {
    const match = this.matches[this.at];
    if (!match) return this.go(1, turn, caret);
    const insert = replacement(match, this.by, this.query);
    this.#write(match, this.#textOf(match), { changes: { from: match.from, to: match.to, insert }, userEvent: "input.replace" });
    this.#active = { id: idOf(match), from: match.from + insert.length - 1 };
    return this.go(1, null, 0);
  }

  replaceAll(): Replaced | null {
    const { query } = this;
    const places = new Map<string, Match[]>();
    for (const match of this.#all()) places.set(idOf(match), [...(places.get(idOf(match)) ?? []), match]);
    if (places.size === 0) return null;
    const done: { match: Match; changes: ChangeSet; inverse: ChangeSet; before: string; after: string }[] = [];
    let number = 0;
    for (const found of places.values()) {
      const match = found[0]!;
      const before = this.#textOf(match);
      const changes = ChangeSet.of(found.map((one) => ({ from: one.from, to: one.to, insert: replacement(one, this.by, query) })), before.length);
      this.#write(match, before, { changes, userEvent: "input.replace", annotations: isolateHistory.of("full") });
      done.push({ match, changes, inverse: invert(changes, before), before, after: this.#textOf(match) });
      number += found.length;
    }
    this.#leave();
    const groups = new Set(done.flatMap(({ match }) => (match.turn ? (this.#statement.groupOf(match.turn.id)?.id ?? []) : [])));
    return {
      number,
      questions: this.#statement.groups.filter((group) => group.kind === "exchange" && groups.has(group.id)).length,
      turns: groups.size,
      parts: done.filter(({ match }) => match.part !== null).length,
      covers: (id) => done.some(({ match, after }) => match.turn?.id === id && match.turn.markdown === after),
      undo: () => {
        for (const { match, inverse, after } of done) {
          // What was written since stays.
          const now = this.#textOf(match);
          this.#write(match, now, { changes: inverse.map(difference(after, now)), userEvent: "undo", annotations: isolateHistory.of("full") });
        }
      },
      redo: () => {
        for (const { match, changes, before } of done) {
          const now = this.#textOf(match);
          this.#write(match, now, { changes: changes.map(difference(before, now)), userEvent: "redo", annotations: isolateHistory.of("full") });
        }
      },
    };
  }

  #all(): Match[] {
    const { query } = this;
    const { head, turns } = this.#statement;
    const inParts = PARTS.flatMap((part) => findAll(head[part], query).map((found): Match => ({ ...found, turn: null, part, order: this.#orderOf(part) })));
    return [...inParts, ...turns.flatMap((turn, order) => findAll(turn.markdown, query).map((found): Match => ({ ...found, turn, part: null, order })))];
  }

  /** Title and summary come before the turns. */
  #orderOf(id: string): number {
    const part = PARTS.indexOf(id as Part);
    if (part >= 0) return part - PARTS.length;
    const turn = this.#statement.turns.findIndex((one) => one.id === id);
    return turn < 0 ? -Infinity : turn;
  }

  #textOf({ turn, part }: Match): string {
    return turn ? turn.markdown : part ? this.#statement.head[part] : "";
  }

  #write({ turn, part }: Match, before: string, spec: TransactionSpec): void {
    if (turn) this.#edit(turn, spec);
    else if (part) {
      const changes = spec.changes instanceof ChangeSet ? spec.changes : ChangeSet.of(spec.changes ?? [], before.length);
      this.#statement.changeHead({ [part]: changes.apply(Text.of(before.split("\n"))).toString() });
    }
  }

  #leave(): void {
    if (this.#active) this.#fields.view(this.#active.id)?.dispatch({ effects: goTo.of(null) });
    this.#active = null;
  }

  #show(match: Match): void {
    const { turn, from, to } = match;
    if (this.#active?.id !== idOf(match)) this.#leave();
    this.#active = { id: idOf(match), from };
    if (!turn) return;
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

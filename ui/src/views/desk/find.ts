// Finding and replacing as they are done at the desk: the match that comes next, and replacing
// everywhere as one step over all fields.

import type { App } from "../../state/app.svelte";
import type { OpenStatement } from "../../state/openStatement.svelte";
import type { Step } from "../../state/undo.svelte";
import { words } from "../../words";
import type { DeskActions } from "./actions.svelte";
import type { Match, Replaced } from "./finding.svelte";

export class Find {
  #app: App;
  #statement: OpenStatement;
  #desk: DeskActions;
  #replaced: { replaced: Replaced; step: Step } | null = null;

  constructor(app: App, statement: OpenStatement, desk: DeskActions) {
    this.#app = app;
    this.#statement = statement;
    this.#desk = desk;
  }

  /** The last replacing everywhere, when it changed words of that turn. */
  stepIn(turn: string | null): Step | null {
    const replaced = this.#replaced;
    return replaced && turn !== null && replaced.replaced.covers(turn) ? replaced.step : null;
  }

  start(replacing: boolean): void {
    const state = this.#desk.isInField ? this.#desk.view?.state : undefined;
    const selected = state ? state.sliceDoc(state.selection.main.from, state.selection.main.to) : "";
    this.#desk.finding.start(replacing && !this.#desk.readOnly, selected);
    this.#desk.onpick();
    this.#desk.onfind();
  }

  /** Goes to a match, and with it to its turn. */
  go(by: -1 | 1): void {
    this.#at(this.#desk.finding.go(by, this.#desk.current, this.#desk.view?.state.selection.main.from ?? 0));
  }

  replace(): void {
    this.#at(this.#desk.finding.replace(this.#desk.current, this.#desk.view?.state.selection.main.from ?? 0));
  }

  #at(match: Match | null): void {
    if (match?.part) this.#desk.onpart(match.part, match, false);
    if (!match?.turn) return;
    this.#desk.current = match.turn.id;
    if (this.#desk.view) this.#desk.looked(match.turn.id, this.#desk.view.state);
  }

  replaceAll(): void {
    const replaced = this.#desk.finding.replaceAll();
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

  stop(): void {
    const match = this.#desk.finding.matches[this.#desk.finding.at];
    this.#desk.finding.stop();
    if (match?.part) {
      this.#desk.onpart(match.part, match, true);
      return;
    }
    const turn = match?.turn?.id ?? this.#desk.current;
    if (turn) void this.#desk.focus(turn);
  }
}

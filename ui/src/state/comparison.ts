// A comparison as it is read: one card for each exchange or text that differs, and what does
// not differ folded into one line.

import type { Fate, Role, RunView, TurnChangeView } from "../ipc/bindings";
import { groupsOf } from "./turns";

export type Card = {
  kind: "card";
  id: string;
  opens: Role;
  /** The question's number in the text as it is now; none for what is gone. */
  number: number | null;
  fate: Fate;
  changes: TurnChangeView[];
};
export type Fold = { kind: "fold"; id: string; questions: number; parts: number; cards: Card[] };

export const differs = (runs: readonly RunView[]) => runs.some((run) => run.presence !== "both");

/** Cards in order; runs of cards in which nothing differs are folded. */
export function cardsOf(changes: readonly TurnChangeView[]): (Card | Fold)[] {
  const list: (Card | Fold)[] = [];
  for (const card of numbered(changes)) {
    const last = list[list.length - 1];
    if (card.fate !== "same") list.push(card);
    else if (last?.kind === "fold") add(last, card);
    else list.push(add({ kind: "fold", id: card.id, questions: 0, parts: 0, cards: [] }, card));
  }
  return list;
}

function numbered(changes: readonly TurnChangeView[]): Card[] {
  let questions = 0;
  return groupsOf(changes.map((change) => ({ id: change.shown.id, role: change.shown.role, change }))).map((group) => {
    const parts = group.turns.map((turn) => turn.change);
    const opens = parts[0]!.shown.role;
    const isGone = parts[0]!.fate === "removed";
    return { kind: "card", id: group.id, opens, number: opens === "question" && !isGone ? (questions += 1) : null, fate: fateOf(parts), changes: parts };
  });
}

/** What happened to an exchange: what happened to all of its turns, or else it was edited. */
function fateOf(parts: readonly TurnChangeView[]): Fate {
  const [first, ...others] = parts.map((part) => part.fate);
  return others.every((fate) => fate === first) ? first! : "edited";
}

function add(fold: Fold, card: Card): Fold {
  fold.cards.push(card);
  fold.parts += 1;
  if (card.opens === "question") fold.questions += 1;
  return fold;
}

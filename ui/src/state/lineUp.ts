// A translation beside its source: one row for each turn, in the order of the translation, with
// what is missing in its place.

import type { PairView, Role, RunView, SourceTurnView, Step } from "../ipc/bindings";

type Own = { id: string; role: Role; markdown: string; origin: string | null };

export type Row<T extends Own> = {
  key: string;
  source: SourceTurnView | null;
  own: T | null;
  step: Step;
  /** What changed in the source since. */
  change: readonly RunView[];
};

/** What the newsroom said last, with what was typed since. */
export function lineUp<T extends Own>(source: readonly SourceTurnView[], own: readonly T[], pairs: readonly PairView[]): Row<T>[] {
  const used = new Set<string>();
  const rows = own.map((turn): Row<T> => {
    const origin = source.find((one) => one.id === turn.origin && !used.has(one.id)) ?? null;
    if (origin) used.add(origin.id);
    const pair = pairs.find((one) => one.own === turn.id);
    return { key: turn.id, source: origin, own: turn, ...stepOf(turn, origin, pair) };
  });
  source.forEach((turn, at) => {
    if (used.has(turn.id)) return;
    // It stands behind the turn that stands before it in the source.
    const before = source.slice(0, at).findLast((one) => rows.some((row) => row.source?.id === one.id));
    const place = before ? rows.findIndex((row) => row.source?.id === before.id) + 1 : 0;
    const isEmpty = pairs.some((pair) => pair.source === turn.id && pair.own === null && pair.step === "in_step");
    rows.splice(place, 0, { key: turn.id, source: turn, own: null, step: isEmpty ? "in_step" : "not_translated", change: [] });
  });
  return rows;
}

function stepOf(turn: Own, source: SourceTurnView | null, pair: PairView | undefined): Pick<Row<Own>, "step" | "change"> {
  if (source === null) return { step: "only_here", change: [] };
  if (turn.markdown.trim() === "") return { step: pair?.step === "in_step" ? "in_step" : "not_translated", change: [] };
  // First words are in step with what stands beside them.
  if (!pair || pair.step === "not_translated" || pair.step === "only_here") return { step: "in_step", change: [] };
  return { step: pair.step, change: pair.change };
}

/** Whether someone has to look at a row. */
export const isBehind = (row: Pick<Row<Own>, "step">) => row.step === "source_changed" || row.step === "unconfirmed" || row.step === "not_translated";

/** The own turn behind which a missing one belongs; null at the start. */
export function placeOf<T extends Own>(rows: readonly Row<T>[], key: string): string | null {
  const at = rows.findIndex((row) => row.key === key);
  return rows.slice(0, Math.max(0, at)).findLast((row) => row.own !== null)?.own?.id ?? null;
}

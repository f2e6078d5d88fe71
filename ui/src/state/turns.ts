// How turns make up exchanges, and how exchanges are moved. Plain lists in, plain lists out.

import type { Role } from "../ipc/bindings";

type HasRole = { id: string; role: Role };

export type Group<T> = {
  /** The id of the turn that opens it. */
  id: string;
  kind: "exchange" | "text";
  /** Questions are numbered from 1; an answer without a question and a text have none. */
  number: number | null;
  turns: T[];
};

/** A question opens an exchange; the answers after it belong to it; a text stands alone. */
export function groupsOf<T extends HasRole>(turns: readonly T[]): Group<T>[] {
  const groups: Group<T>[] = [];
  let questions = 0;
  for (const turn of turns) {
    const open = groups[groups.length - 1];
    if (turn.role === "answer" && open?.kind === "exchange") {
      open.turns.push(turn);
    } else if (turn.role === "text") {
      groups.push({ id: turn.id, kind: "text", number: null, turns: [turn] });
    } else {
      const number = turn.role === "question" ? (questions += 1) : null;
      groups.push({ id: turn.id, kind: "exchange", number, turns: [turn] });
    }
  }
  return groups;
}

/** Whether the group at this place may change places with its neighbour. */
export function canMoveGroup<T extends HasRole>(groups: readonly Group<T>[], at: number, by: -1 | 1): boolean {
  // An answer that opens a group would join the exchange that lands before it.
  const moves = (it: Group<T> | undefined) => it !== undefined && it.turns[0]?.role !== "answer";
  return moves(groups[at]) && moves(groups[at + by]);
}

/** Moves a group one place; the same list when it stands at the end already. */
export function moveGroup<T extends HasRole>(turns: readonly T[], id: string, by: -1 | 1): readonly T[] {
  const groups = groupsOf(turns);
  const at = groups.findIndex((group) => group.id === id);
  const target = at + by;
  const [group, other] = [groups[at], groups[target]];
  if (!group || !other || !canMoveGroup(groups, at, by)) return turns;
  groups[at] = other;
  groups[target] = group;
  return groups.flatMap((it) => it.turns);
}

/** Moves a group to a place among all; the same list when it stands there, or may not stand there. */
export function moveGroupTo<T extends HasRole>(turns: readonly T[], id: string, place: number): readonly T[] {
  const groups = groupsOf(turns);
  const at = groups.findIndex((group) => group.id === id);
  const [group] = at < 0 ? [] : groups.splice(at, 1);
  if (!group || at === place) return turns;
  groups.splice(place, 0, group);
  const moved = groups.flatMap((it) => it.turns);
  // An answer that opens a group would join the exchange that now stands before it.
  return groupsOf(moved).length === groups.length ? moved : turns;
}

/** Puts turns after the group that holds `turn`; at the end when there is none. */
export function insertAfterGroup<T extends HasRole>(turns: readonly T[], turn: string | null, added: readonly T[]): T[] {
  const group = groupsOf(turns).find((it) => it.turns.some((one) => one.id === turn));
  const last = group?.turns[group.turns.length - 1];
  const at = last ? turns.indexOf(last) + 1 : turns.length;
  return [...turns.slice(0, at), ...added, ...turns.slice(at)];
}

/** Takes back the step from `before` to `after`, whatever else was changed since. */
export function takeBack<T extends HasRole>(now: readonly T[], before: readonly T[], after: readonly T[]): T[] {
  if (isSame(now, after)) return [...before];
  const list = now.filter((turn) => before.includes(turn) || !after.includes(turn));
  before.forEach((turn, at) => {
    if (after.includes(turn) || list.includes(turn)) return;
    // It goes back behind the nearest turn before it that is still there.
    const behind = before.slice(0, at).findLast((one) => list.includes(one));
    list.splice(behind ? list.indexOf(behind) + 1 : 0, 0, turn);
  });
  const moved = !isSame(before.filter((turn) => after.includes(turn)), after.filter((turn) => before.includes(turn)));
  return moved ? ordered(list, before) : list;
}

const isSame = <T>(one: readonly T[], other: readonly T[]) => one.length === other.length && one.every((turn, at) => turn === other[at]);

/** The turns of `order` in its order; others keep their places. */
function ordered<T>(list: readonly T[], order: readonly T[]): T[] {
  const inOrder = order.filter((turn) => list.includes(turn)).values();
  return list.map((turn) => (order.includes(turn) ? inOrder.next().value! : turn));
}

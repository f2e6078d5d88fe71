// Where a category stands and where a key would move it. Plain lists in, plain answers out.

import type { CategoryView } from "../ipc/bindings";

export type Node = Pick<CategoryView, "id" | "parent" | "name">;
export type Place = { parent: string | null; position: number };

export function childrenOf<T extends Node>(all: readonly T[], parent: string | null): T[] {
  return all.filter((one) => one.parent === parent);
}

export function siblingsOf<T extends Node>(all: readonly T[], id: string): T[] {
  const node = all.find((one) => one.id === id);
  return node ? childrenOf(all, node.parent) : [];
}

/** Whether `id` is `above` itself or stands below it. */
export function isBelow(all: readonly Node[], id: string | null, above: string): boolean {
  for (let at = id; at !== null; at = all.find((one) => one.id === at)?.parent ?? null) {
    if (at === above) return true;
  }
  return false;
}

export function trailOf<T extends Node>(all: readonly T[], id: string | null): T[] {
  const trail: T[] = [];
  for (let at = id; at !== null && trail.length <= all.length; ) {
    const node = all.find((one) => one.id === at);
    if (!node) break;
    trail.unshift(node);
    at = node.parent;
  }
  return trail;
}

/** Where the content of a category would go first: to its parent, else to a sibling. */
export function heirOf(all: readonly Node[], id: string): string | null {
  const siblings = siblingsOf(all, id);
  const at = siblings.findIndex((one) => one.id === id);
  return all.find((one) => one.id === id)?.parent ?? (siblings[at - 1] ?? siblings[at + 1])?.id ?? null;
}

export type Step = "up" | "down" | "in" | "out";

/** Where one step would put the category; null when there is no such place. */
export function stepPlace(all: readonly Node[], id: string, step: Step): Place | null {
  const node = all.find((one) => one.id === id);
  if (!node) return null;
  const siblings = siblingsOf(all, id);
  const at = siblings.findIndex((one) => one.id === id);
  if (step === "up") return at > 0 ? { parent: node.parent, position: at - 1 } : null;
  if (step === "down") return at < siblings.length - 1 ? { parent: node.parent, position: at + 1 } : null;
  if (step === "in") {
    const before = siblings[at - 1];
    return before ? { parent: before.id, position: childrenOf(all, before.id).length } : null;
  }
  const parent = all.find((one) => one.id === node.parent);
  if (!parent) return null;
  return { parent: parent.parent, position: siblingsOf(all, parent.id).findIndex((one) => one.id === parent.id) + 1 };
}

/** Where the pointer would put a category: before, after or into a row. */
export type Drop = { row: string; how: "before" | "after" | "into"; place: Place; depth: number; allowed: boolean };

/**
 * Where a category would go with the pointer at `y` over the rows that are seen; null where it
 * stands already. The upper quarter of a row is the place before it, the lower one that after
 * it, and what is between leads into it.
 */
export function dropAt(all: readonly Node[], open: ReadonlySet<string>, dragged: string, y: number, rows: readonly { id: string; top: number; bottom: number }[]): Drop | null {
  const over = rows.find(({ bottom }) => y < bottom) ?? rows[rows.length - 1];
  const row = all.find((one) => one.id === over?.id);
  if (!over || !row) return null;
  const others = (parent: string | null) => childrenOf(all, parent).filter((one) => one.id !== dragged);
  const drop = (how: Drop["how"], parent: string | null, position: number): Drop | null => {
    const isHere = siblingsOf(all, dragged).findIndex((one) => one.id === dragged) === position && all.find((one) => one.id === dragged)?.parent === parent;
    const depth = trailOf(all, parent).length;
    return isHere ? null : { row: over.id, how, place: { parent, position }, depth, allowed: !isBelow(all, parent, dragged) };
  };
  // Under the last row is the end of the top level.
  if (y >= over.bottom) return drop("after", null, others(null).length);
  const quarter = (over.bottom - over.top) / 4;
  if (row.id === dragged) return null;
  const siblings = others(row.parent);
  const at = siblings.findIndex((one) => one.id === row.id);
  if (y < over.top + quarter) return drop("before", row.parent, at);
  if (y <= over.bottom - quarter) return drop("into", row.id, others(row.id).length);
  // Under a row that is unfolded its children begin.
  if (open.has(row.id) && others(row.id).length > 0) return drop("after", row.id, 0);
  return drop("after", row.parent, at + 1);
}

/** The rows that are seen: those whose parents are all open. */
export function visibleRows<T extends Node>(all: readonly T[], open: ReadonlySet<string>): T[] {
  const rows: T[] = [];
  const walk = (parent: string | null) => {
    for (const node of childrenOf(all, parent)) {
      rows.push(node);
      if (open.has(node.id)) walk(node.id);
    }
  };
  walk(null);
  return rows;
}

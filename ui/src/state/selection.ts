// Which rows of a list are chosen: one, some, or a range between two. Plain values in, plain
// values out.

export type Selection = {
  /** The row that the keys stand on. */
  readonly at: string | null;
  /** Where a range starts. */
  readonly anchor: string | null;
  readonly ids: ReadonlySet<string>;
};

export const nothing: Selection = { at: null, anchor: null, ids: new Set() };

export function only(id: string | null): Selection {
  return id === null ? nothing : { at: id, anchor: id, ids: new Set([id]) };
}

/** Adds a row, or takes it out; the last one stays. */
export function toggled(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  if (ids.size === 0) return selection;
  const at = ids.has(id) ? id : ([...ids].pop() ?? null);
  return { at, anchor: at, ids };
}

/** Everything between the row where the range started and this one. */
export function rangedTo(selection: Selection, order: readonly string[], id: string): Selection {
  const from = order.indexOf(selection.anchor ?? id);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return only(id);
  return { at: id, anchor: order[from]!, ids: new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1)) };
}

export function everything(selection: Selection, order: readonly string[]): Selection {
  if (order.length === 0) return nothing;
  const at = selection.at !== null && order.includes(selection.at) ? selection.at : order[0]!;
  return { at, anchor: order[0]!, ids: new Set(order) };
}

/** The selection without rows that are gone; the row after them, or else before, takes their place. */
export function without(selection: Selection, order: readonly string[], gone: ReadonlySet<string>): Selection {
  const ids = new Set([...selection.ids].filter((id) => !gone.has(id)));
  if (selection.at !== null && ids.has(selection.at)) return { ...selection, anchor: selection.at, ids };
  const last = [...ids].pop();
  if (last !== undefined) return { at: last, anchor: last, ids };
  const place = order.findLastIndex((id) => selection.ids.has(id));
  const next = order.slice(place + 1).find((id) => !gone.has(id)) ?? order.slice(0, Math.max(place, 0)).findLast((id) => !gone.has(id));
  return only(next ?? null);
}

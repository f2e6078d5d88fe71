// What narrows the library beside the view that is chosen in the sidebar. Plain values in,
// plain values out.

import type { Kind, Stage, Updated } from "../ipc/bindings";
import type { Filter } from "./library.svelte";

export type Chips = {
  readonly stages: readonly Stage[];
  readonly langs: readonly string[];
  readonly kinds: readonly Kind[];
  readonly sections: readonly string[];
  readonly updated: Updated | null;
};

/** The filters that hold several values. */
export type Listed = "stages" | "langs" | "kinds" | "sections";

export type Chip = { [K in Listed]: { of: K; value: Chips[K][number] } }[Listed] | { of: "updated"; value: Updated };

export const noChips: Chips = { stages: [], langs: [], kinds: [], sections: [], updated: null };

export function chipsOf(chips: Chips): Chip[] {
  const listed = (["stages", "langs", "kinds", "sections"] as const).flatMap((of) => chips[of].map((value) => ({ of, value }) as Chip));
  return chips.updated === null ? listed : [...listed, { of: "updated", value: chips.updated }];
}

/** Adds a value, or takes it out. */
export function withToggled<K extends Listed>(chips: Chips, of: K, value: Chips[K][number]): Chips {
  const before = chips[of] as readonly unknown[];
  return { ...chips, [of]: before.includes(value) ? before.filter((one) => one !== value) : [...before, value] };
}

export function without(chips: Chips, chip: Chip): Chips {
  return chip.of === "updated" ? { ...chips, updated: null } : withToggled(chips, chip.of, chip.value as never);
}

/** What the sidebar decides already, so that no chip can contradict it. */
export function takenBy(filter: Filter): Listed | null {
  return ({ all: null, due: null, stage: "stages", section: "sections", lang: "langs" } as const)[filter.by];
}

/** The chips that still make sense under a view of the sidebar. */
export function under(filter: Filter, chips: Chips): Chips {
  const taken = takenBy(filter);
  return taken === null || chips[taken].length === 0 ? chips : { ...chips, [taken]: [] };
}

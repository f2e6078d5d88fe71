// How an officer looks at the library, remembered from one day to the next.

import type { Direction, Sort } from "../ipc/bindings";
import { noChips, type Chips } from "./chips";

export type Sorting = { readonly by: Sort; readonly direction: Direction };
export type Look = { readonly view: "list" | "table"; readonly sorting: Sorting; readonly chips: Chips };

const KEY = "lectern.library";
const SORTS: readonly Sort[] = ["saved", "title", "due", "published"];

export const usualLook: Look = { view: "list", sorting: { by: "saved", direction: "down" }, chips: noChips };

/** The end that one wants to see first: the newest text, but the next answer that is due. */
export function usualDirection(by: Sort): Direction {
  return by === "saved" || by === "published" ? "down" : "up";
}

export function remembered(): Look {
  try {
    const { view, sorting, chips } = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Look>;
    return {
      view: view === "table" ? "table" : "list",
      sorting: sorting && SORTS.includes(sorting.by) ? { by: sorting.by, direction: sorting.direction === "up" ? "up" : "down" } : usualLook.sorting,
      chips: isChips(chips) ? { ...noChips, ...chips } : noChips,
    };
  } catch {
    // Written by another version, or there is no place to remember in.
    return usualLook;
  }
}

export function remember(look: Look): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // A window without storage forgets; nothing else depends on it.
  }
}

function isChips(stored: unknown): stored is Chips {
  if (typeof stored !== "object" || stored === null) return false;
  const chips = stored as Record<string, unknown>;
  return (["stages", "langs", "kinds", "sections"] as const).every((of) => Array.isArray(chips[of]) && chips[of].every((one) => typeof one === "string"));
}

// Where the officer was when the window closed, or when the page under it died: the next
// start goes back there, to the very letter.

export type LastPlace = {
  place: "library" | "desk" | "categories";
  /** The open statement, and the turn and the letter of it that was being written. */
  statement?: string;
  turn?: string;
  at?: number;
};

const KEY = "lectern.place";

export function keepPlace(place: LastPlace): void {
  localStorage.setItem(KEY, JSON.stringify(place));
}

/** A memory that cannot be read is no memory: the library is where everybody starts. */
export function lastPlace(): LastPlace {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "");
    if (isPlace(stored)) return stored;
  } catch {
    // Nothing was kept, or something else wrote there.
  }
  return { place: "library" };
}

function isPlace(stored: unknown): stored is LastPlace {
  if (typeof stored !== "object" || stored === null) return false;
  const { place, statement, turn, at } = stored as Record<string, unknown>;
  const known = place === "library" || place === "categories" || (place === "desk" && typeof statement === "string");
  return known && (turn === undefined || typeof turn === "string") && (at === undefined || Number.isInteger(at));
}

// What was chosen in the palette lately, newest first.

const KEY = "lectern.palette.recent";
const KEPT = 5;

export function recent(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter((one) => typeof one === "string") : [];
  } catch {
    // Written by another version: the list starts anew.
    return [];
  }
}

export function remember(id: string): void {
  localStorage.setItem(KEY, JSON.stringify([id, ...recent().filter((one) => one !== id)].slice(0, KEPT)));
}

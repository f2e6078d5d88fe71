// What the first start asks, kept on this computer: that it was answered, and the officer's
// name, which is shown and sent nowhere.

const ANSWERED = "lectern.answered";
const NAME = "lectern.name";

export const isAnswered = (): boolean => localStorage.getItem(ANSWERED) !== null;

export function keepAnswered(): void {
  localStorage.setItem(ANSWERED, "yes");
}

export const ownName = (): string => localStorage.getItem(NAME) ?? "";

/** An empty name takes it away. */
export function keepName(name: string): void {
  const kept = name.trim();
  if (kept === "") localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, kept);
}

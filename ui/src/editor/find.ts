// Finding words in a text. Plain text is looked for as it is typed; case folding is the
// platform's own, and a whole word is one without a letter or digit beside it.

export type Query = { text: string; matchCase: boolean; wholeWord: boolean };
export type Found = { from: number; to: number };

export function findAll(text: string, { text: wanted, matchCase, wholeWord }: Query): Found[] {
  if (wanted === "") return [];
  const literal = wanted.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
  const pattern = wholeWord ? `(?<![\\p{L}\\p{M}\\p{N}_])${literal}(?![\\p{L}\\p{M}\\p{N}_])` : literal;
  return [...text.matchAll(new RegExp(pattern, matchCase ? "gu" : "giu"))].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** Which match comes next from a place: the first after it, or round again from the other end. */
export function nextMatch<T>(all: readonly T[], isBefore: (match: T) => boolean, by: -1 | 1): T | undefined {
  if (by > 0) return all.find((match) => !isBefore(match)) ?? all[0];
  return all.findLast(isBefore) ?? all[all.length - 1];
}

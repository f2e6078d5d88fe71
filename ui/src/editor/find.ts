// Finding words in a text. Plain text is looked for as it is typed; case folding is the
// platform's own, and a whole word is one without a letter or digit beside it. A regular
// expression is one of JavaScript, read line by line.

export type Query = { text: string; matchCase: boolean; wholeWord: boolean; regex: boolean };
export type Found = { from: number; to: number; groups: readonly string[] };

/** Why a regular expression can't be looked for; null when it can. */
export type Unusable = "broken" | "slow";

export function unusable({ text, regex }: Query): Unusable | null {
  if (!regex || text === "") return null;
  try {
    new RegExp(text, "u");
  } catch {
    return "broken";
  }
  // A repetition inside a repetition can take longer than anybody waits, with the window shut.
  return /\((?:[^()\\]|\\.)*(?:[+*]|\{\d+,\d*\})(?:[^()\\]|\\.)*\)(?:[+*]|\{\d+,?\d*\})/u.test(text) ? "slow" : null;
}

export function findAll(text: string, query: Query): Found[] {
  const { text: wanted, matchCase, wholeWord, regex } = query;
  if (wanted === "" || unusable(query) !== null) return [];
  const pattern = regex ? `(?:${wanted})` : wanted.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
  const bounded = wholeWord ? `(?<![\\p{L}\\p{M}\\p{N}_])${pattern}(?![\\p{L}\\p{M}\\p{N}_])` : pattern;
  return [...text.matchAll(new RegExp(bounded, matchCase ? "gmu" : "gimu"))]
    .filter((match) => match[0] !== "")
    .map((match) => ({ from: match.index, to: match.index + match[0].length, groups: [...match].map((group) => group ?? "") }));
}

/** What is put in place of a match; in a regular expression $1 is what its first brackets held. */
export function replacement({ groups }: Found, by: string, { regex }: Query): string {
  return regex ? by.replace(/\$(\$|&|\d)/gu, (_, sign: string) => (sign === "$" ? "$" : (groups[sign === "&" ? 0 : Number(sign)] ?? ""))) : by;
}

/** Which match comes next from a place: the first after it, or round again from the other end. */
export function nextMatch<T>(all: readonly T[], isBefore: (match: T) => boolean, by: -1 | 1): T | undefined {
  if (by > 0) return all.find((match) => !isBefore(match)) ?? all[0];
  return all.findLast(isBefore) ?? all[all.length - 1];
}

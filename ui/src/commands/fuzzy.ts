// Finding a name by some of its letters in order: "fm" finds Focus mode. Accents and
// case don't matter; letters at the start of words and letters in a row count more.

/** Letters without accents and case, as one looks for them. */
export const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** How well it fits, higher being better; null when the letters are not all there. */
export function fit(wanted: string, name: string): number | null {
  const letters = [...folded(wanted).replace(/\s+/gu, "")];
  const text = folded(name);
  if (letters.length === 0) return 0;
  const whole = text.indexOf(folded(wanted).trim());
  if (whole >= 0) return 1000 - whole + (whole === 0 || !isWord(text[whole - 1]) ? 500 : 0);
  let [score, at] = [0, -1];
  for (const letter of letters) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return null;
    score += next === at + 1 ? 8 : !isWord(text[next - 1]) ? 6 : -Math.min(4, next - at - 1);
    at = next + letter.length - 1;
  }
  return score;
}

const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** What fits, best first; what fits equally stays in its order. */
export function fitting<T>(wanted: string, all: readonly T[], nameOf: (one: T) => string): T[] {
  return all
    .map((one) => ({ one, score: fit(wanted, nameOf(one)) }))
    .filter((it): it is { one: T; score: number } => it.score !== null)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

// How long it takes to read. Chinese is counted in characters, other languages in words.

const WORDS_A_MINUTE: Record<string, number> = { en: 230, fr: 230, ar: 180 };
const USUAL = 230;
const CHARACTERS_A_MINUTE: Record<string, number> = { zh: 350, ja: 350 };

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

export function readingMinutes(texts: readonly string[], words: number, lang: string): number {
  const language = lang.split("-")[0]!;
  const speed = CHARACTERS_A_MINUTE[language];
  const minutes = speed ? texts.reduce((sum, text) => sum + characters(text), 0) / speed : words / (WORDS_A_MINUTE[language] ?? USUAL);
  return minutes === 0 ? 0 : Math.max(1, Math.round(minutes));
}

const counted = new Map<string, number>();

/** Letters and digits as a reader counts them; signs and spaces take no time. */
function characters(text: string): number {
  const known = counted.get(text);
  if (known !== undefined) return known;
  let number = 0;
  for (const { segment } of graphemes.segment(text)) if (/[\p{L}\p{N}]/u.test(segment)) number += 1;
  // Old texts are forgotten; only what stands in the statement is asked for again.
  if (counted.size > 2000) counted.clear();
  counted.set(text, number);
  return number;
}

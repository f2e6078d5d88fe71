// Words as each language counts them: Chinese has no spaces, so the platform's own
// segmenter decides.

const segmenters = new Map<string, Intl.Segmenter>();

export function countWords(text: string, lang: string): number {
  if (text.trim() === "") return 0;
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: "word" });
    segmenters.set(lang, segmenter);
  }
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
  return words;
}

// The word at a place. Chinese and Japanese write no spaces, so there the platform's own
// segmenter says where a word ends.

import type { EditorState } from "@codemirror/state";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function wordAround(state: EditorState, at: number): { from: number; to: number } | null {
  const word = state.wordAt(at);
  if (!word) return null;
  const text = state.sliceDoc(word.from, word.to);
  if (!SPACELESS.test(text)) return { from: word.from, to: word.to };
  for (const { segment, index } of segmenter.segment(text)) {
    const [from, to] = [word.from + index, word.from + index + segment.length];
    if (at < to || to === word.to) return { from, to };
  }
  return null;
}

// The link at the caret, and how one is written.

import { syntaxTree } from "@codemirror/language";
import type { EditorState, TransactionSpec } from "@codemirror/state";

export type LinkPlace = { from: number; to: number; text: string; url: string };

/** The link around the selection, or the selected words (or the word at the caret) to be one. */
export function linkPlace(state: EditorState): LinkPlace {
  const { from, to, empty, head } = state.selection.main;
  for (let node = syntaxTree(state).resolveInner(from, empty ? -1 : 1); node.parent; node = node.parent) {
    if (node.name !== "Link" || node.to < to) continue;
    const url = node.getChild("URL");
    const marks = node.getChildren("LinkMark");
    if (!url || marks.length < 2) continue;
    const text = state.sliceDoc(marks[0]!.to, marks[1]!.from);
    return { from: node.from, to: node.to, text, url: bare(state.sliceDoc(url.from, url.to)) };
  }
  const word = empty ? state.wordAt(head) : null;
  const place = word ?? { from, to };
  const text = state.sliceDoc(place.from, place.to);
  const isUrl = /^https?:\/\/\S+$/u.test(text);
  return { from: place.from, to: place.to, text: isUrl ? "" : text, url: isUrl ? text : "" };
}

/** Writes a link there; an empty address takes the link off and keeps its words. */
export function writeLink(place: LinkPlace, text: string, url: string): TransactionSpec {
  const words = text.trim() || url.trim();
  const insert = url.trim() === "" ? text : `[${bracketed(words)}](${address(url.trim())})`;
  return {
    changes: { from: place.from, to: place.to, insert },
    selection: { anchor: place.from + insert.length },
    userEvent: "input.link",
    scrollIntoView: true,
  };
}

/** A bracket that has no partner would end the link's words early. */
function bracketed(words: string): string {
  let open = 0;
  let balanced = true;
  for (const char of words.replace(/\\./gu, "")) {
    if (char === "[") open += 1;
    if (char === "]") open -= 1;
    if (open < 0) balanced = false;
  }
  return balanced && open === 0 ? words : words.replace(/\\?[[\]]/gu, (found) => (found.length === 2 ? found : `\\${found}`));
}

function address(url: string): string {
  return /[\s()<>]/u.test(url) ? `<${url.replace(/[<>]/gu, encodeURIComponent)}>` : url;
}

function bare(url: string): string {
  return url.startsWith("<") && url.endsWith(">") ? url.slice(1, -1) : url;
}

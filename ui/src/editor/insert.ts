// What is put in at the caret: a footnote, a line across, a no-break space, a date. Each is
// one undo step.

import { EditorSelection, type StateCommand } from "@codemirror/state";

import { fitted } from "../paste/flow";

/** Puts the next footnote at the caret and its note at the end, with the caret in the note. */
export const addFootnote: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const text = state.doc.toString();
  const taken = [...text.matchAll(/\[\^(\d+)\]/gu)].map((match) => Number(match[1]));
  const label = `[^${Math.max(0, ...taken) + 1}]`;
  const at = state.selection.main.to;
  const blank = text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n";
  // Notes that follow each other need no blank line between them.
  const gap = /(?:^|\n)\[\^[^\]\s]+\]:[^\n]*$/u.test(text) ? "\n" : blank;
  const note = `${gap}${label}: `;
  const changes = state.changes([
    { from: at, insert: label },
    { from: text.length, insert: note },
  ]);
  dispatch(state.update({ changes, selection: EditorSelection.cursor(changes.newLength), userEvent: "input.footnote", scrollIntoView: true }));
  return true;
};

/** A line across, apart from what is before and after it; the caret goes behind it. */
export const addRule: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const { to } = state.selection.main;
  const line = state.doc.lineAt(to);
  // In the middle of a sentence the sentence stays whole, and the line goes under it.
  const at = line.text.trim() === "" ? line.from : line.to;
  const from = line.text.trim() === "" ? line.from : at;
  const after = state.sliceDoc(line.to);
  const rule = fitted("---", state.sliceDoc(0, from), after);
  const insert = after.trim() === "" ? `${rule}\n\n` : rule;
  const behind = from + insert.length;
  dispatch(state.update({ changes: { from, to: line.text.trim() === "" ? line.to : at, insert }, selection: EditorSelection.cursor(behind), userEvent: "input.rule", scrollIntoView: true }));
  return true;
};

/** Words in place of the selection. */
export function insertWords(words: string): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    dispatch(state.update(state.replaceSelection(words), { userEvent: "input.type", scrollIntoView: true }));
    return true;
  };
}

/** A space at which a line is never broken, as between a number and its unit. */
export const addNoBreakSpace = insertWords("\u00a0");

/** A day as a statement in this language writes it: the words of `core/src/dates.rs`. */
export function dateIn(lang: string, day: Date, timeZone: string | undefined): string {
  const locale = lang === "en" ? "en-GB" : `${lang}-u-nu-latn`;
  const written = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone }).format(day);
  return lang === "fr" ? written.replace(/^1 /u, "1er ") : written;
}

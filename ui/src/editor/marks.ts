// Bold and italic as commands on the text. A mark never encloses outer white space, never
// crosses a line, and never leaves four asterisks behind; each command is one undo step.

import { EditorSelection, type ChangeSpec, type EditorState, type StateCommand } from "@codemirror/state";

type Mark = "**" | "*";

export const toggleBold: StateCommand = (target) => toggle(target, "**");
export const toggleItalic: StateCommand = (target) => toggle(target, "*");

const LINE_OPENING = /^\s*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)\s+)*/u;

const toggle = ({ state, dispatch }: Parameters<StateCommand>[0], mark: Mark): boolean => {
  if (state.readOnly) return false;
  const result = state.changeByRange((range) => {
    const word = range.empty ? wordAt(state, range.head) : { from: range.from, to: range.to };
    const parts = word ? partsOf(state, word.from, word.to) : [];
    if (parts.length === 0) return { range };
    const off = parts.every((part) => isMarked(state, part.from, part.to, mark));
    const changes: ChangeSpec[] = parts.flatMap((part) =>
      off ? unmark(state, part.from, part.to, mark) : wrap(state, part.from, part.to, mark),
    );
    const set = state.changes(changes);
    const first = parts[0]!.from;
    const last = parts[parts.length - 1]!.to;
    // The selection keeps the words and leaves the marks outside.
    const moved = range.empty
      ? EditorSelection.cursor(set.mapPos(range.head, range.head === last ? -1 : 1))
      : EditorSelection.range(set.mapPos(first, 1), set.mapPos(last, -1));
    return { range: moved, changes: set };
  });
  if (result.changes.empty) return true;
  dispatch(state.update(result, { userEvent: "input.format", scrollIntoView: true }));
  return true;
};

function wordAt(state: EditorState, head: number): { from: number; to: number } | null {
  return state.wordAt(head) ?? null;
}

/** The words of each line in the selection, without list marks and outer white space. */
function partsOf(state: EditorState, from: number, to: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (let at = from; at <= to; ) {
    const line = state.doc.lineAt(at);
    const opening = LINE_OPENING.exec(line.text)?.[0].length ?? 0;
    let start = Math.max(from, line.from + opening);
    let end = Math.min(to, line.to);
    while (start < end && /\s/u.test(state.sliceDoc(start, start + 1))) start += 1;
    while (end > start && /\s/u.test(state.sliceDoc(end - 1, end))) end -= 1;
    if (start < end) parts.push({ from: start, to: end });
    at = line.to + 1;
  }
  return parts;
}

/** How many asterisks stand before `at` (−1) or after it (1). */
function run(state: EditorState, at: number, side: -1 | 1): number {
  let length = 0;
  const char = () => (side < 0 ? state.sliceDoc(at - length - 1, at - length) : state.sliceDoc(at + length, at + length + 1));
  while (char() === "*") length += 1;
  return length;
}

function carries(length: number, mark: Mark): boolean {
  return mark === "**" ? length === 2 || length === 3 : length === 1 || length === 3;
}

/** Moves the ends inside any asterisks that were selected with the words. */
function core(state: EditorState, from: number, to: number): { from: number; to: number } {
  const start = from + run(state, from, 1);
  const end = to - run(state, to, -1);
  return start < end ? { from: start, to: end } : { from, to };
}

function isMarked(state: EditorState, from: number, to: number, mark: Mark): boolean {
  const inner = core(state, from, to);
  const before = run(state, inner.from, -1);
  const after = run(state, inner.to, 1);
  return before === after && carries(before, mark) && !inside(state, inner, mark);
}

/** True when a mark of this kind stands between the words themselves. */
function inside(state: EditorState, { from, to }: { from: number; to: number }, mark: Mark): boolean {
  return inner(state.sliceDoc(from, to), mark).length > 0;
}

/** Where marks of this kind stand in a text; escaped asterisks are no marks. */
function inner(text: string, mark: Mark): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const match of text.matchAll(/\\\*|\*+/gu)) {
    if (match[0].startsWith("\\") || !carries(match[0].length, mark)) continue;
    found.push({ from: match.index, to: match.index + mark.length });
  }
  return found;
}

function unmark(state: EditorState, from: number, to: number, mark: Mark): ChangeSpec[] {
  const it = core(state, from, to);
  return [
    { from: it.from - mark.length, to: it.from },
    { from: it.to, to: it.to + mark.length },
  ];
}

function wrap(state: EditorState, from: number, to: number, mark: Mark): ChangeSpec[] {
  const text = state.sliceDoc(from, to);
  const changes: ChangeSpec[] = inner(text, mark).map((at) => ({ from: from + at.from, to: from + at.to }));
  const before = run(state, from, -1);
  const after = run(state, to, 1);
  // Two bold stretches that touch become one instead of meeting in four asterisks.
  const joinsBefore = before === mark.length && closes(state, from - before);
  const joinsAfter = after === mark.length && opens(state, to + after);
  changes.push(joinsBefore ? { from: from - mark.length, to: from } : { from, insert: mark });
  changes.push(joinsAfter ? { from: to, to: to + mark.length } : { from: to, insert: mark });
  return changes;
}

const closes = (state: EditorState, at: number) => /\S/u.test(state.sliceDoc(at - 1, at));
const opens = (state: EditorState, at: number) => /\S/u.test(state.sliceDoc(at, at + 1));

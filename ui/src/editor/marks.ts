// Bold, italic, strikethrough and code as commands on the text. A mark never encloses outer
// white space, never crosses a line, and never leaves four asterisks behind; each command is
// one undo step.

import { syntaxTree } from "@codemirror/language";
import { EditorSelection, type ChangeSpec, type EditorState, type StateCommand } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

import { wordAround } from "./words";

export type Mark = "**" | "*" | "~~" | "`";
type Span = { from: number; to: number };

export const toggleBold: StateCommand = (target) => toggle(target, "**");
export const toggleItalic: StateCommand = (target) => toggle(target, "*");
export const toggleStrike: StateCommand = (target) => toggle(target, "~~");
export const toggleCode: StateCommand = (target) => toggle(target, "`");

const NODES: Record<Mark, string> = { "**": "StrongEmphasis", "*": "Emphasis", "~~": "Strikethrough", "`": "InlineCode" };
const LINE_OPENING = /^\s*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)\s+)*/u;

const toggle = ({ state, dispatch }: Parameters<StateCommand>[0], mark: Mark): boolean => {
  if (state.readOnly) return false;
  const result = state.changeByRange((range) => {
    const around = range.empty ? enclosing(state, range.head, range.head, mark) : null;
    const word = around ? insideOf(around) : range.empty ? wordAround(state, range.head) : { from: range.from, to: range.to };
    const parts = word ? partsOf(state, word.from, word.to) : [];
    if (parts.length === 0) return { range };
    const off = parts.every((part) => isOn(state, part, mark));
    const changes = parts.flatMap((part) => (off ? unmark(state, part, mark) : isOn(state, part, mark) ? [] : wrap(state, part, mark)));
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

/** Whether the words at the selection carry this mark, for the pressed look of a button. */
export function carriesMark(state: EditorState, mark: Mark): boolean {
  const { from, to, empty } = state.selection.main;
  if (empty) return enclosing(state, from, to, mark) !== null;
  const parts = partsOf(state, from, to);
  return parts.length > 0 && parts.every((part) => isOn(state, part, mark));
}

/** The emphasis around a place, as the grammar reads it. */
function enclosing(state: EditorState, from: number, to: number, mark: Mark): SyntaxNode | null {
  for (const side of [1, -1] as const) {
    for (let node: SyntaxNode | null = syntaxTree(state).resolveInner(from, side); node; node = node.parent) {
      if (node.name === NODES[mark] && node.from <= from && node.to >= to) return node;
    }
  }
  return null;
}

/** The words of a construct, without its own marks. */
function insideOf(node: SyntaxNode): Span {
  return { from: node.firstChild?.to ?? node.from, to: node.lastChild?.from ?? node.to };
}

/** The words of each line in the selection, without list marks and outer white space. */
function partsOf(state: EditorState, from: number, to: number): Span[] {
  const parts: Span[] = [];
  for (let at = from; at <= to; ) {
    const line = state.doc.lineAt(at);
    const opening = LINE_OPENING.exec(line.text)?.[0].length ?? 0;
    const part = trimmed(state, Math.max(from, line.from + opening), Math.min(to, line.to));
    if (part.from < part.to) parts.push(part);
    at = line.to + 1;
  }
  return parts;
}

function trimmed(state: EditorState, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(state.sliceDoc(start, start + 1))) start += 1;
  while (end > start && /\s/u.test(state.sliceDoc(end - 1, end))) end -= 1;
  return { from: start, to: end };
}

/** How many signs of the mark stand before `at` (−1) or after it (1). */
function run(state: EditorState, at: number, side: -1 | 1, mark: Mark): number {
  let length = 0;
  const char = () => (side < 0 ? state.sliceDoc(at - length - 1, at - length) : state.sliceDoc(at + length, at + length + 1));
  while (char() === mark[0]) length += 1;
  return length;
}

function carries(length: number, mark: Mark): boolean {
  if (mark === "~~") return length === 2;
  if (mark === "`") return length === 1;
  return mark === "**" ? length === 2 || length === 3 : length === 1 || length === 3;
}

/** Moves the ends inside any signs that were selected with the words. */
function core(state: EditorState, { from, to }: Span, mark: Mark): Span {
  const start = from + run(state, from, 1, mark);
  const end = to - run(state, to, -1, mark);
  return start < end ? { from: start, to: end } : { from, to };
}

function isOn(state: EditorState, part: Span, mark: Mark): boolean {
  if (enclosing(state, part.from, part.to, mark)) return true;
  const words = core(state, part, mark);
  const before = run(state, words.from, -1, mark);
  const after = run(state, words.to, 1, mark);
  return before === after && carries(before, mark) && inner(state.sliceDoc(words.from, words.to), mark).length === 0;
}

const RUNS: Record<Mark, RegExp> = { "**": /\\\*|\*+/gu, "*": /\\\*|\*+/gu, "~~": /\\~|~+/gu, "`": /`+/gu };

/** Where marks of this kind stand in a text; escaped signs are no marks. */
function inner(text: string, mark: Mark): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(RUNS[mark])) {
    if (match[0].startsWith("\\") || !carries(match[0].length, mark)) continue;
    found.push({ from: match.index, to: match.index + mark.length });
  }
  return found;
}

/** Takes the mark off the words; what stands before and after them in the same mark keeps it. */
function unmark(state: EditorState, part: Span, mark: Mark): ChangeSpec[] {
  const node = enclosing(state, part.from, part.to, mark);
  const [opens, closes] = [node?.firstChild, node?.lastChild];
  if (!node || !opens || !closes) {
    const it = core(state, part, mark);
    return [
      { from: it.from - mark.length, to: it.from },
      { from: it.to, to: it.to + mark.length },
    ];
  }
  const words = insideOf(node);
  const before = trimmed(state, words.from, Math.max(words.from, part.from));
  const after = trimmed(state, Math.min(words.to, part.to), words.to);
  const written = state.sliceDoc(opens.from, opens.to);
  return [
    hasWords(state, before) ? { from: before.to, insert: written } : { from: opens.from, to: opens.to },
    hasWords(state, after) ? { from: after.from, insert: written } : { from: closes.from, to: closes.to },
  ];
}

/** Marks of other kinds alone are no words. */
const hasWords = (state: EditorState, { from, to }: Span) => /[^\s*_~`]/u.test(state.sliceDoc(from, to));

function wrap(state: EditorState, part: Span, mark: Mark): ChangeSpec[] {
  const { from, to } = cover(state, part, mark);
  if (mark === "`") return wrapCode(state, from, to);
  const changes: ChangeSpec[] = inner(state.sliceDoc(from, to), mark).map((at) => ({ from: from + at.from, to: from + at.to }));
  const before = run(state, from, -1, mark);
  const after = run(state, to, 1, mark);
  // Two bold stretches that touch become one instead of meeting in four asterisks.
  const joinsBefore = before === mark.length && closes(state, from - before);
  const joinsAfter = after === mark.length && opens(state, to + after);
  changes.push(joinsBefore ? { from: from - mark.length, to: from } : { from, insert: mark });
  changes.push(joinsAfter ? { from: to, to: to + mark.length } : { from: to, insert: mark });
  return changes;
}

/** Code is enclosed by more ticks than stand in it; a tick at its edge is kept off by a space. */
function wrapCode(state: EditorState, from: number, to: number): ChangeSpec[] {
  const text = state.sliceDoc(from, to);
  const ticks = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/gu)].map((found) => found[0].length)) + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return [
    { from, insert: ticks + pad },
    { from: to, insert: pad + ticks },
  ];
}

/** Marks that only begin or end in the words are taken in whole. */
function cover(state: EditorState, part: Span, mark: Mark): Span {
  let { from, to } = part;
  syntaxTree(state).iterate({
    from: part.from,
    to: part.to,
    enter(node) {
      if (node.name !== NODES[mark] || node.to <= part.from || node.from >= part.to) return;
      from = Math.min(from, node.from);
      to = Math.max(to, node.to);
    },
  });
  return { from, to };
}

const closes = (state: EditorState, at: number) => /\S/u.test(state.sliceDoc(at - 1, at));
const opens = (state: EditorState, at: number) => /\S/u.test(state.sliceDoc(at, at + 1));

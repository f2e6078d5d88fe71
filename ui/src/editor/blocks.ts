// Paragraph, heading, quote and lists as commands on the lines of the selection. Each is one
// undo step and changes only the marks at the start of a line.

import { syntaxTree } from "@codemirror/language";
import type { ChangeSpec, EditorState, Line, StateCommand } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

export type Block = "paragraph" | "heading2" | "heading3" | "heading4" | "quote";
export type ListKind = "bullets" | "numbers" | "tasks";

const HEADING = /^(#{1,6})[ \t]+/u;
const QUOTE = /^>[ \t]?/u;
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)/u;
const TASK = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)\[[ xX]\](?:[ \t]+|$)/u;

/** Which list a line is an item of. */
function kindOf(text: string): ListKind | null {
  const item = ITEM.exec(text);
  if (!item) return null;
  return TASK.test(text) ? "tasks" : /\d/u.test(item[2]!) ? "numbers" : "bullets";
}

function linesOf(state: EditorState): Line[] {
  const { from, to } = state.selection.main;
  const lines: Line[] = [];
  for (let at = from; at <= to; ) {
    const line = state.doc.lineAt(at);
    // A selection that ends at the start of a line does not mean that line.
    if (line.from < to || lines.length === 0) lines.push(line);
    at = line.to + 1;
  }
  return lines;
}

/** The lines with words; the line of the caret when there is none. */
function writtenLines(state: EditorState): Line[] {
  const lines = linesOf(state);
  const written = lines.filter((line) => line.text.trim() !== "");
  return written.length > 0 ? written : lines.slice(0, 1);
}

function change({ state, dispatch }: Parameters<StateCommand>[0], changes: ChangeSpec[]): boolean {
  if (state.readOnly) return false;
  const set = state.changes(changes);
  if (!set.empty) dispatch(state.update({ changes: set, selection: state.selection.map(set, 1), userEvent: "input.format", scrollIntoView: true }));
  return true;
}

const headings: Partial<Record<Block, string>> = { heading2: "## ", heading3: "### ", heading4: "#### " };

/** What sort of block the caret is in. */
export function blockAt(state: EditorState): Block {
  const line = state.doc.lineAt(state.selection.main.head);
  for (let node: SyntaxNode | null = syntaxTree(state).resolveInner(line.from, 1); node; node = node.parent) {
    if (node.name === "ATXHeading2") return "heading2";
    if (node.name === "ATXHeading3") return "heading3";
    if (node.name === "ATXHeading4") return "heading4";
    if (node.name === "Blockquote") return "quote";
  }
  return "paragraph";
}

export function setBlock(block: Block): StateCommand {
  return (target) => {
    const { state } = target;
    const mark = headings[block] ?? "";
    const lines = block === "quote" ? writtenLines(state) : wholeQuote(state, writtenLines(state));
    return change(
      target,
      lines.flatMap((line): ChangeSpec[] => {
        const old = HEADING.exec(line.text) ?? QUOTE.exec(line.text) ?? (block === "paragraph" ? (TASK.exec(line.text) ?? ITEM.exec(line.text)) : null);
        const kept = block === "quote" && QUOTE.test(line.text);
        if (kept) return [];
        return [{ from: line.from, to: line.from + (old?.[0].length ?? 0), insert: block === "quote" ? "> " : mark }];
      }).concat(block === "quote" ? blankQuotes(state) : []),
    );
  };
}

/** A line that leaves a quotation alone would still be read as its last sentence. */
function wholeQuote(state: EditorState, lines: Line[]): Line[] {
  const [first, last] = [lines[0]!, lines[lines.length - 1]!];
  if (!lines.some((line) => QUOTE.test(line.text))) return lines;
  let [from, to] = [first.number, last.number];
  while (from > 1 && QUOTE.test(state.doc.line(from - 1).text)) from -= 1;
  while (to < state.doc.lines && QUOTE.test(state.doc.line(to + 1).text)) to += 1;
  return Array.from({ length: to - from + 1 }, (_, at) => state.doc.line(from + at));
}

/** Paragraphs that are quoted together stay one quotation. */
function blankQuotes(state: EditorState): ChangeSpec[] {
  return linesOf(state)
    .slice(1, -1)
    .filter((line) => line.text.trim() === "")
    .map((line) => ({ from: line.from, to: line.to, insert: ">" }));
}

export const toggleQuote: StateCommand = (target) => setBlock(blockAt(target.state) === "quote" ? "paragraph" : "quote")(target);

/** Which list the caret is in. */
export function listAt(state: EditorState): ListKind | null {
  return kindOf(state.doc.lineAt(state.selection.main.head).text);
}

const openings: Record<ListKind, (at: number) => string> = { bullets: () => "- ", numbers: (at) => `${at + 1}. `, tasks: () => "- [ ] " };

export function toggleList(kind: ListKind): StateCommand {
  return (target) => {
    const lines = writtenLines(target.state);
    const off = lines.every((line) => kindOf(line.text) === kind);
    const changes: ChangeSpec[] = lines.map((line, at) => {
      const item = TASK.exec(line.text) ?? ITEM.exec(line.text);
      const inset = item?.[1] ?? "";
      const old = item ?? HEADING.exec(line.text);
      const insert = off ? inset : inset + openings[kind](at);
      return { from: line.from, to: line.from + (old?.[0].length ?? 0), insert };
    });
    // A list right under a paragraph needs a blank line before it and after it, or the
    // lines would run into the paragraph.
    const { doc } = target.state;
    const [first, last] = [lines[0]!, lines[lines.length - 1]!];
    if (!off && first.number > 1 && isPlain(doc.line(first.number - 1).text)) changes.push({ from: first.from, insert: "\n" });
    if (!off && last.number < doc.lines && isPlain(doc.line(last.number + 1).text)) changes.push({ from: last.to, insert: "\n" });
    return change(target, changes.sort((a, b) => placeOf(a) - placeOf(b) || sizeOf(a) - sizeOf(b)));
  };
}

const placeOf = (spec: ChangeSpec) => (spec as { from: number }).from;
const sizeOf = (spec: ChangeSpec) => ("to" in (spec as object) ? 1 : 0);
const isPlain = (text: string) => text.trim() !== "" && !ITEM.test(text) && !QUOTE.test(text) && !HEADING.test(text);

/** Moves the items of the selection in or out; elsewhere Tab leaves the field. */
export function indentItems(by: -1 | 1): StateCommand {
  return (target) => {
    const { state } = target;
    const lines = linesOf(state).filter((line) => line.text.trim() !== "");
    if (lines.length === 0 || !lines.every((line) => ITEM.test(line.text))) return false;
    const changes: ChangeSpec[] = lines.flatMap((line): ChangeSpec[] => {
      const item = ITEM.exec(line.text)!;
      if (by > 0) {
        const above = line.number > 1 ? ITEM.exec(state.doc.line(line.number - 1).text) : null;
        // An item can stand one level below the item above it, and no deeper.
        const room = above ? above[1]!.length + above[2]!.length + 1 - item[1]!.length : 0;
        return room > 0 || lines[0] !== line ? [{ from: line.from, insert: " ".repeat(Math.max(2, Math.min(room, 4))) }] : [];
      }
      const inset = item[1]!;
      return inset === "" ? [] : [{ from: line.from, to: line.from + Math.min(inset.length, inset.startsWith("\t") ? 1 : Math.max(2, insetAbove(state, line, inset.length))) }];
    });
    return change(target, changes);
  };
}

/**
 * Enter on an empty item ends the list, or moves the item out; an empty quoted line ends the
 * quotation. A blank line stays behind, or the next words would still belong to the last item.
 */
export const endItem: StateCommand = (target) => {
  const { state } = target;
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  if (state.readOnly || !main.empty || main.head !== line.to) return false;
  const item = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]*)?$/u.exec(line.text);
  if (!item && !/^>[ \t]*$/u.test(line.text)) return false;
  if (item && item[1] !== "") return indentItems(-1)(target);
  const above = line.number > 1 ? state.doc.line(line.number - 1).text : "";
  const insert = above.trim() === "" ? "" : "\n";
  target.dispatch(
    state.update({ changes: { from: line.from, to: line.to, insert }, selection: { anchor: line.from + insert.length }, userEvent: "input", scrollIntoView: true }),
  );
  return true;
};

/** How far a line stands in from the item that holds it. */
function insetAbove(state: EditorState, line: Line, inset: number): number {
  for (let at = line.number - 1; at > 0; at -= 1) {
    const item = ITEM.exec(state.doc.line(at).text);
    if (item && item[1]!.length < inset) return inset - item[1]!.length;
  }
  return inset;
}

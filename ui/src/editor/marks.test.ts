import { EditorSelection, EditorState, type StateCommand } from "@codemirror/state";
import { history, undo } from "@codemirror/commands";
import { expect, test } from "vitest";

import { markdown } from "./language";
import { toggleBold, toggleCode, toggleItalic, toggleStrike } from "./marks";

/** Runs a command on a text in which ‹ and › enclose the selection, or | is the caret. */
function check(command: StateCommand, before: string, after: string) {
  const start = open(before);
  const state = run(command, start);
  expect(show(state)).toBe(after);
  return { start, state };
}

function open(text: string): EditorState {
  const from = text.search(/[‹|]/u);
  const doc = text.replace(/[‹›|]/gu, "");
  const end = text.indexOf("›");
  const selection = EditorSelection.single(from, end < 0 ? from : end - 1);
  return EditorState.create({ doc, selection, extensions: [history(), markdown()] });
}

function run(command: StateCommand, state: EditorState): EditorState {
  let next = state;
  command({ state, dispatch: (transaction) => (next = transaction.state) });
  return next;
}

function show(state: EditorState): string {
  const { from, to, empty } = state.selection.main;
  const doc = state.doc.toString();
  return empty ? `${doc.slice(0, from)}|${doc.slice(from)}` : `${doc.slice(0, from)}‹${doc.slice(from, to)}›${doc.slice(to)}`;
}

test("bold encloses the selection and keeps it selected", () => {
  check(toggleBold, "for ‹rail› now", "for **‹rail›** now");
});

test("bold twice gives the text back", () => {
  check(toggleBold, "for **‹rail›** now", "for ‹rail› now");
  check(toggleBold, "for ‹**rail**› now", "for ‹rail› now");
});

test("without a selection the word at the caret is marked", () => {
  check(toggleBold, "for ra|il now", "for **ra|il** now");
  check(toggleBold, "for **ra|il** now", "for ra|il now");
});

test("without a word nothing is written", () => {
  check(toggleBold, "|", "|");
  check(toggleBold, "a  |  b", "a  |  b");
});

test("outer white space stays outside", () => {
  check(toggleBold, "for‹ rail ›now", "for **‹rail›** now");
});

test("bold and italic stand together and come off one by one", () => {
  check(toggleItalic, "**‹rail›**", "***‹rail›***");
  check(toggleBold, "***‹rail›***", "*‹rail›*");
  check(toggleItalic, "***‹rail›***", "**‹rail›**");
});

test("bold that touches bold becomes one stretch", () => {
  check(toggleBold, "**a**‹b›", "**a‹b›**");
  check(toggleBold, "‹a›**b**", "**‹a›b**");
});

test("bold over a text with bold in it marks the whole", () => {
  check(toggleBold, "‹a **b** c›", "**‹a b c›**");
});

test("each line and list item is marked for itself", () => {
  check(toggleBold, "‹- one\n- two›", "- **‹one**\n- **two›**");
});

test("Chinese words with quotation marks are marked as they stand", () => {
  check(toggleBold, "采取‹“三项措施”›。", "采取**‹“三项措施”›**。");
});

test("without a selection a Chinese word is marked, not the whole clause", () => {
  check(toggleBold, "政府将采取三项措|施。", "政府将采取三项**措|施**。");
});

test("the caret anywhere in bold words takes their mark off", () => {
  check(toggleBold, "**“重|点”**内容", "“重|点”内容");
  check(toggleBold, "**one t|wo three**", "one t|wo three");
  check(toggleBold, "__o|ne__", "o|ne");
});

test("taking bold off in the middle leaves both ends bold", () => {
  check(toggleBold, "**one ‹two› three**", "**one** ‹two› **three**");
  check(toggleBold, "**‹one› two**", "‹one› **two**");
});

test("a selection that runs out of bold words makes one bold stretch", () => {
  check(toggleBold, "‹a **b› c**", "**‹a b› c**");
  check(toggleBold, "**a ‹b** c›", "**a ‹b c›**");
});

test("no toggle leaves four asterisks", () => {
  for (const before of ["**a**‹b›**c**", "**‹a›**", "***‹a›***", "‹**a** b **c**›", "‹a›**b**"]) {
    expect(run(toggleBold, open(before)).doc.toString()).not.toMatch(/(?<!\*)\*{4}(?!\*)/u);
  }
});

test("one undo takes the marks off", () => {
  const { start, state } = check(toggleBold, "‹rail›", "**‹rail›**");
  expect(run(undo, state).doc.toString()).toBe(start.doc.toString());
});

test("words are struck and unstruck", () => {
  check(toggleStrike, "for ‹rail› now", "for ~~‹rail›~~ now");
  check(toggleStrike, "for ~~‹rail›~~ now", "for ‹rail› now");
  check(toggleStrike, "for ~~ra|il~~ now", "for ra|il now");
  check(toggleStrike, "政府采取‹“三项”›措施", "政府采取~~‹“三项”›~~措施");
  check(toggleStrike, "‹one \n two›", "~~‹one~~ \n ~~two›~~");
});

test("struck words beside struck words become one, and never four tildes", () => {
  const { state } = check(toggleStrike, "~~a~~‹b›", "~~a‹b›~~");
  expect(state.doc.toString()).not.toContain("~~~~");
});

test("code encloses words, with more ticks than stand in them", () => {
  check(toggleCode, "the ‹name› here", "the `‹name›` here");
  check(toggleCode, "the `na|me` here", "the na|me here");
  check(toggleCode, "a ‹b`c› d", "a ``‹b`c›`` d");
  check(toggleCode, "a ‹`b› c", "a `` ‹`b› `` c");
  check(toggleCode, "‹一\n二›", "`‹一`\n`二›`");
});

test.each([toggleStrike, toggleCode])("a mark and its undo are one step", (command) => {
  const { start, state } = check(command, "for ‹rail› now", command === toggleCode ? "for `‹rail›` now" : "for ~~‹rail›~~ now");
  expect(run(undo, state).doc.toString()).toBe(start.doc.toString());
});

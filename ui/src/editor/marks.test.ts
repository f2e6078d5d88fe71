import { EditorSelection, EditorState, type StateCommand } from "@codemirror/state";
import { history, undo } from "@codemirror/commands";
import { expect, test } from "vitest";

import { toggleBold, toggleItalic } from "./marks";

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
  return EditorState.create({ doc, selection, extensions: [history()] });
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

test("one undo takes the marks off", () => {
  const { start, state } = check(toggleBold, "‹rail›", "**‹rail›**");
  expect(run(undo, state).doc.toString()).toBe(start.doc.toString());
});

import { history, undo } from "@codemirror/commands";
import { EditorSelection, EditorState, type StateCommand } from "@codemirror/state";
import { expect, test } from "vitest";

import { endItem, indentItems, setBlock, toggleList, toggleQuote } from "./blocks";
import { clearFormatting } from "./clear";
import { addFootnote, addNoBreakSpace, addRule, dateIn } from "./insert";
import { formatAt } from "./format";
import { markdown } from "./language";
import { tickTask } from "./tasks";

function open(text: string): EditorState {
  const from = text.search(/[‹|]/u);
  const doc = text.replace(/[‹›|]/gu, "");
  const end = text.indexOf("›");
  return EditorState.create({ doc, selection: EditorSelection.single(from, end < 0 ? from : end - 1), extensions: [history(), markdown()] });
}

function run(command: StateCommand, state: EditorState): EditorState {
  let next = state;
  command({ state, dispatch: (transaction) => (next = transaction.state) });
  return next;
}

function check(command: StateCommand, before: string, after: string) {
  const start = open(before);
  const state = run(command, start);
  expect(state.doc.toString()).toBe(after);
  if (after !== start.doc.toString()) expect(run(undo, state).doc.toString()).toBe(start.doc.toString());
}

test("a paragraph becomes a heading and a paragraph again", () => {
  check(setBlock("heading2"), "Ra|il", "## Rail");
  check(setBlock("heading3"), "## Ra|il", "### Rail");
  check(setBlock("paragraph"), "### Ra|il", "Rail");
});

test("quoted lines are quoted together and come out together", () => {
  check(toggleQuote, "‹one\n\ntwo›", "> one\n>\n> two");
  check(toggleQuote, "> one\n> t|wo", "one\ntwo");
});

test("lines become a list and lines again", () => {
  check(toggleList("bullets"), "‹one\ntwo›", "- one\n- two");
  check(toggleList("numbers"), "‹- one\n- two›", "1. one\n2. two");
  check(toggleList("numbers"), "‹1. one\n2. two›", "one\ntwo");
});

test("a list under a paragraph gets a blank line", () => {
  check(toggleList("bullets"), "intro\n|one", "intro\n\n- one");
  check(toggleList("bullets"), "|one\nmore", "- one\n\nmore");
});

test("an empty line can start a list", () => {
  check(toggleList("bullets"), "|", "- ");
});

test("Tab moves an item in, one level below the item above it", () => {
  check(indentItems(1), "- one\n- t|wo", "- one\n  - two");
  check(indentItems(1), "1. one\n2. t|wo", "1. one\n   2. two");
  check(indentItems(1), "- o|ne", "- one");
  check(indentItems(-1), "- one\n  - t|wo", "- one\n- two");
});

test("Tab outside a list is left to the page", () => {
  const state = open("te|xt");
  expect(indentItems(1)({ state, dispatch: () => {} })).toBe(false);
});

test("Enter on an empty item ends the list, with a blank line before what follows", () => {
  check(endItem, "- one\n- |", "- one\n\n");
  check(endItem, "1. one\n2. |", "1. one\n\n");
  check(endItem, "> one\n> |", "> one\n\n");
  check(endItem, "- |", "");
});

test("Enter on an empty inner item moves it out", () => {
  check(endItem, "- one\n  - |", "- one\n- ");
});

test("Enter on an item with words is left to the list", () => {
  const state = open("- one|");
  expect(endItem({ state, dispatch: () => {} })).toBe(false);
});

test("clearing takes the marks of the selected words", () => {
  check(clearFormatting, "‹a **b** *c* ~~d~~ `e` [f](https://a.example/)›", "a b c d e f");
  check(clearFormatting, "‹- one\n- **two**›", "one\ntwo");
  check(clearFormatting, "- **o|ne**", "- one");
});

test("headings go to the fourth level", () => {
  check(setBlock("heading4"), "## Ra|il", "#### Rail");
  check(setBlock("heading2"), "‹one\n\ntwo›", "## one\n\n## two");
});

test("lines become tasks and lines again, and other lists become tasks", () => {
  check(toggleList("tasks"), "‹one\ntwo›", "- [ ] one\n- [ ] two");
  check(toggleList("tasks"), "- [x] o|ne", "one");
  check(toggleList("tasks"), "‹- one\n2. two›", "- [ ] one\n- [ ] two");
  check(toggleList("bullets"), "- [x] o|ne", "- one");
  check(toggleList("tasks"), "intro\n铁|路", "intro\n\n- [ ] 铁路");
});

test("a task is ticked and unticked at the caret", () => {
  check(tickTask, "- [ ] o|ne", "- [x] one");
  check(tickTask, "1. [X] o|ne", "1. [ ] one");
  expect(tickTask({ state: open("o|ne [ ] two"), dispatch: () => {} })).toBe(false);
});

test("Enter on an empty task ends the list", () => {
  check(endItem, "- [x] one\n- [ ] |", "- [x] one\n\n");
});

test("a line across stands apart, and no sentence is cut", () => {
  check(addRule, "One| two.\nmore", "One two.\n\n---\n\nmore");
  check(addRule, "One.\n\n|", "One.\n\n---\n\n");
  check(addRule, "|", "---\n\n");
});

test("a no-break space takes the place of the selection", () => {
  check(addNoBreakSpace, "5|%", "5\u00a0%");
  check(addNoBreakSpace, "5‹ ›%", "5\u00a0%");
});

test.each([
  ["en", "1 March 2026"],
  ["fr", "1er mars 2026"],
  ["zh", "2026年3月1日"],
  ["ar", "1 مارس 2026"],
])("a date in %s is %s, as in the date line of the page", (lang, expected) => {
  expect(dateIn(lang, new Date("2026-03-01T00:30:00Z"), "Europe/Paris")).toBe(expected);
});

test("the date is that of the newsroom's zone", () => {
  expect(dateIn("en", new Date("2026-03-01T23:30:00Z"), "Asia/Tokyo")).toBe("2 March 2026");
});

test("clearing takes strikes, code and task boxes too", () => {
  check(clearFormatting, "‹~~one~~ and `two`›", "one and two");
  check(clearFormatting, "‹- [ ] **one**›", "one");
});

test("nothing is written into a text that is read only", () => {
  const state = EditorState.create({ doc: "- [ ] one", extensions: [EditorState.readOnly.of(true), markdown()] });
  for (const command of [addRule, addNoBreakSpace, addFootnote, tickTask, clearFormatting, toggleQuote, toggleList("tasks"), setBlock("heading2")]) {
    expect(run(command, state)).toBe(state);
  }
});

test("a footnote gets the next number and its note at the end", () => {
  check(addFootnote, "The budget|.", "The budget[^1].\n\n[^1]: ");
  check(addFootnote, "A[^1] and B|.\n\n[^1]: note", "A[^1] and B[^2].\n\n[^1]: note\n[^2]: ");
});

test("the toolbar shows what holds at the caret", () => {
  expect(formatAt(open("**a|b**"))).toMatchObject({ bold: true, italic: false, block: "paragraph" });
  expect(formatAt(open("## a|b"))).toMatchObject({ block: "heading2" });
  expect(formatAt(open("1. a|b"))).toMatchObject({ list: "numbers" });
  expect(formatAt(open("> a|b"))).toMatchObject({ block: "quote" });
  expect(formatAt(open("[a|b](https://a.example/)"))).toMatchObject({ link: true });
});

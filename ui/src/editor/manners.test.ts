// @vitest-environment jsdom
// What Enter and Tab do in a field. Real key events on a real view.
import type { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { beforeAll, expect, test, vi } from "vitest";

import { createField, type FieldKind, type FieldOptions } from "./field";

beforeAll(() => {
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});

function open(kind: FieldKind, text: string, change: Partial<FieldOptions> = {}) {
  const next = vi.fn<() => void>();
  const at = text.indexOf("‸");
  const state: EditorState = createField({ kind, doc: text.replace("‸", ""), lang: "en", label: "x", placeholder: "", readOnly: false, changed() {}, pasted() {}, dropped() {}, picture: async () => null, next, table() {}, moved() {}, looked() {}, ...change });
  const view = new EditorView({ state: state.update({ selection: { anchor: at } }).state, parent: document.body });
  const press = (key: string, keyCode: number, held: Partial<KeyboardEventInit> = {}) =>
    !view.contentDOM.dispatchEvent(new KeyboardEvent("keydown", { key, code: key, keyCode, bubbles: true, cancelable: true, ...held }));
  const shown = () => {
    const { head } = view.state.selection.main;
    return `${view.state.sliceDoc(0, head)}‸${view.state.sliceDoc(head)}`;
  };
  return { view, next, shown, enter: (held = {}) => press("Enter", 13, held), tab: (held = {}) => press("Tab", 9, held), escape: () => press("Escape", 27) };
}

test.each([
  ["- one‸", "- one\n- ‸"],
  ["1. one‸", "1. one\n2. ‸"],
  ["- [x] one‸", "- [x] one\n- [ ] ‸"],
  ["> one‸", "> one\n> ‸"],
  ["- one\n- ‸", "- one\n\n‸"],
  ["- one\n  - ‸", "- one\n- ‸"],
  ["- one\n- [ ] ‸", "- one\n\n‸"],
  ["one‸ two", "one\n‸two"],
])("Enter at %j gives %j", (before, after) => {
  const field = open("answer", before);
  expect(field.enter()).toBe(true);
  expect(field.shown()).toBe(after);
});

test("Enter in a question goes to its answer and writes nothing", () => {
  const field = open("question", "Why?‸");
  expect(field.enter()).toBe(true);
  expect(field.next).toHaveBeenCalledOnce();
  expect(field.shown()).toBe("Why?‸");
});

test("Tab moves a list item and is left to the page everywhere else", () => {
  const list = open("answer", "- one\n- two‸");
  expect(list.tab()).toBe(true);
  expect(list.shown()).toBe("- one\n  - two‸");
  expect(list.tab({ shiftKey: true })).toBe(true);
  expect(list.shown()).toBe("- one\n- two‸");
  for (const [kind, text] of [["answer", "words‸"], ["answer", "> words‸"], ["answer", "## words‸"], ["question", "words‸"]] as const) {
    const field = open(kind, text);
    expect(field.tab(), text).toBe(false);
    expect(field.shown()).toBe(text);
  }
});

test("Esc and then Tab leaves the field from a list too", () => {
  const field = open("answer", "- one\n- two‸");
  field.escape();
  expect(field.tab()).toBe(false);
  expect(field.shown()).toBe("- one\n- two‸");
});

test("a table is drawn while the field is not written in, and a press on a cell opens that cell", () => {
  const table = vi.fn<FieldOptions["table"]>();
  const { view } = open("answer", "‸Before\n\n| **a** | b |\n|---|--:|\n| 1 \\| 2 | [c](https://c.example) |\n\nAfter", { table });
  const cells = [...view.dom.querySelectorAll(".cm-table th, .cm-table td")];
  expect(cells.map((cell) => cell.innerHTML)).toEqual(["<strong>a</strong>", "b", "1 | 2", '<span class="cm-link">c</span>']);
  expect(cells[3]!.className).toBe("cm-cell-end");
  cells[3]!.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
  expect(table).toHaveBeenCalledWith(view, 8, { row: 1, column: 1 });
  expect(view.state.doc.toString()).toContain("|---|--:|");
});

test("what looks like HTML in a cell stays words", () => {
  const { view } = open("answer", "‸x\n\n| <img src=x onerror=alert(1)> |\n|---|\n| <b>c</b> |");
  expect(view.dom.querySelector(".cm-table img, .cm-table b")).toBe(null);
  expect(view.dom.querySelector(".cm-table td")!.textContent).toBe("<b>c</b>");
});

test("a table in a text that is read only is drawn and opens nothing", () => {
  const table = vi.fn<FieldOptions["table"]>();
  const { view } = open("answer", "‸x\n\n| a |\n|---|\n| c |", { table, readOnly: true });
  view.dom.querySelector(".cm-table td")!.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
  expect(table).not.toHaveBeenCalled();
});

test("a click on a task's box ticks it, as one change", () => {
  const changed = vi.fn<(doc: string) => void>();
  const { view } = open("answer", "‸x\n\n- [ ] one\n- [x] two", { changed });
  const boxes = [...view.dom.querySelectorAll<HTMLInputElement>(".cm-box")];
  expect(boxes.map((box) => box.checked)).toEqual([false, true]);
  boxes[0]!.click();
  expect(changed.mock.calls).toEqual([["x\n\n- [x] one\n- [x] two"]]);
});

test("keys are followed by typewriter scrolling, the pointer is not", () => {
  const moved = vi.fn<(view: EditorView) => void>();
  const { view } = open("answer", "one‸", { moved });
  view.dispatch({ changes: { from: 3, insert: "!" }, userEvent: "input.type" });
  expect(moved).toHaveBeenCalledTimes(1);
  view.dispatch({ selection: { anchor: 0 }, userEvent: "select.pointer" });
  expect(moved).toHaveBeenCalledTimes(1);
});

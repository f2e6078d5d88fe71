// @vitest-environment jsdom
import { history, undo } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { expect, test } from "vitest";

import { fakeBackend } from "../../ipc/fake";
import type { TurnView } from "../../ipc/bindings";
import type { App } from "../../state/app.svelte";
import { OpenStatement } from "../../state/openStatement.svelte";
import { Toasts } from "../../state/toasts.svelte";
import { UndoStack } from "../../state/undo.svelte";
import { words } from "../../words";
import { Pasting } from "./pasting";

// The test's page has no layout, which the editor asks for.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

const WORD = '<meta name=Generator content="Microsoft Word 15"><p class=MsoNormal>The fee is <del>40</del><ins>42</ins> <b>marks</b>.</p>';

async function desk(doc = "") {
  const backend = fakeBackend();
  const view = await backend.call("new_statement", { title: "Fees", lang: "en", section: null, kind: "statement" });
  const statement = new OpenStatement(backend, view, (run) => void setTimeout(run, 16));
  // Without the template, so that only what is pasted stands there.
  statement.remove(statement.turns);
  const turn = statement.addText();
  const state = EditorState.create({ doc, extensions: history() });
  const editor = new EditorView({ state });
  editor.dispatch({ selection: { anchor: doc.length } });
  const toasts = new Toasts();
  const attached: string[] = [];
  const stack = new UndoStack(toasts);
  const insertPasted = (at: string, pasted: readonly TurnView[], said: string) => stack.did({ name: "", said, undo: statement.insertPasted(at, pasted), redo: () => {} });
  const pasting = new Pasting({ backend, toasts } as unknown as App, statement, { fields: { view: () => editor }, focus: async () => {}, arrange: { insertPasted }, attaching: { intoField: async (_turn, files) => void attached.push(...files.map((file) => file.name)) } });
  const paste = (html: string | null, text: string | null, { trusted = false, textOnly = false, files = [] as File[] } = {}) =>
    pasting.paste(turn, { carried: { html, text }, trusted, textOnly, files }, editor);
  return { backend, statement, editor, toasts, attached, paste, text: () => editor.state.doc.toString() };
}

test("Word's text comes in as Markdown, in one undo step, and says what was accepted", async () => {
  const { editor, paste, text, toasts } = await desk("Before. ");
  await paste(WORD, "The fee is 42 marks.");
  expect(text()).toBe("Before. The fee is 42 **marks**.");
  expect(toasts.list[0]?.text).toBe("Pasted from Word. Two tracked changes were accepted.");
  undo(editor);
  expect(text()).toBe("Before. ");
});

test("“Text only” takes the looks off and leaves what was typed since", async () => {
  const { editor, paste, text, toasts } = await desk();
  await paste(WORD, "The fee is 42 marks.");
  editor.dispatch({ changes: { from: 0, insert: "Note: " } });
  toasts.run(toasts.list[0]!);
  await Promise.resolve();
  expect(text()).toBe("Note: The fee is 42 marks.");
});

test("“Text only” leaves a text alone that was changed since", async () => {
  const { editor, paste, text, toasts } = await desk();
  await paste(WORD, "The fee is 42 marks.");
  editor.dispatch({ changes: { from: 4, to: 7, insert: "price" } });
  toasts.run(toasts.list[0]!);
  await Promise.resolve();
  expect(text()).toBe("The price is 42 **marks**.");
  expect(toasts.list[0]?.text).toBe(words.pasting.changed_since);
});

test("labelled text becomes turns whatever its HTML, and can be undone", async () => {
  const { paste, statement, text, toasts } = await desk();
  await paste("<p><b>Question:</b> One?</p><p><b>Answer:</b> Yes.</p>", "Question: One?\n\nAnswer: Yes.");
  expect(statement.turns.map((turn) => turn.markdown)).toEqual(["One?", "Yes."]);
  expect(text()).toBe("");
  expect(toasts.list[0]).toMatchObject({ text: "Pasted as 1 question.", action: { label: words.undo } });
});

test("a paste without looks ignores labels, tables and links", async () => {
  const { paste, text, toasts } = await desk();
  await paste("<p><b>Question:</b> One?</p>", "Question: One?\nAnswer: Yes.", { textOnly: true });
  expect(text()).toBe("Question: One?\nAnswer: Yes.");
  expect(toasts.list).toEqual([]);
});

test("the clipboard itself is believed before the event, unless the event is scripted", async () => {
  const { backend, paste, text } = await desk();
  await backend.call("write_clipboard", { html: "<p><i>raw</i></p>", text: "raw" });
  await paste("<p>cleaned</p>", "cleaned", { trusted: true });
  expect(text()).toBe("*raw*");
  await paste(null, " scripted");
  expect(text()).toBe("*raw* scripted");
});

test("an empty clipboard leaves the event's words", async () => {
  const { paste, text } = await desk();
  await paste("<p><i>carried</i></p>", "carried", { trusted: true });
  expect(text()).toBe("*carried*");
});

test("a paste that is too large changes nothing and says so", async () => {
  const { paste, text, toasts } = await desk("Before.");
  await paste(null, "a: b\n".repeat(500_000));
  expect(text()).toBe("Before.");
  expect(toasts.list[0]?.text).toBe(words.pasting.too_large);
});

test("an address over selected words makes a link of them", async () => {
  const { editor, paste, text } = await desk("See the page.");
  editor.dispatch({ selection: { anchor: 4, head: 12 } });
  await paste(null, "https://a.example/b");
  expect(text()).toBe("See [the page](https://a.example/b).");
});

test("a spreadsheet's cells become a table apart from the words around it", async () => {
  const { paste, text, toasts } = await desk("Fees:");
  await paste(null, "Port\tFee\nHalmar\t4\n");
  expect(text()).toBe("Fees:\n\n| Port | Fee |\n| --- | --- |\n| Halmar | 4 |");
  expect(toasts.list[0]?.text).toBe(words.pasting.table);
});

test("a pasted picture is attached, and a picture that Office puts beside words is not", async () => {
  const { attached, paste, text } = await desk();
  const file = new File(["x"], "image.png", { type: "image/png" });
  await paste('<img src="https://elsewhere.example/a.png">', null, { files: [file] });
  expect(attached).toEqual(["image.png"]);
  await paste(WORD, "The fee is 42 marks.", { files: [file] });
  expect(attached).toEqual(["image.png"]);
  expect(text()).toBe("The fee is 42 **marks**.");
});

// @vitest-environment jsdom
import { File as NodeFile } from "node:buffer";

import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { expect, test } from "vitest";

import { markdown } from "../../editor/language";
import { fakeBackend } from "../../ipc/fake";
import { OpenStatement } from "../../state/openStatement.svelte";
import { Pictures } from "../../state/pictures";
import { Toasts } from "../../state/toasts.svelte";
import { UndoStack } from "../../state/undo.svelte";
import { words } from "../../words";
import { Attaching } from "./attaching.svelte";

Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

// The test's page has files that cannot be read as a web view reads them.
const File = globalThis.File.prototype.arrayBuffer === undefined ? (NodeFile as unknown as typeof globalThis.File) : globalThis.File;
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const png = (name: string) => new File([PNG], name);

async function desk(doc = "") {
  const backend = fakeBackend();
  const view = await backend.call("new_statement", { title: "Harbour", lang: "en", section: null, kind: "statement" });
  const statement = new OpenStatement(backend, view, (run) => void setTimeout(run, 0));
  const turn = statement.addText();
  const editor = new EditorView({ state: EditorState.create({ doc, selection: { anchor: doc.indexOf("^") < 0 ? 0 : doc.indexOf("^") }, extensions: markdown() }) });
  const toasts = new Toasts();
  const fields = { view: () => editor, reveal: () => editor };
  const attaching = new Attaching({ backend, toasts, pictures: new Pictures(backend), stack: new UndoStack(toasts) }, statement, { current: turn.id, fields, focus: async () => {} });
  return { statement, turn, editor, toasts, attaching, names: () => statement.head.files.map((file) => file.name) };
}

test("a picture that is dropped into a field is listed, shown there, and asked about", async () => {
  const { attaching, editor, names, statement, turn } = await desk();
  await attaching.intoField(turn, [png("North pier.png")]);
  expect(names()).toEqual(["North-pier.png"]);
  expect(editor.state.doc.toString()).toBe("![](North-pier.png)");
  expect(attaching.asking?.name).toBe("North-pier.png");
  attaching.describe("Two ferries");
  attaching.asked();
  expect(statement.head.files[0]?.alt).toBe("Two ferries");
  expect(attaching.asking).toBeNull();
  expect(await attaching.picture("North-pier.png")).toMatch(/^data:image\/png;base64,/u);
  expect(await attaching.picture("unknown.png")).toBeNull();
});

test("a second picture of a name gets another name, in the list and in the text", async () => {
  const { attaching, editor, names, turn } = await desk();
  await attaching.intoField(turn, [png("a.png"), png("a.png")]);
  expect(names()).toEqual(["a.png", "a-2.png"]);
  expect(editor.state.doc.toString()).toBe("![](a.png)\n\n![](a-2.png)");
});

test("what cannot be attached says so and changes nothing", async () => {
  const { attaching, editor, names, toasts, turn } = await desk();
  await attaching.intoField(turn, [new File(["Dear Sir"], "letter.png")]);
  expect(toasts.list[0]?.text).toContain("“letter.png” was not attached");
  const large = { name: "film.png", size: 26_000_000 } as File;
  await attaching.toList([large]);
  expect(toasts.list[1]?.text).toBe(words.files.too_large("film.png", 26));
  const gone = { name: "gone.png", size: 3, slice: () => { throw new DOMException("NotReadableError"); } } as unknown as File;
  await attaching.toList([gone]);
  expect(toasts.list[1]?.text).toBe(words.files.unreadable("gone.png"));
  expect([names(), editor.state.doc.toString(), attaching.adding]).toEqual([[], "", []]);
});

test("a removed file comes back to its place", async () => {
  const { attaching, names, toasts } = await desk();
  await attaching.toList([png("a.png"), png("b.png"), png("c.png")]);
  attaching.remove(attaching.files[1]!);
  expect(names()).toEqual(["a.png", "c.png"]);
  toasts.run(toasts.list.at(-1)!);
  expect(names()).toEqual(["a.png", "b.png", "c.png"]);
});

test("a chosen picture is shown at the caret", async () => {
  const { attaching, editor } = await desk();
  await attaching.choosePicture();
  expect(editor.state.doc.toString()).toBe("![](chosen-picture.png)");
});

test.each([
  ["Before ^after", "Before \n\n![](a.png)\n\n^after"],
  ["Before\n\n^", "Before\n\n![](a.png)\n\n^"],
  ["- item ^", "- item ![](a.png)^"],
])("in %o a picture is a paragraph of its own, but in a list", async (doc, expected) => {
  const { attaching, editor, turn } = await desk(doc);
  await attaching.intoField(turn, [png("a.png")]);
  expect(editor.state.doc.toString()).toBe(expected);
});

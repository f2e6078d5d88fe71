// @vitest-environment jsdom
import { undo } from "@codemirror/commands";
import { beforeEach, expect, test, vi } from "vitest";

import { Commands } from "../../commands/commands.svelte";
import { Fields } from "../../editor/fields";
import { fakeBackend } from "../../ipc/fake";
import { App } from "../../state/app.svelte";
import { words } from "../../words";
import { DeskActions } from "./actions.svelte";
import { restore } from "./history/restore";

// The test's page has no layout, which the editor asks for.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Element.prototype.scrollIntoView = () => {};
document.execCommand = () => false;
beforeEach(() => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

/** A desk over a draft of two exchanges, with a real field for every turn. */
async function desk() {
  const app = new App(fakeBackend());
  await app.start();
  await app.create();
  const statement = app.statement!;
  // Without the template's exchange.
  statement.remove(statement.turns);
  const fields = new Fields();
  const actions = new DeskActions(app, statement, fields, async () => {});
  const drawn = () => {
    for (const turn of statement.turns) {
      if (fields.isMounted(turn.id)) continue;
      const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
      fields.mount(turn.id, root, () => actions.field(turn, "Field"));
    }
  };
  for (const text of ["Why?", "Because.", "When?", "Now."]) {
    if (text.endsWith("?")) actions.arrange.addQuestion();
    statement.changeTurn(statement.turns.findLast((turn) => turn.role === (text.endsWith("?") ? "question" : "answer"))!, { markdown: text });
  }
  drawn();
  app.stack.drop();
  const shown = () => {
    drawn();
    return statement.turns.map((turn) => fields.view(turn.id)!.state.doc.toString() || "–");
  };
  const type = (at: number, text: string) => {
    drawn();
    const view = fields.view(statement.turns[at]!.id)!;
    view.dispatch({ changes: { from: view.state.doc.length, insert: text }, selection: { anchor: view.state.doc.length + text.length } });
    actions.current = statement.turns[at]!.id;
  };
  const at = (turn: number) => (actions.current = statement.turns[turn]!.id);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  return { app, statement, fields, actions, shown, type, at, settled, said: () => app.toasts.list.map((toast) => toast.text) };
}

type Desk = Awaited<ReturnType<typeof desk>>;
const START = ["Why?", "Because.", "When?", "Now."];

const steps: [string, (it: Desk) => void, string[]][] = [
  ["question added", ({ actions }) => actions.arrange.addQuestion(), [...START, "–", "–"]],
  ["answer added", ({ actions, statement }) => actions.arrange.addAnswer(statement.turns[0]!.id), ["Why?", "Because.", "–", "When?", "Now."]],
  ["text added", ({ actions }) => actions.arrange.addText(), [...START, "–"]],
  ["question moved", ({ actions, statement }) => actions.arrange.move(statement.turns[2]!.id, -1), ["When?", "Now.", "Why?", "Because."]],
  ["question removed", ({ actions, statement }) => actions.arrange.remove(statement.groups[0]!.turns, "question"), ["When?", "Now."]],
  ["answer removed", ({ actions, statement }) => actions.arrange.remove([statement.turns[3]!], "answer"), ["Why?", "Because.", "When?"]],
  ["exchanges merged", ({ actions, at }) => (at(0), actions.arrange.merge()), ["Why? When?", "Because.\n\nNow."]],
  [
    "exchange split",
    ({ actions, at, fields, statement }) => {
      at(1);
      fields.view(statement.turns[1]!.id)!.dispatch({ selection: { anchor: 2 } });
      actions.arrange.split();
    },
    ["Why?", "Be", "–", "cause.", "When?", "Now."],
  ],
];

test.each(steps)("%s: Undo and Redo are exact, and say what was undone", async (name, run, expected) => {
  const it = await desk();
  run(it);
  expect(it.shown()).toEqual(expected);
  for (let round = 0; round < 2; round += 1) {
    await it.app.stack.undo();
    expect(it.shown()).toEqual(START);
    expect(it.said().at(-1)).toBe(words.undoing.undone(name));
    await it.app.stack.redo();
    expect(it.shown()).toEqual(expected);
    expect(it.said().at(-1)).toBe(words.undoing.redone(name));
  }
  // The words are also what is saved.
  await it.app.flush();
  const { turns } = await it.app.backend.call("open_statement", { id: it.statement.id });
  expect(turns.map((turn) => turn.markdown || "–")).toEqual(expected);
});

test("Ctrl+Z in a field takes its typing back first, then the last step over questions", async () => {
  const { actions, statement, type, shown, said, settled } = await desk();
  actions.arrange.move(statement.turns[2]!.id, -1);
  type(0, " Say it.");
  actions.undo();
  await settled();
  expect([shown()[0], said()]).toEqual(["When?", []]);
  actions.undo();
  await settled();
  expect(shown()).toEqual(START);
  expect(said()).toEqual(["Undone: question moved."]);
  actions.current = statement.turns[1]!.id;
  actions.redo();
  await settled();
  expect(shown()[0]).toBe("When?");
});

test("a split is never undone in halves by the field's own history", async () => {
  const { actions, statement, fields, at, shown } = await desk();
  at(1);
  const view = fields.view(statement.turns[1]!.id)!;
  view.dispatch({ selection: { anchor: 2 } });
  actions.arrange.split();
  expect(undo(view)).toBe(false);
  expect(shown()[1]).toBe("Be");
});

test("words that were typed after a split are not lost by undoing it", async () => {
  const { actions, app, statement, fields, at, type, shown, said } = await desk();
  at(1);
  fields.view(statement.turns[1]!.id)!.dispatch({ selection: { anchor: 2 } });
  actions.arrange.split();
  type(3, " And more.");
  await app.stack.undo();
  expect(said().at(-1)).toBe(words.undoing.changed_since);
  expect(shown()).toEqual(["Why?", "Be", "–", "cause. And more.", "When?", "Now."]);
  actions.undo();
  await app.stack.undo();
  expect(shown()).toEqual(START);
});

test("what replaced everywhere is one step for the key and for the message", async () => {
  const { actions, app, shown, at, settled, said } = await desk();
  actions.finding.start(true, "n");
  actions.finding.text = "e";
  actions.finding.by = "E";
  at(0);
  actions.find.replaceAll();
  const replaced = shown();
  expect(replaced).not.toEqual(START);
  actions.undo();
  await settled();
  expect(shown()).toEqual(START);
  expect(app.stack.last).toBe(null);
  expect(said().at(-1)).toMatch(/^Undone: \d+ matches replaced\.$/u);
  await app.stack.redo();
  expect(shown()).toEqual(replaced);
});

test("a category, a language and a kind that were chosen are steps too", async () => {
  const { actions, app, statement } = await desk();
  const before = statement.head;
  actions.arrange.choose("section", app.newsroom.categories[1]!.id);
  actions.arrange.choose("lang", "fr");
  actions.arrange.choose("kind", "speech");
  expect(app.stack.done.map((step) => step.name)).toEqual(["category changed", "language changed", "kind changed"]);
  for (let step = 0; step < 3; step += 1) await app.stack.undo();
  expect(statement.head).toEqual(before);
});

test("leaving a statement forgets its steps and keeps those of the library", async () => {
  const { actions, app } = await desk();
  await app.categories.add("Fisheries", null, null);
  actions.arrange.addQuestion();
  await app.go("library");
  expect(app.stack.done.map((step) => step.name)).toEqual(["“Fisheries” added"]);
});

test("outside fields the key means the last step, and an input of the web view keeps its own history", async () => {
  const { actions, app } = await desk();
  const commands = new Commands(app);
  const pressed = (key: string, target: Element) => {
    const event = new KeyboardEvent("keydown", { key, code: `Key${key.toUpperCase()}`, ctrlKey: true });
    Object.defineProperty(event, "target", { value: target });
    return commands.meant(event)?.id ?? null;
  };
  const input = Object.assign(document.createElement("input"), { type: "search" });
  const checkbox = Object.assign(document.createElement("input"), { type: "checkbox" });
  expect(pressed("z", document.body)).toBe(null);
  actions.arrange.addQuestion();
  expect([document.body, checkbox, input, document.createElement("textarea")].map((one) => pressed("z", one))).toEqual(["undo-step", "undo-step", null, null]);
  const name = () => commands.nameOf(commands.get("undo-step"));
  expect(name()).toBe("Undo: question added");
  await app.stack.undo();
  expect(name()).toBe(words.undoing.undo_last);
  expect(pressed("y", document.body)).toBe("redo-step");
});

test("restoring a version is a step, also when the statement was closed since", async () => {
  const { app, statement } = await desk();
  await app.flush();
  const first = statement.meta.revision;
  // A version that is older than the open one is never written over.
  await app.backend.call("restore_version", { id: statement.id, version: first, base: first });
  await app.reopen();
  app.statement!.changeTurn(app.statement!.turns[1]!, { markdown: "Because. And so on." });
  expect(await restore(app, first, "The version of 10:00 is the text again.")).toBe(null);
  const text = async () => (await app.backend.call("open_statement", { id: statement.id })).turns.map((turn) => turn.markdown);
  const restored = await text();
  await app.stack.undo();
  expect((await text())[1]).toBe("Because. And so on.");
  expect(app.statement!.turns[1]!.markdown).toBe("Because. And so on.");
  await app.go("library");
  await app.stack.redo();
  expect(await text()).toEqual(restored);
});

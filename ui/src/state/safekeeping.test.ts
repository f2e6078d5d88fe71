// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { words } from "../words";
import { App } from "./app.svelte";

beforeEach(() => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

async function started() {
  const backend = fakeBackend();
  const called: string[] = [];
  const { call } = backend;
  backend.call = (name, args) => (called.push(name), call(name, args));
  const app = new App(backend);
  await app.start();
  const copies = async () => (await backend.call("list_copies", {})).rows;
  return { app, backend, called, copies, titles: () => app.library.rows.map((row) => row.title) };
}

test("the look for damage is not part of the start, and what it finds is told", async () => {
  const { app, backend, called } = await started();
  expect(called).not.toContain("check_newsroom");
  await app.check();
  expect(app.health).toEqual({ faults: [] });
  backend.damage(["Tree 4 page 12: btreeInitPage() returns error code 11"]);
  await app.check();
  expect(app.health!.faults).toHaveLength(1);
});

test("a copy that comes back is shown at once, and the newsroom of before comes back the same way", async () => {
  const { app, copies, titles } = await started();
  const before = titles();
  await app.open(app.library.rows[0]!.id);
  app.statement!.changeHead({ title: "Typed just now" });
  await app.categories.add("Fisheries", null, null);
  const old = (await copies())[1]!;
  const restored = await app.restoreCopy(old.name);
  expect(restored.statements).toBe(old.statements);
  expect([app.place, app.statement, app.stack.last]).toEqual(["library", null, null]);
  expect(titles().length).toBe(before.length - 1);
  expect(app.newsroom.categories.some((one) => one.name === "Fisheries")).toBe(false);
  // The text in the window was saved first, so that it is in the copy of before.
  const newest = (await copies()).find((row) => restored.before.endsWith(row.name))!;
  await app.restoreCopy(newest.name);
  expect(titles()).toContain("Typed just now");
  expect(app.newsroom.categories.some((one) => one.name === "Fisheries")).toBe(true);
});

test("a damaged copy, and text that is not saved, stop it before anything is changed", async () => {
  const { app, backend, copies, titles } = await started();
  const before = titles();
  const damaged = (await copies()).find((row) => row.problem !== null)!;
  await expect(app.restoreCopy(damaged.name)).rejects.toMatchObject({ code: "refused", message: "The copy is damaged and was not used. Nothing was changed; choose another copy." });
  await app.open(app.library.rows[0]!.id);
  backend.failSaves({ code: "not_saved", message: "The disk is full." });
  app.statement!.changeHead({ title: "Only in the window" });
  await expect(app.restoreCopy((await copies())[0]!.name)).rejects.toMatchObject({ message: words.copies.unsaved });
  expect([app.place, app.statement!.head.title, titles()]).toEqual(["desk", "Only in the window", before]);
});

test.each(["mine", "theirs"] as const)("of two texts %s becomes the text and both are in the history, with both notes", async (keep) => {
  const { app, backend } = await started();
  const { id } = app.library.rows.find((row) => row.stage === "draft")!;
  await app.open(id);
  const statement = app.statement!;
  const opened = await backend.call("open_statement", { id });
  const theirs = { head: { ...opened.head, title: "Theirs", section: null }, turns: opened.turns, note: "Their note" };
  await backend.call("save_statement", { id, base: opened.revision, ...theirs });
  statement.changeHead({ title: "Mine" });
  statement.changeNote("My note");
  expect(await statement.flush()).toBe(false);
  expect(statement.save.name).toBe("stale");

  const found = await statement.compareWithSaved();
  const shown = (presence: string) => found.comparison.title.filter((run) => run.presence === presence).map((run) => run.words).join("");
  expect([shown("deleted"), shown("inserted")].map((words) => words.trim())).toEqual(["Theirs", "Mine"]);
  await statement.settle(found.theirs, keep);
  await app.reopen();

  const { rows } = await backend.call("list_versions", { id });
  expect(rows.slice(0, 3).map((row) => row.title)).toEqual(keep === "mine" ? ["Mine", "Theirs", opened.head.title] : ["Theirs", "Mine", "Theirs"]);
  expect(app.statement!.head).toMatchObject(keep === "mine" ? { title: "Mine", section: opened.head.section } : { title: "Theirs", section: null });
  expect(app.statement!.note).toBe("My note\n\nTheir note");
  expect(app.statement!.save.name).toBe("clean");
});

import { expect, test } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { words } from "../words";
import { CategorySteps } from "./categorySteps";
import { Filing } from "./filing.svelte";
import { Library } from "./library.svelte";
import { Newsroom } from "./newsroom.svelte";
import { Toasts } from "./toasts.svelte";
import { UndoStack } from "./undo.svelte";

async function room() {
  const backend = fakeBackend();
  const toasts = new Toasts();
  const it = { backend, toasts, newsroom: new Newsroom(backend), library: new Library(backend), stack: new UndoStack(toasts), statement: null };
  await it.newsroom.load();
  await it.library.reload();
  /** The tree as indented lines, without ids. */
  const tree = () => it.newsroom.categories.map((one) => `${"  ".repeat(one.depth)}${one.name} /${one.slug}${one.names.map(({ lang, name }) => ` ${lang}:${name}`).join("")}`);
  return { ...it, steps: new CategorySteps(it), filing: new Filing(it), tree };
}

type Room = Awaited<ReturnType<typeof room>>;
const top = ({ newsroom }: Room) => newsroom.categories[0]!;
const empty = ({ newsroom }: Room) => newsroom.categories.find((one) => one.count === 0 && !newsroom.categories.some((other) => other.parent === one.id));

const filled = ({ newsroom }: Room) => newsroom.categories.find((one) => one.count > 0 && newsroom.categories.some((child) => child.parent === one.id))!;
const other = (it: Room) => it.newsroom.categories.find((one) => one.parent === null && one.id !== filled(it).id)!;

const cases: [string, (it: Room) => Promise<unknown>][] = [
  ["added", (it) => it.steps.add("Fisheries", null, top(it).id)],
  ["renamed", (it) => it.steps.rename(top(it).id, { name: "Renamed", slug: "renamed", names: [{ lang: "fr", name: "Renommée" }] })],
  ["moved", (it) => it.steps.move(it.newsroom.categories.at(-1)!.id, { parent: null, position: 0 }, "Moved.")],
  ["merged into another", (it) => it.steps.merge(filled(it), other(it).id)],
  ["deleted with what it held moved to the top", (it) => it.steps.merge(filled(it), null)],
  ["deleted", async (it) => it.steps.removeEmpty(empty(it) ?? (await it.newsroom.add("Empty", null, top(it).id)))],
];

test.each(cases)("a category that was %s is as it was after Undo, and again after Redo", async (_, run) => {
  const it = await room();
  if (!empty(it)) await it.newsroom.add("Empty", null, top(it).id);
  const before = it.tree();
  await run(it);
  const after = it.tree();
  expect(after).not.toEqual(before);
  for (let round = 0; round < 2; round += 1) {
    await it.stack.undo();
    expect(it.tree()).toEqual(before);
    await it.stack.redo();
    expect(it.tree()).toEqual(after);
  }
});

test("merging moves the statements, Undo brings them back, and what was filed elsewhere since stays and is said", async () => {
  const it = await room();
  const filed = async () => Promise.all(it.library.rows.map(async ({ id }) => (await it.backend.call("open_statement", { id })).head.section));
  const before = await filed();
  const category = it.newsroom.categories.find((one) => before.filter((section) => section === one.id).length >= 2)!;
  const into = it.newsroom.categories.find((one) => one.id !== category.id && one.parent !== category.id)!;
  await it.steps.merge(category, into.id);
  expect(it.stack.last).toBe(words.undoing.category_merged(category.name));
  expect(await filed()).toEqual(before.map((section) => (section === category.id ? into.id : section)));
  await it.stack.undo();
  expect(await filed()).toEqual(before);
  await it.stack.redo();
  await it.filing.move([it.library.rows.find((row) => before[it.library.rows.indexOf(row)] === category.id)!], null);
  const merge = it.stack.done.find((step) => step.name === words.undoing.category_merged(category.name))!;
  await it.stack.undo(merge);
  expect(it.toasts.list.map((toast) => toast.text)).toContain(words.categories.statements_stayed(1));
  expect((await filed()).filter((section) => section === category.id).length).toBe(before.filter((section) => section === category.id).length - 1);
});

test("a merge that cannot be taken back says why and bars no other step", async () => {
  const it = await room();
  const category = filled(it);
  await it.steps.merge(category, other(it).id);
  await it.newsroom.add("In its place", category.slug, category.parent);
  await it.stack.undo();
  expect(it.toasts.list.some((toast) => toast.text.includes("already uses the folder name"))).toBe(true);
  expect(it.stack.last).toBe(null);
});

test("a category that was made again has the id that the steps after it name", async () => {
  const it = await room();
  const made = await it.steps.add("Fisheries", null, null);
  await it.steps.rename(made.id, { name: "Fish", slug: null, names: [] });
  const [row] = it.library.rows;
  await it.filing.move([row!], made.id);
  for (let step = 0; step < 3; step += 1) await it.stack.undo();
  expect(it.newsroom.category(made.id)).toBe(null);
  for (let step = 0; step < 3; step += 1) await it.stack.redo();
  const again = it.newsroom.category(made.id)!;
  expect([again.name, again.count]).toEqual(["Fish", 1]);
  expect(again.id).toBe(made.id);
});

test("a bulk move, the Bin and putting back are one step each, with the way forth again", async () => {
  const it = await room();
  const drafts = it.library.rows.filter((row) => row.stage === "draft").slice(0, 2);
  const filed = async () => Promise.all(drafts.map(async ({ id }) => (await it.backend.call("open_statement", { id })).head.section));
  const before = await filed();
  const target = it.newsroom.categories.find((one) => !before.includes(one.id))!;
  await it.filing.move(drafts, target.id);
  await it.filing.bin(drafts);
  const bin = () => it.newsroom.view!.counts.bin;
  const binned = bin();
  expect(it.stack.last).toBe("2 statements moved to the Bin");
  await it.stack.undo();
  expect(bin()).toBe(binned - 2);
  await it.stack.undo();
  expect(await filed()).toEqual(before);
  await it.stack.redo();
  expect(await filed()).toEqual([target.id, target.id]);
  await it.stack.redo();
  expect(bin()).toBe(binned);
});

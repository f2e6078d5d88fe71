import { expect, test, vi } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { language } from "../words";
import { Filing } from "./filing.svelte";
import { Library } from "./library.svelte";
import { Newsroom } from "./newsroom.svelte";
import { Toasts } from "./toasts.svelte";
import { UndoStack } from "./undo.svelte";

async function room() {
  const backend = fakeBackend();
  const toasts = new Toasts();
  const it = { backend, library: new Library(backend), newsroom: new Newsroom(backend), toasts, stack: new UndoStack(toasts), statement: null };
  await it.newsroom.load();
  await it.library.reload();
  const said = () => it.toasts.list.map((toast) => toast.text);
  const undo = async () => {
    it.toasts.run(it.toasts.list.findLast((toast) => toast.action !== null)!);
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { ...it, filing: new Filing(it), said, undo };
}

const ids = (library: Library) => library.rows.map((row) => row.id);

test("a draft that goes to the Bin leaves the list, and Undo puts it where it was", async () => {
  const { library, newsroom, filing, said, undo } = await room();
  const before = ids(library);
  const { bin } = newsroom.view!.counts;
  await filing.bin(library.chosen);
  expect(ids(library)).toEqual(before.slice(1));
  expect(library.selected).toBe(before[1]);
  expect(newsroom.view!.counts.bin).toBe(bin + 1);
  expect(said()).toEqual(["“Questions on the 2026 budget” moved to the Bin."]);
  await undo();
  expect(ids(library)).toEqual(before);
  expect(library.selected).toBe(before[0]);
  expect(newsroom.view!.counts.bin).toBe(bin);
});

test("a published statement stays, and the reason is said", async () => {
  const { library, filing, said } = await room();
  const published = library.rows.find((row) => row.stage === "published")!;
  const before = ids(library);
  await filing.bin([published]);
  expect(ids(library)).toEqual(before);
  expect(said()).toEqual(["A published statement cannot go to the Bin. Its page would still be public."]);
});

test("in a French window the reason is said in French", async () => {
  const { library, filing, said } = await room();
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("document", { documentElement: {} });
  language.choose("fr");
  try {
    await filing.bin([library.rows.find((row) => row.stage === "published")!]);
    expect(said()).toEqual(["Une déclaration publiée ne peut pas aller à la corbeille\u00a0: sa page resterait publique."]);
  } finally {
    language.choose("en");
    vi.unstubAllGlobals();
  }
});

test("drafts among published statements go, the others stay, and one Undo takes back what went", async () => {
  const { library, filing, said, undo } = await room();
  const before = ids(library);
  await library.chooseAll();
  const published = library.rows.filter((row) => row.stage === "published").length;
  await filing.bin(library.chosen);
  expect(library.rows.length).toBe(published);
  expect(said()[0]).toBe(`${before.length - published} statements moved to the Bin.`);
  await undo();
  expect(ids(library)).toEqual(before);
});

test("what is put back is a draft again and leaves the Bin", async () => {
  const { library, newsroom, filing } = await room();
  await library.choose({ by: "stage", stage: "spiked" });
  const [binned] = library.rows;
  await filing.putBack(library.chosen);
  expect(library.rows).toEqual([]);
  expect(newsroom.view!.counts.bin).toBe(0);
  await library.choose({ by: "stage", stage: "draft" });
  expect(ids(library)).toContain(binned!.id);
});

test("several statements move into a category with one Undo", async () => {
  const { library, newsroom, filing, undo, said } = await room();
  const chosen = library.rows.slice(0, 3);
  await filing.move(chosen, "c-health");
  const sections = () => chosen.map(({ id }) => library.rows.find((row) => row.id === id)!.section);
  expect(sections()).toEqual(["c-health", "c-health", "c-health"]);
  expect(newsroom.category("c-health")!.count).toBeGreaterThan(1);
  expect(said()).toEqual(["2 statements moved into Health."]);
  await undo();
  expect(sections()).toEqual(chosen.map((row) => row.section));
});

test("however many are moved, Rust is asked once, and once more to undo it", async () => {
  const { backend, library, filing, undo } = await room();
  const asked: string[] = [];
  const call = backend.call.bind(backend);
  backend.call = ((name: never, args: never) => (asked.push(name), call(name, args))) as typeof backend.call;
  const acts = () => asked.splice(0).filter((name) => /_statements$/u.test(name) && name !== "list_statements");
  const drafts = library.rows.filter((row) => row.stage === "draft");
  await filing.move(drafts, "c-health");
  expect(acts()).toEqual(["file_statements"]);
  await undo();
  expect(acts()).toEqual(["file_statements"]);
  await filing.bin(drafts);
  expect(acts()).toEqual(["bin_statements"]);
  await undo();
  expect(acts()).toEqual(["unbin_statements"]);
});

test("when the act itself fails none moves, and one message says so", async () => {
  const { backend, library, filing, said, stack } = await room();
  const before = ids(library);
  const call = backend.call.bind(backend);
  backend.call = ((name: never, args: never) => (name === "bin_statements" ? Promise.reject({ code: "internal", message: "The disk is full. Nothing was changed." }) : call(name, args))) as typeof backend.call;
  await filing.bin(library.rows.slice(0, 3));
  expect(ids(library)).toEqual(before);
  expect(said()).toEqual([expect.stringMatching(/^3 statements were not moved: .*The disk is full/u)]);
  expect(stack.last).toBe(null);
  expect(filing.working).toBe(null);
});

test("nothing that cannot be seen stays chosen", async () => {
  const { library } = await room();
  await library.chooseAll();
  await library.search("rail");
  expect(library.chosen.map((row) => row.id)).toEqual([...library.selection.ids]);
});

// @vitest-environment jsdom
import { mount, tick, unmount } from "svelte";
import { afterEach, expect, test, vi } from "vitest";

import { fakeBackend } from "../../ipc/fake";
import { App } from "../../state/app.svelte";
import type { WhyOld } from "../../ipc/bindings";
import { dayWithYear, words } from "../../words";
import Manager from "./Manager.test.svelte";

/** A busy machine takes its time over a page of jsdom. */
vi.setConfig({ testTimeout: 60_000 });
window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
HTMLDialogElement.prototype.showModal = function () { this.open = true; };
HTMLDialogElement.prototype.close = function () { this.open = false; };
Element.prototype.setPointerCapture = () => {};
Element.prototype.scrollIntoView = () => {};
/** The ids of the fake newsroom need no escape. */
vi.stubGlobal("CSS", { escape: (text: string) => text });
/** jsdom lays nothing out: each row of the tree is 40 pixels high, from the top. */
Element.prototype.getBoundingClientRect = function () {
  const at = [...document.querySelectorAll("[role=treeitem]")].indexOf(this);
  return (at < 0 ? { top: 0, bottom: 4000 } : { top: at * 40, bottom: at * 40 + 40 }) as DOMRect;
};

let mounted: ReturnType<typeof mount>;
afterEach(async () => {
  await unmount(mounted);
  document.body.replaceChildren();
  document.documentElement.style.direction = "";
  localStorage.clear();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

async function manager() {
  const app = new App(fakeBackend());
  await app.start();
  const target = document.body.appendChild(document.createElement("main"));
  mounted = mount(Manager, { target, props: { app } });
  await settled();
  const item = (name: string) => [...target.querySelectorAll<HTMLElement>("[role=treeitem]")].find((one) => one.querySelector(".name")!.textContent === name)!;
  const key = async (name: string, key: string, init: KeyboardEventInit = {}) => {
    item(name).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
    await settled();
  };
  const point = async (name: string, type: string, y: number) => {
    item(name).dispatchEvent(new MouseEvent(type, { button: 0, clientX: 50, clientY: y, bubbles: true }) as PointerEvent);
    await tick();
  };
  const top = (name: string) => item(name).getBoundingClientRect().top;
  const drag = async (name: string, y: number) => {
    await point(name, "pointerdown", top(name) + 20);
    await point(name, "pointermove", y);
  };
  const letGo = async (name: string) => {
    await point(name, "pointerup", 0);
    await settled();
  };
  const button = (name: string) => [...(target.querySelector("dialog") ?? target).querySelectorAll("button")].find((one) => one.textContent!.trim() === name)!;
  const press = async (name: string) => {
    button(name).click();
    await settled();
  };
  /** The tree as the newsroom has it. */
  const tree = () => app.newsroom.categories.map((one) => `${"  ".repeat(one.depth)}${one.name}`);
  const rows = () => [...target.querySelectorAll("[role=treeitem] .name")].map((one) => one.textContent);
  const said = () => target.querySelector(".seen-by-ear[role=status]")!.textContent;
  const undo = async () => {
    await app.stack.undo();
    await settled();
  };
  return { app, target, item, key, drag, letGo, top, button, press, tree, rows, said, undo };
}

type It = Awaited<ReturnType<typeof manager>>;

const ways: [string, (it: It) => Promise<void>][] = [
  ["keys", async (it) => it.key("Trade", "ArrowRight", { altKey: true })],
  ["cutting and pasting", async (it) => {
    await it.key("Trade", "x", { ctrlKey: true });
    expect(it.said()).toBe(words.categories.is_cut("Trade"));
    await it.key("Budget", "v", { ctrlKey: true });
  }],
  ["the pointer", async (it) => {
    await it.drag("Trade", it.top("Budget") + 20);
    expect(it.item("Budget").classList.contains("into")).toBe(true);
    await it.letGo("Trade");
  }],
  ["the dialog", async (it) => {
    it.item("Trade").click();
    await settled();
    await it.press(words.categories.move_to);
    const select = it.target.querySelector<HTMLSelectElement>("dialog select")!;
    select.value = "c-budget";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await settled();
    it.target.querySelector("dialog form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await settled();
  }],
];

test("keys, cutting, pointer and dialog leave the same tree and say the same, and one Undo takes each back", async () => {
  const outcomes = [];
  for (const [way, walk] of ways) {
    const it = await manager();
    const before = it.tree();
    await walk(it);
    outcomes.push({ tree: it.tree(), said: it.said(), toast: it.app.toasts.list.map((toast) => toast.text), steps: it.app.stack.done.length });
    await it.undo();
    expect(it.tree(), way).toEqual(before);
    if (way !== "the dialog") await unmount(mounted);
    if (way !== "the dialog") document.body.replaceChildren();
  }
  const [first] = outcomes;
  expect(first).toEqual({
    tree: ["Economy", "  Budget", "    Rail and transport", "    Health spending", "    Trade", "Health", "Foreign affairs", "  Consular", "  Treaties", "Climate"],
    said: words.categories.moved_into("Trade", "Budget", 3, 3),
    toast: [words.categories.moved_toast("Trade", "Budget")],
    steps: 1,
  });
  for (const outcome of outcomes) expect(outcome).toEqual(first);
});

test("a line shows where a dragged category would stand, and it goes there", async () => {
  const it = await manager();
  await it.drag("Climate", it.top("Health") + 2);
  expect(it.item("Health").classList.contains("before")).toBe(true);
  expect(it.item("Climate").classList.contains("dragged")).toBe(true);
  await it.letGo("Climate");
  expect(it.tree().filter((row) => !row.startsWith(" "))).toEqual(["Economy", "Climate", "Health", "Foreign affairs"]);
  expect(it.said()).toBe(words.categories.moved_top("Climate", 2, 4));
});

test("a category never goes into itself or below it: the row says so and nothing happens", async () => {
  const it = await manager();
  const before = it.tree();
  await it.drag("Economy", it.top("Rail and transport") + 20);
  expect(it.item("Rail and transport").textContent).toContain(words.categories.not_allowed);
  await it.letGo("Economy");
  expect([it.tree(), it.said(), it.app.stack.done.length]).toEqual([before, words.categories.cannot_move("Economy"), 0]);
  await it.key("Economy", "x", { ctrlKey: true });
  await it.key("Budget", "v", { ctrlKey: true });
  expect([it.tree(), it.said()]).toEqual([before, words.categories.cannot_move("Economy")]);
});

test("Esc lets go of what is dragged and of what was cut", async () => {
  const it = await manager();
  const before = it.tree();
  await it.drag("Climate", it.top("Health") + 20);
  await it.key("Climate", "Escape");
  await it.letGo("Climate");
  await it.key("Climate", "x", { ctrlKey: true });
  expect(it.item("Climate").classList.contains("cut")).toBe(true);
  await it.key("Climate", "Escape");
  expect(it.said()).toBe(words.categories.not_cut);
  await it.key("Health", "v", { ctrlKey: true });
  expect(it.tree()).toEqual(before);
});

test("a closed category opens when the pointer rests on it", async () => {
  const it = await manager();
  await it.key("Foreign affairs", "ArrowLeft");
  expect(it.rows()).not.toContain("Consular");
  await it.drag("Health", it.top("Foreign affairs") + 20);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(it.rows()).not.toContain("Consular");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(it.rows()).toContain("Consular");
  await it.key("Health", "Escape");
});

test.each([
  ["Alt and an arrow reorder", "Trade", "ArrowUp", { altKey: true }, ["Economy", "  Trade", "  Budget"]],
  ["Alt and an arrow move out", "Budget", "ArrowLeft", { altKey: true }, ["Economy", "  Trade", "Budget"]],
] as const)("%s", async (_, name, key, init, first) => {
  const it = await manager();
  await it.key(name, key, init);
  expect(it.tree().slice(0, 3)).toEqual(first);
});

test("in a mirrored window Alt+← moves in", async () => {
  document.documentElement.style.direction = "rtl";
  const it = await manager();
  await it.key("Trade", "ArrowLeft", { altKey: true });
  expect(it.app.newsroom.category("c-trade")?.parent).toBe("c-budget");
});

test("F2 puts the hands on the name", async () => {
  const it = await manager();
  await it.key("Health", "F2");
  expect((document.activeElement as HTMLInputElement).value).toBe("Health");
});

test("letters jump to the next category that starts so, and * opens its siblings", async () => {
  const it = await manager();
  await it.key("Economy", "f");
  expect(document.activeElement).toBe(it.item("Foreign affairs"));
  await it.key("Foreign affairs", "ArrowLeft");
  await it.key("Economy", "ArrowLeft");
  expect(it.rows()).toEqual(["Economy", "Health", "Foreign affairs", "Climate"]);
  await it.key("Health", "*");
  expect(it.rows()).toContain("Consular");
  expect(it.rows()).toContain("Budget");
});

test("Delete removes an empty category at once and Undo brings it back", async () => {
  const it = await manager();
  const added = await it.app.categories.add("Empty", null, null);
  await settled();
  const before = it.tree();
  await it.key("Empty", "Delete");
  expect(it.target.querySelector("dialog")).toBeNull();
  expect(it.app.newsroom.category(added.id)).toBeNull();
  await it.undo();
  expect(it.tree()).toEqual(before);
});

test("Delete on a filled category says first where everything moves, and Undo brings it back", async () => {
  const it = await manager();
  const before = it.app.newsroom.categories;
  const budget = it.app.newsroom.category("c-budget")!;
  await it.key("Budget", "Delete");
  const dialog = it.target.querySelector("dialog")!;
  expect(dialog.querySelector("select")!.value).toBe("c-economy");
  expect(dialog.textContent).toContain(words.categories.merge_statements(budget.count, "Economy"));
  expect(dialog.textContent).toContain(words.categories.merge_categories(2, "Economy"));
  await it.press(words.categories.remove);
  expect(it.tree().slice(0, 4)).toEqual(["Economy", "  Trade", "  Rail and transport", "  Health spending"]);
  expect(it.app.toasts.list.map((toast) => [toast.text, toast.action?.label])).toEqual([[words.categories.merged("Budget", "Economy"), words.undo]]);
  await it.undo();
  expect(it.app.newsroom.categories).toEqual(before);
});

test("merging is offered beside moving", async () => {
  const it = await manager();
  it.item("Trade").click();
  await settled();
  await it.press(words.categories.merge_into);
  expect(it.target.querySelector("dialog")!.textContent).toContain(words.categories.merge_title("Trade"));
  await it.press(words.categories.merge);
  expect(it.app.newsroom.category("c-trade")).toBeNull();
});

test("a taken web address part is said while it is typed, and a free one is one press away", async () => {
  const it = await manager();
  it.item("Health").click();
  await settled();
  const field = it.target.querySelector<HTMLInputElement>(".slug input")!;
  const type = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
    return it.target.querySelector(".slug [role=alert]")?.textContent?.trim();
  };
  expect(await type("climate")).toBe(words.categories.slug_taken.category);
  expect(it.button(words.save_name).disabled).toBe(true);
  await it.press(words.categories.slug_use("climate-2"));
  expect(field.value).toBe("climate-2");
  expect(await type("climate-2")).toBeUndefined();
  expect(await type("Über uns")).toBe(words.details.slug_bad);
});

test("old addresses of a category stand below it with where they lead now", async () => {
  const it = await manager();
  const section = () => it.target.querySelector("[aria-labelledby=old-addresses]")!.textContent;
  expect(section()).toContain(words.categories.old_none);
  await it.app.categories.rename("c-economy", { name: "Economy", slug: "economic-affairs", names: [] });
  await vi.waitFor(() => expect(section()).toContain("/en/economy/"));
  expect(section()).toContain(words.categories.old_leads("/en/economic-affairs/"));
  expect([...it.target.querySelectorAll("button")].some((one) => one.getAttribute("aria-label") === words.categories.old_copy("/en/economy/"))).toBe(true);
});

test("an old address says why it is old, and since when where nobody knows why", async () => {
  const it = await manager();
  const section = () => it.target.querySelector("[aria-labelledby=old-addresses]")!.textContent;
  await it.app.categories.rename("c-economy", { name: "Economy", slug: "economic-affairs", names: [] });
  const today = dayWithYear(new Date().toISOString());
  await vi.waitFor(() => expect(section()).toContain(words.categories.old_why.renamed(today)));
  const call = it.app.backend.call;
  const why = async (found: WhyOld | null) => {
    it.app.backend.call = (async (name: never, args: never) =>
      name === "list_old_addresses" ? { addresses: [{ path: "/en/money/", lang: "en", leads_to: "/en/economic-affairs/", at: "2026-03-01T12:00:00Z", why: found }] } : call.call(it.app.backend, name, args)) as typeof call;
    await it.app.newsroom.load();
  };
  const day = dayWithYear("2026-03-01T12:00:00Z");
  for (const reason of ["renamed", "moved", "merged"] as const) {
    await why(reason);
    await vi.waitFor(() => expect(section()).toContain(words.categories.old_why[reason](day)));
  }
  await why(null);
  await vi.waitFor(() => expect(section()).toContain(words.categories.old_why.unknown(day)));
});

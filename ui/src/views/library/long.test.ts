// @vitest-environment jsdom
import { mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { fakeBackend } from "../../ipc/fake";
import type { Backend } from "../../ipc/backend";
import type { StatementRow } from "../../ipc/bindings";
import { inView } from "../../state/inView";
import Long from "./Long.test.svelte";

/** A busy machine takes its time over a page of jsdom. */
vi.setConfig({ testTimeout: 60_000 });

const TOTAL = 100_000;
const HEIGHT = 720;
window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
/** A page of jsdom has no layout; the list is as high as a window usually makes it. */
Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => HEIGHT });

const row = (place: number): StatementRow => ({
  id: `s${place}`, title: `Statement ${place}`, lang: "en", dir: "ltr", stage: "draft", edition: null, changed: false, section: null, questions: 1,
  saved_at: new Date(Date.UTC(2026, 0, 1) - place * 60_000).toISOString(), deadline: null, kind: "statement", published_at: null, translates: null, stale: 0, untranslated: 0,
});

/** A newsroom with a hundred thousand statements, none of which is kept anywhere. */
function longBackend(): Backend & { pages: number } {
  const real = fakeBackend();
  const backend = {
    ...real,
    pages: 0,
    async call(name: never, args: never) {
      if (name === "list_statements") {
        backend.pages += 1;
        const { from, limit } = args as { from: number; limit: number };
        await new Promise((resolve) => setTimeout(resolve, 1));
        return { rows: Array.from({ length: Math.max(0, Math.min(limit, TOTAL - from)) }, (_, at) => row(from + at)), total: TOTAL };
      }
      // The reading pane is another matter.
      if (name === "open_statement") throw { code: "not_found", message: "" };
      return real.call(name, args);
    },
  };
  return backend as unknown as Backend & { pages: number };
}

let target: HTMLElement;
let mounted: ReturnType<typeof mount>;

beforeEach(() => {
  localStorage.clear();
  target = document.body.appendChild(document.createElement("main"));
});

afterEach(async () => {
  await unmount(mounted);
  target.remove();
});

const settled = async () => {
  for (let at = 0; at < 8; at += 1) await new Promise((resolve) => setTimeout(resolve, 4));
  await tick();
};

for (const [view, selector, rowHeight] of [["list", "[role=listbox]", 72], ["table", "[role=grid]", 36]] as const) {
  test(`scrolling through a hundred thousand rows as a ${view} keeps a screenful of them in the page, and none stays blank`, async () => {
    const backend = longBackend();
    mounted = mount(Long, { target, props: { backend, view } });
    await settled();
    const scroller = target.querySelector<HTMLElement>(selector)!;
    const most = inView(TOTAL * rowHeight / 2, HEIGHT, rowHeight, TOTAL);
    const rows = () => [...scroller.querySelectorAll<HTMLElement>("[data-statement]")];
    const waiting = () => scroller.querySelectorAll(".waiting").length;
    const space = () => [...scroller.querySelectorAll<HTMLElement>("[role=presentation]")].reduce((sum, one) => sum + (Number.parseFloat(one.style.blockSize) || 0), 0);
    for (const place of [0, 40, 12_345, 99_990, 50_000, 3, 99_999]) {
      scroller.scrollTop = place * rowHeight;
      scroller.dispatchEvent(new Event("scroll"));
      await tick();
      expect(rows().length + waiting(), "in the page before the answer").toBeLessThanOrEqual(most.end - most.first + 1);
      await settled();
      expect(waiting(), `blank at ${place}`).toBe(0);
      expect(rows().map((one) => one.dataset["statement"])).toContain(`s${place}`);
      expect(rows().length).toBeLessThanOrEqual(most.end - most.first + 1);
      // The scrollbar is that of the whole list.
      expect(space() + rows().length * rowHeight).toBe(TOTAL * rowHeight);
    }
    expect(backend.pages).toBeLessThan(20);
  });

  test(`the last key goes to the last row of a hundred thousand in the ${view}`, async () => {
    const backend = longBackend();
    mounted = mount(Long, { target, props: { backend, view } });
    await settled();
    const scroller = target.querySelector<HTMLElement>(selector)!;
    scroller.dispatchEvent(new KeyboardEvent("keydown", { key: "End", ctrlKey: view === "table", bubbles: true }));
    await settled();
    await settled();
    const last = scroller.querySelector<HTMLElement>('[data-statement="s99999"]');
    expect(last?.getAttribute("aria-selected")).toBe("true");
    expect(scroller.scrollTop).toBe(TOTAL * rowHeight - (view === "table" ? HEIGHT - 36 : HEIGHT));
    expect(scroller.querySelectorAll(".waiting").length).toBe(0);
    expect(document.getElementById(scroller.getAttribute("aria-activedescendant")!)).not.toBeNull();
  });
}

test("the keys of the table go from cell to cell, into the headings, and sort there", async () => {
  mounted = mount(Long, { target, props: { backend: fakeBackend(), view: "table" } });
  await settled();
  const grid = target.querySelector<HTMLElement>("[role=grid]")!;
  const press = async (key: string, init: KeyboardEventInit = {}) => {
    grid.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
    await settled();
    return grid.getAttribute("aria-activedescendant")!;
  };
  const rowAt = (place: number) => grid.querySelectorAll<HTMLElement>("[data-statement]")[place]!;
  const head = (name: string) => [...grid.querySelectorAll("[role=columnheader]")].find((one) => one.textContent?.trim() === name)!;
  expect(grid.getAttribute("aria-rowcount")).toBe(String(grid.querySelectorAll("[data-statement]").length + 1));
  expect(head("Updated").getAttribute("aria-sort")).toBe("descending");
  expect(head("Title").getAttribute("aria-sort")).toBe("none");
  expect(head("Stage").hasAttribute("aria-sort")).toBe(false);
  expect(await press("ArrowRight")).toBe(`cell-${rowAt(0).dataset["statement"]}-1`);
  expect(await press("ArrowDown")).toBe(`cell-${rowAt(1).dataset["statement"]}-1`);
  expect(await press("End")).toBe(`cell-${rowAt(1).dataset["statement"]}-7`);
  expect(await press("Home")).toBe(`cell-${rowAt(1).dataset["statement"]}-0`);
  await press("ArrowDown", { shiftKey: true });
  expect(grid.querySelectorAll("[role=row][aria-selected=true]").length).toBe(2);
  await press(" ");
  expect(grid.querySelectorAll("[role=row][aria-selected=true]").length).toBe(1);
  await press("Home", { ctrlKey: true });
  expect(await press("ArrowUp")).toBe("head-0");
  await press("Enter");
  expect(head("Title").getAttribute("aria-sort")).toBe("ascending");
  await press(" ");
  expect(head("Title").getAttribute("aria-sort")).toBe("descending");
  await press("a", { ctrlKey: true });
  expect(grid.querySelectorAll("[role=row][aria-selected=true]").length).toBe(grid.querySelectorAll("[data-statement]").length);
});

// @vitest-environment jsdom
import { mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, test } from "vitest";

import { fakeBackend } from "../../ipc/fake";
import Long from "./Long.test.svelte";

window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
HTMLElement.prototype.setPointerCapture = () => {};

let target: HTMLElement;
let mounted: ReturnType<typeof mount>;

const settled = async () => {
  for (let at = 0; at < 8; at += 1) await new Promise((resolve) => setTimeout(resolve, 4));
  await tick();
};

async function show(direction: "ltr" | "rtl" = "ltr") {
  target = document.body.appendChild(document.createElement("main"));
  // jsdom inherits no direction.
  target.innerHTML = `<style>* { direction: ${direction} }</style>`;
  mounted = mount(Long, { target, props: { backend: fakeBackend(), view: "table" } });
  await settled();
}

async function hide() {
  await unmount(mounted);
  target.remove();
}

beforeEach(() => localStorage.clear());
afterEach(hide);

const grid = () => target.querySelector<HTMLElement>("[role=grid]")!;
const edge = (name: string) => target.querySelector<HTMLElement>(`[role=separator][aria-label*="“${name}”"]`)!;
const track = (at: number) => grid().style.getPropertyValue("--tracks").match(/minmax\(.*?\)|\S+/gu)![at];
const press = async (element: HTMLElement, key: string) => {
  element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await tick();
};
const point = async (element: HTMLElement, what: string, clientX: number) => {
  element.dispatchEvent(new MouseEvent(`pointer${what}`, { clientX, bubbles: true }));
  await tick();
};

test("an arrow key on the edge of a column makes it wider or narrower, the way that is seen", async () => {
  await show();
  await press(edge("Stage"), "ArrowLeft");
  expect(track(1)).toBe("172px");
  await press(edge("Stage"), "ArrowRight");
  await press(edge("Stage"), "ArrowRight");
  expect(track(1)).toBe("140px");
  expect(edge("Stage").getAttribute("aria-valuenow")).toBe("140");
  await hide();
  await show("rtl");
  await press(edge("Stage"), "ArrowLeft");
  expect(track(1)).toBe("124px");
});

test("a pointer drags the edge of a column, and a double click gives the first width back", async () => {
  await show();
  await point(edge("Category"), "down", 500);
  await point(edge("Category"), "move", 460);
  await point(edge("Category"), "up", 460);
  await point(edge("Category"), "move", 300);
  expect(track(2)).toBe("180px");
  edge("Category").dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
  await tick();
  expect(track(2)).toBe("140px");
});

test("no column gets narrower or wider than can be used", async () => {
  await show();
  await point(edge("Due"), "down", 500);
  await point(edge("Due"), "move", 5000);
  expect(track(6)).toBe("64px");
  await point(edge("Due"), "move", -5000);
  expect(track(6)).toBe("480px");
});

test("the widths are as they were when the table is shown again", async () => {
  await show();
  await press(edge("Kind"), "ArrowLeft");
  await hide();
  await show();
  expect(track(4)).toBe("176px");
  expect(track(5)).toBe("96px");
});

test("dragging or pressing an edge neither sorts nor moves the keys", async () => {
  await show();
  const sorted = target.querySelector("[aria-sort=descending]")!.id;
  const active = grid().getAttribute("aria-activedescendant");
  edge("Published").click();
  await press(edge("Published"), "ArrowLeft");
  await press(edge("Published"), "Home");
  expect(target.querySelector("[aria-sort=descending]")!.id).toBe(sorted);
  expect(grid().getAttribute("aria-activedescendant")).toBe(active);
});

test("Tab comes only to the edge of the heading that the keys stand on", async () => {
  await show();
  const reached = () => [...target.querySelectorAll("[role=separator][tabindex='0']")];
  expect(reached()).toEqual([]);
  await press(grid(), "ArrowUp");
  await press(grid(), "ArrowRight");
  expect(reached()).toEqual([edge("Stage")]);
});

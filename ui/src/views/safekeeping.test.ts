// @vitest-environment jsdom
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { words } from "../words";

// The test's page has no layout, no dialogs and no media.
class Watcher {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.setConfig({ testTimeout: 60_000 });
let root: object | null = null;
let Root: typeof import("./Root.svelte").default;

// The whole window is read once, which takes a while on a busy machine.
beforeAll(async () => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  ({ default: Root } = await import("./Root.svelte"));
}, 120_000);
beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", Watcher);
  vi.stubGlobal("ResizeObserver", Watcher);
  HTMLDialogElement.prototype.showModal = function () { this.open = true; };
  HTMLDialogElement.prototype.close = function () { this.open = false; };
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.animate = () => ({ cancel() {}, finished: Promise.resolve() }) as unknown as Animation;
});
afterEach(async () => {
  if (root) void unmount(root);
  root = null;
  document.body.replaceChildren();
  // What the window loads behind its first frame has to find the test's page still there.
  await vi.dynamicImportSettled();
}, 60_000);

function shown(backend: ReturnType<typeof fakeBackend>) {
  root = mount(Root, { target: document.body, props: { backend } });
}

/** Waits until something stands on the page; a busy machine takes its time. */
function until<T>(look: () => T | null | undefined): Promise<T> {
  return vi.waitFor(() => look() ?? Promise.reject(new Error(`not there: ${String(look)}`)), { timeout: 20_000, interval: 20 });
}

const text = () => document.body.textContent.replace(/\s+/gu, " ");
const button = (name: string) => [...document.querySelectorAll("button")].find((one) => one.textContent.trim() === name);

test("damage is told after the first paint, with what is safe, and leads to the copies", async () => {
  const backend = fakeBackend();
  backend.damage(["Tree 4 page 12: error"]);
  const order: string[] = [];
  const { call } = backend;
  backend.call = (name, args) => {
    if (name === "check_newsroom") order.push(document.querySelector("[role=listbox], .list") ? "drawn" : "blank");
    return call(name, args);
  };
  shown(backend);
  const banner = await until(() => document.querySelector("[role=alert]"));
  expect(order).toEqual(["drawn"]);
  expect(banner.textContent).toContain(words.health.damaged);
  button(words.copies.open)!.click();
  expect((await until(() => document.querySelector("dialog h2"))).textContent).toBe(words.copies.title);
});

test("a sound newsroom shows no banner", async () => {
  const backend = fakeBackend();
  let looked = false;
  const { call } = backend;
  backend.call = async (name, args) => {
    const answer = await call(name, args);
    looked ||= name === "check_newsroom";
    return answer;
  };
  shown(backend);
  await until(() => looked || null);
  flushSync();
  await tick();
  expect(text()).not.toContain(words.health.damaged);
});

test("the copies are listed with time, size and statements, a damaged one cannot be chosen, and restoring says what happened", async () => {
  shown(fakeBackend());
  await until(() => document.querySelector("[data-pane=list] [role=option]"));
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "P", code: "KeyP", ctrlKey: true, shiftKey: true }));
  const options = () => [...document.querySelectorAll<HTMLElement>("dialog [role=option]")];
  (await until(() => options().find((one) => one.textContent.includes(words.copies.open)))).click();
  await until(() => document.querySelector("dialog label"));
  const rows = [...document.querySelectorAll("dialog label")].map((row) => row.textContent.replace(/\s+/gu, " ").trim());
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatch(/ at \d\d:\d\d .*\d+ statements .*(?:kB|MB)$/u);
  expect(rows[2]).toContain("It is damaged and cannot be restored.");
  const radios = [...document.querySelectorAll<HTMLInputElement>("dialog input[type=radio]")];
  expect(radios.map((radio) => radio.disabled)).toEqual([false, false, true, false]);
  radios[1]!.click();
  document.querySelector("dialog form")!.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await until(() => (text().includes("The newsroom of before is in the list of copies.") ? true : null));
  expect(document.querySelector("dialog")).toBe(null);
});

// @vitest-environment jsdom
import { mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { App } from "../state/app.svelte";
import { words } from "../words";
import Quick from "./Quick.test.svelte";

/** A busy machine takes its time over a page of jsdom. */
vi.setConfig({ testTimeout: 60_000 });
window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
HTMLDialogElement.prototype.showModal = function () { this.open = true; };
HTMLDialogElement.prototype.close = function () { this.open = false; };
Element.prototype.scrollIntoView = () => {};

let mounted: ReturnType<typeof mount>;
beforeEach(() => localStorage.clear());
afterEach(() => unmount(mounted));

async function dialog() {
  const app = new App(fakeBackend());
  await app.start();
  const target = document.body.appendChild(document.createElement("main"));
  let closed = false;
  mounted = mount(Quick, { target, props: { app, onclose: () => (closed = true) } });
  await tick();
  const field = target.querySelector("input")!;
  const names = () => [...target.querySelectorAll("[role=option] .name")].map((one) => one.textContent);
  const press = async (key: string, init: KeyboardEventInit = {}) => {
    field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
    await new Promise((resolve) => setTimeout(resolve, 30));
  };
  const type = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 30));
  };
  return { app, target, names, press, type, closed: () => closed };
}

test("a word of a title finds a statement, and Enter opens it", async () => {
  const { app, names, press, type, closed } = await dialog();
  await type("etranger");
  expect(names()).toEqual(["Aide consulaire à l’étranger : questions et réponses"]);
  await press("Enter");
  expect(closed()).toBe(true);
  await expect.poll(() => app.statement?.head.lang).toBe("fr");
  expect(app.place).toBe("desk");
});

test("a pinned statement stands there before anything is typed", async () => {
  const { app, target, names, press, type } = await dialog();
  expect(target.textContent).toContain(words.quick.nothing);
  await type("rail fares");
  await press("d", { ctrlKey: true });
  expect(target.querySelector(".seen-by-ear")!.textContent).toBe(words.quick.pinned_now("Rail fares from January"));
  await type("");
  expect(names()).toEqual(["Rail fares from January"]);
  await press("d", { ctrlKey: true });
  expect([app.recents.pinned.length, app.recents.recent.length]).toEqual([0, 1]);
});

test("what no title holds is said", async () => {
  const { target, type } = await dialog();
  await type("zeppelin");
  expect(target.textContent).toContain(words.quick.none("zeppelin"));
});

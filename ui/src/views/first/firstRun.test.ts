// @vitest-environment jsdom
import { mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { fakeBackend } from "../../ipc/fake";
import { App } from "../../state/app.svelte";
import { isAnswered, ownName } from "../../state/firstRun";
import { language, words } from "../../words";
import First from "./First.test.svelte";

vi.setConfig({ testTimeout: 60_000 });
window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;

let mounted: ReturnType<typeof mount> | null = null;
beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
  language.choose("en");
});
afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = null;
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

async function start({ empty = true } = {}) {
  const backend = fakeBackend({ empty });
  const app = new App(backend);
  await app.start();
  const target = document.body.appendChild(document.createElement("main"));
  mounted = mount(First, { target, props: { app } });
  await tick();
  const button = (name: string) => [...target.querySelectorAll("button")].find((one) => one.textContent?.trim() === name)!;
  const escape = async () => {
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", cancelable: true }));
    await tick();
  };
  return { app, backend, target, button, escape };
}

test("a newsroom that was just made asks two questions, with the hands on the first", async () => {
  const { app, target } = await start();
  expect(app.sample.start).toBe("asked");
  expect([...target.querySelectorAll("input[type=radio]")]).toHaveLength(4);
  expect((document.activeElement as HTMLInputElement).value).toBe("en");
  expect(target.querySelectorAll("button.primary")).toHaveLength(1);
});

test("a newsroom that holds something is never asked about, also after it was emptied", async () => {
  const { app, target } = await start({ empty: false });
  expect(app.sample.start).toBe("answered");
  expect(target.textContent).toBe("");
  expect(isAnswered()).toBe(true);
});

test.each(["Escape", "Start empty"])("%s starts empty and is remembered", async (how) => {
  const { app, target, button, escape } = await start();
  if (how === "Escape") await escape();
  else button(words.first_run.empty).click();
  await tick();
  expect(target.textContent).toBe("");
  expect(app.newsroom.view?.counts.all).toBe(0);
  await app.newsroom.load();
  const again = new App(fakeBackend({ empty: true }));
  await again.start();
  expect(again.sample.start).toBe("answered");
});

test.each([
  ["fr", "Bienvenue dans Lectern", "ltr"],
  ["zh", "欢迎使用 Lectern", "ltr"],
  ["ar", "أهلًا بكم في Lectern", "rtl"],
] as const)("the language of the window is %s as soon as it is chosen", async (lang, title, dir) => {
  const { target } = await start();
  target.querySelector<HTMLInputElement>(`input[value=${lang}]`)!.click();
  await tick();
  expect(target.querySelector("h1")!.textContent).toBe(title);
  expect(document.documentElement.dir).toBe(dir);
  expect(localStorage.getItem("lectern.language")).toBe(lang);
});

test("the name is kept on this computer, and Enter in its field starts with the sample", async () => {
  const { app, target, backend } = await start();
  const call = vi.spyOn(backend, "call");
  const field = target.querySelector<HTMLInputElement>("input:not([type=radio])")!;
  field.value = "  Edda Roe ";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  target.querySelector("form")!.requestSubmit();
  await settled();
  expect(ownName()).toBe("Edda Roe");
  expect(app.sample.start).toBe("answered");
  expect(app.sample.isAlone).toBe(true);
  expect(app.library.total).toBeGreaterThan(0);
  expect(call.mock.calls.map(([name, args]) => JSON.stringify([name, args])).join(" ")).not.toContain("Roe");
});

test("a sample that cannot be made says why, and one can still start empty", async () => {
  const { app, target, backend, button } = await start();
  await backend.call("add_category", { name: "Press", slug: null, parent: null });
  button(words.first_run.sample).click();
  target.querySelector("form")!.requestSubmit();
  await settled();
  expect(target.querySelector("[role=alert]")!.textContent).toContain("only goes into an empty newsroom");
  expect(app.sample.start).toBe("asked");
  button(words.first_run.empty).click();
  await tick();
  expect(app.sample.start).toBe("answered");
});

test("the sample goes with one click and comes back with one Undo", async () => {
  const { app } = await start();
  await app.sample.fill();
  const before = app.library.total;
  await app.sample.remove();
  expect([app.library.total, app.sample.isHere]).toEqual([0, false]);
  expect(app.toasts.list.map((toast) => toast.text)).toContain(words.sample.removed);
  await app.stack.undo();
  expect([app.library.total, app.sample.isAlone]).toEqual([before, true]);
});

test("what was changed or written stays when the sample goes, and is counted", async () => {
  const { app, backend } = await start();
  await app.sample.fill();
  const { rows } = await backend.call("list_statements", { sections: [], stages: ["draft"], langs: [], kinds: [], updated: null, due_today: false, title: "", sort: "saved", direction: "down", from: 0, limit: 1 });
  const view = await backend.call("open_statement", { id: rows[0]!.id });
  await backend.call("save_statement", { id: view.id, base: view.revision, head: view.head, turns: view.turns, note: "CANARY" });
  const own = await backend.call("new_statement", { title: "Our own", lang: null, section: null, kind: "statement" });
  await app.newsroom.load();
  expect(app.sample.isAlone).toBe(false);
  await app.sample.remove();
  const left = app.library.total;
  expect(left).toBe(2);
  expect((await backend.call("open_statement", { id: view.id })).note).toBe("CANARY");
  expect((await backend.call("open_statement", { id: own.id })).head.title).toBe("Our own");
  expect(app.toasts.list.map((toast) => toast.text)).toContain(words.sample.kept(1));
  expect(app.stack.last).toBeNull();
});

// @vitest-environment jsdom
// The guide names only what there is: pages, pictures, keys and labels of the window.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { fakeBackend } from "../../ipc/fake";
import { readGuide } from "../../ipc/fake/guide";
import { shortcutGroups } from "../../shortcuts";
import { App } from "../../state/app.svelte";
import { language, words } from "../../words";
import { en } from "../../words/en";
import { pageOf, withPictures, withWords } from "./pages";
import Pages from "./Pages.test.svelte";

vi.setConfig({ testTimeout: 60_000 });
window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
HTMLDialogElement.prototype.showModal = function () { this.open = true; };
HTMLDialogElement.prototype.close = function () { this.open = false; };
Element.prototype.scrollTo = () => {};

const root = fileURLToPath(new URL("../../../..", `file://${import.meta.filename}`));
const folder = `${root}docs/guide/`;
const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
const pages = files.map((file) => ({ file, text: readFileSync(folder + file, "utf8") }));
const rust = readFileSync(`${root}src-tauri/src/ipc/guide.rs`, "utf8");
const pictures = readFileSync(`${root}tests/window/guide.rs`, "utf8");

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);

function labels(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(labels) : [];
}

test("every page of the folder is in the list, and the list has no other", () => {
  const listed = all(rust, /^ {4}\("([a-z]+)", include_str!/gmu);
  expect(listed.map((name) => `${name}.md`).sort()).toEqual([...files].sort());
  expect(readGuide().pages.map((page) => page.name)).toEqual(listed);
});

test.each(pages)("$file has a heading, and its links lead to pages that there are and nowhere else", ({ text }) => {
  expect(text).toMatch(/^# \S.*\n\n/u);
  expect(all(text, /^(# .*)$/gmu)).toHaveLength(1);
  for (const target of all(text, /(?<!!)\[[^\]]+\]\(([^)]*)\)/gu)) expect(files, target).toContain(target);
  expect(text).not.toMatch(/https?:|www\.|<[a-z]/u);
});

test.each(pages)("each picture of $file has words, and a way to be taken", ({ text }) => {
  for (const [, alt, target] of text.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/gu)) {
    expect(alt!.length, target).toBeGreaterThan(12);
    const name = /^pictures\/([a-z-]+)\.png$/u.exec(target!)?.[1];
    expect(all(pictures, /name: "([a-z-]+)"/gu), target).toContain(name);
  }
});

test("every picture that can be taken stands on a page, and no picture file stands alone", () => {
  const shown = pages.flatMap(({ text }) => all(text, /\]\(pictures\/([a-z-]+)\.png\)/gu)).sort();
  expect(all(pictures, /name: "([a-z-]+)"/gu).sort()).toEqual(shown);
  for (const file of readdirSync(`${folder}pictures`).filter((one) => one.endsWith(".png"))) expect(shown).toContain(file.replace(".png", ""));
});

test.each(pages)("every key in $file does something in the window", ({ text }) => {
  const known = new Set(shortcutGroups().flatMap((group) => group.shortcuts.flatMap((shortcut) => shortcut.keys)));
  const named = all(text, /`([^`]+)`/gu).filter((code) => !/^(?:README\.txt|data\/index\.html)$/u.test(code));
  for (const keys of named) expect([...known], keys).toContain(keys);
});

test.each(pages)("every name in bold in $file is a label of the window", ({ text }) => {
  const known = new Set(labels(en));
  for (const name of all(text, /\*\*([^*]+)\*\*/gu)) expect(known.has(name), name).toBe(true);
});

test("a search finds pages by all its words, whatever their case and accents", () => {
  const { pages: list } = readGuide();
  expect(withWords(list, "  TRACKED   wôrd ").map((page) => page.name)).toEqual(["paste"]);
  expect(withWords(list, "")).toHaveLength(list.length);
  expect(withWords(list, "zeppelin")).toEqual([]);
});

test.each([["write.md", "write"], ["https://press.example/", null], ["javascript:alert(1)", null], ["../README.md", null], ["write.md#top", null]])("the link %s leads to %s", (href, name) => {
  expect(pageOf(href)).toBe(name);
});

test("a picture that was not taken yet leaves no gap", () => {
  const html = '<p>Before.</p><figure><img src="picture:desk" alt="The desk"></figure><p>After.</p>';
  expect(withPictures(html, new Map())).toBe("<p>Before.</p><p>After.</p>");
  expect(withPictures(html, new Map([["desk", "./desk.png"]]))).toContain('<img src="./desk.png" alt="The desk">');
});

let mounted: ReturnType<typeof mount> | null = null;
beforeEach(() => {
  document.body.replaceChildren();
  language.choose("en");
});
afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = null;
});

test("the guide opens on its first page, goes by its links, and is searched from the keyboard", async () => {
  const app = new App(fakeBackend());
  let closed = 0;
  mounted = mount(Pages, { target: document.body, props: { app, onclose: () => (closed += 1) } });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const title = () => document.querySelector("article h3")?.textContent;
  const listed = () => [...document.querySelectorAll("nav li")].map((one) => one.textContent);
  const field = document.querySelector<HTMLInputElement>("input[type=search]")!;
  expect([title(), document.activeElement === field, listed().length]).toEqual(["Start here", true, 10]);
  expect(document.querySelector("article")!.lang).toBe("en");

  document.querySelector<HTMLElement>('article a[href="write.md"]')!.click();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect([title(), document.activeElement?.localName]).toEqual(["Write a statement", "article"]);
  expect(document.querySelector("[aria-current=page]")!.textContent).toBe("Write a statement");

  const type = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await tick();
  };
  await type("tracked");
  expect([title(), listed()]).toEqual(["Paste from Word", ["Paste from Word"]]);
  await type("zeppelin");
  expect(document.querySelector("nav")!.textContent).toContain(words.guide.nothing("zeppelin"));
  document.querySelector<HTMLElement>("nav button")!.click();
  await tick();
  expect([listed().length, document.activeElement === field]).toEqual([10, true]);
  document.querySelector("dialog")!.dispatchEvent(new Event("cancel", { cancelable: true }));
  expect(closed).toBe(1);
});

test("no link leaves the window", async () => {
  const backend = fakeBackend();
  const page = { name: "start", title: "Start", html: '<p><a href="https://press.example/">Out</a></p>', text: "" };
  vi.spyOn(backend, "call").mockResolvedValue({ lang: "en", pages: [page] } as never);
  mounted = mount(Pages, { target: document.body, props: { app: new App(backend), onclose: () => {} } });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  document.querySelector("article a")!.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
});

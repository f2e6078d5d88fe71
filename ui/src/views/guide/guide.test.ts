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
import { keyText, language, uiLanguages, words } from "../../words";
import { spoken, type UiLanguage } from "../../words/languages";
import { pageOf, withPictures, withWords } from "./pages";
import Pages from "./Pages.test.svelte";

vi.setConfig({ testTimeout: 60_000 });
window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
HTMLDialogElement.prototype.showModal = function () { this.open = true; };
HTMLDialogElement.prototype.close = function () { this.open = false; };
Element.prototype.scrollTo = () => {};

const root = fileURLToPath(new URL("../../../..", `file://${import.meta.filename}`));
const folder = `${root}docs/guide/`;
const rust = readFileSync(`${root}src-tauri/src/ipc/guide.rs`, "utf8");
const pictures = readFileSync(`${root}tests/window/guide.rs`, "utf8");

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);

/** The names of the pages, in the order of the list. */
const listed = all(/pages_of!\(\$lang, ([^)]*)\)/u.exec(rust)![1]!, /"([a-z]+)"/gu);
const read = (lang: UiLanguage, name: string) => readFileSync(`${folder}${lang}/${name}.md`, "utf8");
const pages = uiLanguages.flatMap((lang) => listed.map((name) => ({ lang, name, text: read(lang, name) })));

function labels(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(labels) : [];
}

/** A menu as it is read, without the mark of the letter that opens it. */
const menuNames = (lang: UiLanguage) => Object.values(spoken[lang].words.menus).map((name) => name.replace(/\(&.\)|&/gu, ""));

/** What stands on a page and is the same in every language: links, pictures, tables, lists, headings. */
function frame(text: string) {
  return {
    headings: all(text, /^(#+) /gmu),
    links: all(text, /(?<!!)\[[^\]]+\]\(([^)]*)\)/gu).sort(),
    pictures: all(text, /!\[[^\]]*\]\(([^)]*)\)/gu),
    rows: all(text, /^(\|)/gmu).length,
    points: all(text, /^(-|\d+\.) /gmu),
  };
}

afterEach(() => language.choose("en"));

test("each language of the window has every page of the list, and no other", () => {
  const folders = readdirSync(folder).filter((name) => name !== "pictures");
  expect(folders.sort()).toEqual([...uiLanguages].sort());
  for (const lang of uiLanguages) {
    expect(readdirSync(folder + lang).sort(), lang).toEqual(listed.map((name) => `${name}.md`).sort());
    expect(readGuide({ lang }).pages.map((page) => page.name)).toEqual(listed);
    expect(rust, lang).toContain(`pages_of!("${lang}")`);
  }
  expect(listed).toHaveLength(10);
});

test.each(pages)("$lang/$name has a heading, and its links lead to pages that there are and nowhere else", ({ text }) => {
  expect(text).toMatch(/^# \S.*\n\n/u);
  expect(all(text, /^(# .*)$/gmu)).toHaveLength(1);
  for (const target of frame(text).links) expect(listed.map((name) => `${name}.md`), target).toContain(target);
  expect(text).not.toMatch(/https?:|www\.|<[a-z]/u);
});

test.each(pages.filter(({ lang }) => lang !== "en"))("$lang/$name has the headings, links, pictures, lists and keys of the English page", ({ lang, name, text }) => {
  const english = read("en", name);
  expect(frame(text)).toEqual(frame(english));
  language.choose(lang);
  const keys = (page: string) => all(page, /`([^`]+)`/gu).sort();
  const wanted = all(english, /`([^`]+)`/gu).map(keyText).sort();
  expect(keys(text)).toEqual(wanted);
});

test.each(pages)("each picture of $lang/$name has words, and a way to be taken", ({ lang, text }) => {
  for (const [, alt, target] of text.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/gu)) {
    expect(alt!.length, target).toBeGreaterThan(lang === "zh" ? 4 : 10);
    const name = /^\.\.\/pictures\/([a-z-]+)\.png$/u.exec(target!)?.[1];
    expect(all(pictures, /name: "([a-z-]+)"/gu), target).toContain(name);
  }
});

test("every picture that can be taken stands on a page, and no picture file stands alone", () => {
  const shown = listed.flatMap((name) => all(read("en", name), /\]\(\.\.\/pictures\/([a-z-]+)\.png\)/gu)).sort();
  expect(all(pictures, /name: "([a-z-]+)"/gu).sort()).toEqual(shown);
  for (const file of readdirSync(`${folder}pictures`).filter((one) => one.endsWith(".png"))) expect(shown).toContain(file.replace(".png", ""));
});

test.each(pages)("every key in $lang/$name does something in the window, and is called as it is there", ({ lang, text }) => {
  language.choose(lang);
  const known = new Set(shortcutGroups().flatMap((group) => group.shortcuts.flatMap((shortcut) => shortcut.keys.map(keyText))));
  const named = all(text, /`([^`]+)`/gu).filter((code) => !/^(?:README\.txt|data\/index\.html)$/u.test(code));
  for (const keys of named) expect([...known], keys).toContain(keys);
});

test.each(pages.filter(({ name }) => name === "file"))("$lang/$name names the keys for in and out in the order that they have there", ({ lang, text }) => {
  language.choose(lang);
  const inAndOut = shortcutGroups().flatMap((group) => group.shortcuts).find((shortcut) => shortcut.does === spoken[lang].words.keys.indent)!.keys;
  expect(all(text, /`(Alt\+[←→])`/gu)).toEqual([...inAndOut]);
});

test.each(pages)("every name in bold in $lang/$name is a label of the window", ({ lang, text }) => {
  const known = new Set([...labels(spoken[lang].words), ...menuNames(lang)]);
  for (const name of all(text, /\*\*([^*]+)\*\*/gu)) expect(known.has(name), name).toBe(true);
});

/** Where in the words of a language a name may stand: the same name serves in several places. */
function placesOf(lang: UiLanguage, name: string): string[] {
  const walk = (value: unknown, path: string): string[] => {
    if (typeof value === "string") return (path.startsWith("menus.") ? value.replace(/\(&.\)|&/gu, "") : value) === name ? [path] : [];
    return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => walk(inner, path === "" ? key : `${path}.${key}`)) : [];
  };
  return walk(spoken[lang].words, "");
}

test.each(pages.filter(({ lang }) => lang !== "en"))("$lang/$name names the same buttons and menus as the English page", ({ lang, name, text }) => {
  const bold = /\*\*([^*]+)\*\*/gu;
  const mine = all(text, bold);
  const theirs = all(read("en", name), bold);
  expect(mine).toHaveLength(theirs.length);
  for (const label of mine) {
    const places = placesOf(lang, label);
    const same = theirs.findIndex((one) => placesOf("en", one).some((place) => places.includes(place)));
    expect(same, label).toBeGreaterThanOrEqual(0);
    theirs.splice(same, 1);
  }
});

test("French pages keep their signs with the word before them, Chinese and Arabic ones have their own", () => {
  for (const { lang, name, text } of pages) {
    const prose = text.replace(/`[^`]*`|!(?=\[)|\]\([^)]*\)|^\|[-|]+$/gmu, "").replace(/\*\*/gu, "");
    if (lang === "fr") expect(prose, name).not.toMatch(/ [;:!?»]|« |[^\u00a0\u202f][;:!?»]|«[^\u00a0]|["“”]|\p{L}'\p{L}/u);
    if (lang === "zh") expect(prose, name).not.toMatch(/\p{Script=Han}[,;:!?()]|[,;!?()]\p{Script=Han}|\p{Script=Han} \p{Script=Han}|\p{Script=Han}\.$/mu);
    if (lang === "ar") expect(prose, name).not.toMatch(/\p{Script=Arabic}[,;?]|[٠-٩“”"]/u);
  }
});

test("a search finds pages by all its words, whatever their case and accents", () => {
  const { pages: list } = readGuide({ lang: "en" });
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

test.each([
  ["fr", "fr", "ltr", "Pour commencer", "modifications suivies", "Coller depuis Word"],
  ["zh", "zh-Hans", "ltr", "从这里开始", "修订", "从 Word 粘贴"],
  ["ar", "ar", "rtl", "ابدؤوا من هنا", "التعديلات المتعقبة", "اللصق من Word"],
] as const)("a window in %s has the guide in its language and direction, and finds its words", async (lang, tag, dir, first, wanted, found) => {
  language.choose(lang);
  mounted = mount(Pages, { target: document.body, props: { app: new App(fakeBackend()), onclose: () => {} } });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const article = document.querySelector("article")!;
  expect([article.lang, article.dir, article.querySelector("h3")!.textContent]).toEqual([tag, dir, first]);
  expect(document.querySelector<HTMLElement>("nav ul")!.dir).toBe(dir);
  const field = document.querySelector<HTMLInputElement>("input[type=search]")!;
  field.value = wanted;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await tick();
  expect([...document.querySelectorAll("nav li")].map((one) => one.textContent)).toEqual([found]);
});

test("no link leaves the window", async () => {
  const backend = fakeBackend();
  const page = { name: "start", title: "Start", html: '<p><a href="https://press.example/">Out</a></p>', text: "" };
  vi.spyOn(backend, "call").mockResolvedValue({ lang: "en", dir: "ltr", pages: [page] } as never);
  mounted = mount(Pages, { target: document.body, props: { app: new App(backend), onclose: () => {} } });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  document.querySelector("article a")!.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
});

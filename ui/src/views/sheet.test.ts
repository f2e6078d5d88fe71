// @vitest-environment jsdom
import { expect, test } from "vitest";

import type { ArticleView } from "../ipc/bindings";
import { emptySheet, Sheet } from "./sheet";

const exchange = (id: string, ...answer: string[]) =>
  `<div class="qa" id="q-${id}"><p id="q-${id}-l" class="qa-q"><strong>Question:</strong> Which?</p>\n<div class="qa-a" id="a-${id}">\n${answer.join("\n")}\n</div>\n</div>`;
const articleOf = (...blocks: [turn: string, html: string][]): ArticleView => ({
  lang: "en", dir: "ltr", title: "Title", date_line: "1 May", blocks: blocks.map(([turn, html]) => ({ turn, html })),
});

function page() {
  const inner = new DOMParser().parseFromString(emptySheet([]), "text/html");
  const host = inner.querySelector(".article")!;
  return { inner, host, sheet: new Sheet(inner, async () => "data:,none"), written: () => host.innerHTML };
}

const joined = (article: ArticleView) => article.blocks.map((block) => block.html).join("\n");

const forms: [what: string, before: string, after: string][] = [
  ["a letter more", exchange("a", "<p>One.</p>", "<p>Two.</p>"), exchange("a", "<p>One.</p>", "<p>Twos.</p>")],
  ["a word that becomes bold", exchange("a", "<p>One two three.</p>"), exchange("a", "<p>One <strong>two</strong> three.</p>")],
  ["bold that ends", exchange("a", "<p>One <strong>two</strong> three.</p>"), exchange("a", "<p>One **two three.</p>")],
  ["a paragraph between two", exchange("a", "<p>One.</p>", "<p>Three.</p>"), exchange("a", "<p>One.</p>", "<p>Two.</p>", "<p>Three.</p>")],
  ["a paragraph less", exchange("a", "<p>One.</p>", "<p>Two.</p>", "<p>Three.</p>"), exchange("a", "<p>One.</p>", "<p>Three.</p>")],
  ["a paragraph that becomes a list", exchange("a", "<p>One.</p>"), exchange("a", "<ul>\n<li>One.</li>\n<li>Two.</li>\n</ul>")],
  ["another link", exchange("a", '<p><a href="https://a.example/">x</a></p>'), exchange("a", '<p><a href="https://b.example/" lang="fr">x</a></p>')],
  ["an attribute less", exchange("a", '<p lang="ar" dir="rtl">x</p>'), exchange("a", "<p>x</p>")],
  ["everything gone", exchange("a", "<p>One.</p>"), exchange("a")],
  ["another element", exchange("a", "<p>One.</p>"), "<p>One.</p>"],
  ["two elements for one", exchange("a", "<p>One.</p>"), "<p>One.</p>\n<p>Two.</p>"],
];

test.each(forms)("the page holds the very bytes of the export after %s, there and back", (_, before, after) => {
  const it = page();
  const [one, other] = [articleOf(["a", before], ["b", exchange("b", "<p>B.</p>")]), articleOf(["a", after], ["b", exchange("b", "<p>B.</p>")])];
  for (const article of [one, other, one, other]) {
    it.sheet.show(article);
    expect(it.written()).toBe(joined(article));
  }
});

test("a letter touches one text and no element", () => {
  const it = page();
  it.sheet.show(articleOf(["a", exchange("a", "<p>One.</p>", "<p>Two.</p>")], ["b", exchange("b", "<p>B.</p>")]));
  const elements = [...it.host.querySelectorAll("*")];
  it.sheet.show(articleOf(["a", exchange("a", "<p>One.</p>", "<p>Twos.</p>")], ["b", exchange("b", "<p>B.</p>")]));
  expect([...it.host.querySelectorAll("*")]).toEqual(elements);
  expect([...it.host.querySelectorAll("*")].every((element, at) => element === elements[at])).toBe(true);
});

test("words selected in the same paragraph stay selected while it grows behind them", () => {
  const it = page();
  it.sheet.show(articleOf(["a", exchange("a", "<p>One two three.</p>")]));
  const text = it.host.querySelector(".qa-a p")!.firstChild!;
  const range = it.inner.createRange();
  range.setStart(text, 4);
  range.setEnd(text, 7);
  it.sheet.show(articleOf(["a", exchange("a", "<p>One two three, four.</p>")]));
  expect(range.toString()).toBe("two");
});

test("blocks that move keep their nodes", () => {
  const it = page();
  it.sheet.show(articleOf(["a", exchange("a", "<p>A.</p>")], ["b", exchange("b", "<p>B.</p>")]));
  const [a, b] = [it.sheet.element("a"), it.sheet.element("b")];
  it.sheet.show(articleOf(["b", exchange("b", "<p>B.</p>")], ["a", exchange("a", "<p>A.</p>")]));
  expect(it.sheet.element("a")).toBe(a);
  expect(it.sheet.element("b")).toBe(b);
  expect([...it.host.children]).toEqual([b, a]);
});

test("a new title or language is written without touching the blocks", () => {
  const it = page();
  const article = articleOf(["a", exchange("a", "<p>A.</p>")]);
  it.sheet.show(article);
  const block = it.sheet.element("a");
  it.sheet.show({ ...article, title: "Other", lang: "ar", dir: "rtl" });
  expect(it.inner.querySelector("h1")!.textContent).toBe("Other");
  expect([it.inner.documentElement.dir, it.inner.querySelector("article")!.lang]).toEqual(["rtl", "ar"]);
  expect(it.sheet.element("a")).toBe(block);
});

const HASH = "0f".repeat(32);

function shown(html: string, picture: (hash: string) => Promise<string>) {
  document.body.innerHTML = `<article><h1></h1><p class="dateline"></p><div class="article"></div></article>`;
  const article: ArticleView = { lang: "en", dir: "ltr", title: "T", date_line: "", blocks: [{ turn: "a", html }] };
  new Sheet(document, picture).show(article);
  return document.querySelector("img")!;
}

test("a picture of the statement gets its bytes in the frame, and the article keeps its digest", async () => {
  const asked: string[] = [];
  const image = shown(`<p><img src="asset:${HASH}" alt="Pier"></p>`, async (hash) => (asked.push(hash), "data:image/png;base64,AA"));
  expect(image.hasAttribute("src")).toBe(false);
  await Promise.resolve();
  expect(asked).toEqual([HASH]);
  expect(image.getAttribute("src")).toBe("data:image/png;base64,AA");
});

test("a picture that is gone leaves its words, and no other address is ever loaded", async () => {
  const gone = shown(`<img src="asset:${HASH}" alt="Pier">`, () => Promise.reject(new Error("gone")));
  await new Promise((resolve) => setTimeout(resolve));
  expect([gone.hasAttribute("src"), gone.alt, gone.className]).toEqual([false, "Pier", "missing"]);
  const foreign = shown('<img src="https://elsewhere.example/a.png" alt="x">', async () => "data:,never");
  await Promise.resolve();
  expect(foreign.hasAttribute("src")).toBe(false);
});

test("a picture that is there stays drawn while its words change", async () => {
  const it = page();
  const asked: string[] = [];
  const sheet = new Sheet(it.inner, async (hash) => (asked.push(hash), "data:image/png;base64,AA"));
  const picture = (alt: string) => articleOf(["a", exchange("a", `<p><img src="asset:${HASH}" alt="${alt}"></p>`)]);
  sheet.show(picture("Pier"));
  await new Promise((resolve) => setTimeout(resolve));
  const image = it.host.querySelector("img")!;
  sheet.show(picture("The pier"));
  expect(it.host.querySelector("img")).toBe(image);
  expect([image.alt, image.getAttribute("src"), asked.length]).toEqual(["The pier", "data:image/png;base64,AA", 1]);
});

test("a letter is told from a question that came, went or moved", () => {
  const it = page();
  const [a, b] = [["a", exchange("a", "<p>A.</p>")], ["b", exchange("b", "<p>B.</p>")]] as const;
  const anew = [[a], [["a", exchange("a", "<p>A!</p>")]], [a, b], [b, a], [a]].map((blocks) => it.sheet.show(articleOf(...(blocks as [string, string][]))));
  expect(anew).toEqual([true, false, true, true, true]);
});

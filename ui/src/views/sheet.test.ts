// @vitest-environment jsdom
import { expect, test } from "vitest";

import type { ArticleView } from "../ipc/bindings";
import { Sheet } from "./sheet";

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

// @vitest-environment jsdom
import { expect, test } from "vitest";

import { decidePaste, fitted, LARGEST, mayBeLabelled, type Place } from "./flow";
import { readHtml } from "./html";
import { saidOf } from "./said";

const answer: Place = { kind: "answer", selected: "" };
const question: Place = { kind: "question", selected: "" };

test("plain text stays as it stands, with one sort of line end", () => {
  expect(decidePaste({ html: null, text: "a *b*\r\nc" }, answer)).toEqual({ as: "text", text: "a *b*\nc" });
  expect(decidePaste({ html: null, text: null }, answer)).toEqual({ as: "nothing" });
});

test("a page without any formatting is pasted as its text", () => {
  expect(decidePaste({ html: "<p>1. one</p>", text: "1. one" }, answer)).toEqual({ as: "text", text: "1. one" });
  expect(decidePaste({ html: "<div style=\"font-family: Menlo, monospace; white-space: pre;\"><b># a</b></div>", text: "# a" }, answer)).toEqual({ as: "text", text: "# a" });
});

test("a page with formatting becomes Markdown", () => {
  expect(decidePaste({ html: "<p>a <b>b</b></p>", text: "a b" }, answer)).toMatchObject({ as: "rich", read: { markdown: "a **b**", source: "web" } });
});

test("a question takes one paragraph", () => {
  const html = "<h1>One</h1><p>two <b>three</b></p><ul><li>four</li><li>five</li></ul>";
  expect(decidePaste({ html, text: "" }, question)).toMatchObject({ as: "rich", read: { markdown: "One two **three** four five" } });
});

test("an address over selected words makes a link, and elsewhere is text", () => {
  const clipboard = { html: null, text: " https://a.example/b\n" };
  expect(decidePaste(clipboard, { kind: "answer", selected: "the page" })).toEqual({ as: "link", url: "https://a.example/b" });
  expect(decidePaste(clipboard, answer)).toEqual({ as: "text", text: " https://a.example/b\n" });
  expect(decidePaste(clipboard, { kind: "answer", selected: "two\nlines" }).as).toBe("text");
});

test("lines with equal tabs become a table, but not in a question", () => {
  const clipboard = { html: null, text: "Port\tFee\nHalmar\t4|2\n" };
  expect(decidePaste(clipboard, answer)).toEqual({ as: "table", markdown: "| Port | Fee |\n| --- | --- |\n| Halmar | 4\\|2 |" });
  expect(decidePaste(clipboard, question).as).toBe("text");
  expect(decidePaste({ html: null, text: "\tone\n\ttwo" }, answer).as).toBe("text");
  expect(decidePaste({ html: null, text: "one\ttwo" }, answer).as).toBe("text");
});

test("what is larger than 2 MB is refused, counted in bytes", () => {
  expect(decidePaste({ html: null, text: "a".repeat(LARGEST) }, answer).as).toBe("text");
  expect(decidePaste({ html: null, text: "a".repeat(LARGEST + 1) }, answer).as).toBe("too_large");
  expect(decidePaste({ html: null, text: "重".repeat(LARGEST / 3 + 1) }, answer).as).toBe("too_large");
  expect(decidePaste({ html: `<p>${"a ".repeat(LARGEST)}</p>`, text: "short" }, answer)).toEqual({ as: "text", text: "short" });
});

test("pictures inside a page do not make it too large", () => {
  const html = `<p><b>a</b><img src="data:image/png;base64,${"A".repeat(LARGEST)}"></p>`;
  expect(decidePaste({ html, text: "a" }, answer)).toMatchObject({ as: "rich", read: { markdown: "**a**" } });
});

test("only text of several lines with a colon may hold labels", () => {
  expect(mayBeLabelled("Question: one\nAnswer: two")).toBe(true);
  expect(mayBeLabelled("问：一\n答：二")).toBe(true);
  expect(mayBeLabelled("Question: one")).toBe(false);
});

test("blocks stand apart from their neighbours and a paragraph joins its line", () => {
  expect(fitted("**a**", "before ", " after")).toBe("**a**");
  expect(fitted("- a\n- b", "before", "after")).toBe("\n\n- a\n- b\n\n");
  expect(fitted("- a", "before\n", "\nafter")).toBe("\n- a\n");
  expect(fitted("a\n\nb", "", "")).toBe("a\n\nb");
});

test("the message names the program and what was decided, with the right plural", () => {
  const said = (body: string) => saidOf(readHtml(`<meta name=Generator content="Microsoft Word 15">${body}`)!);
  expect(said("<p>a<ins>b</ins><del>c</del></p>")).toBe("Pasted from Word. Two tracked changes were accepted.");
  expect(said("<p>a<ins>b</ins></p>")).toBe("Pasted from Word. One tracked change was accepted.");
  expect(said("<p>a<span hidden>b</span></p>")).toBe("Pasted from Word. Hidden text was left out.");
  expect(said(`<p>a${"<ins>b</ins> c ".repeat(12)}</p>`)).toBe("Pasted from Word. 12 tracked changes were accepted.");
  expect(saidOf(readHtml("<p><b>a</b></p>")!)).toBe("Pasted from a web page.");
});

// @vitest-environment jsdom
import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { freeNumber } from "./footnotes";
import { readHtml } from "./html";
import { saidOf } from "./said";

const word = readFileSync("../tests/fixtures/clipboard/word-footnotes.html", "utf8");

test("footnotes go on from the numbers that the text has", () => {
  expect(freeNumber("none")).toBe(1);
  expect(freeNumber("a[^2] b[^x]\n\n[^2]: c")).toBe(3);
  const { markdown } = readHtml(word, "blocks", 3)!;
  expect(markdown).toContain("crowns**[^3]");
  expect(markdown).toContain("[^3]: At prices");
  expect(markdown).not.toMatch(/\[\^[12]\]/u);
});

test("in a field of one paragraph a note stands behind its word in brackets", () => {
  expect(readHtml(word, "line")!.markdown).toContain("half is bound. (Bound until 2028. Parliament may free it.) Nothing");
});

test("the message tells how many footnotes came along", () => {
  expect(saidOf(readHtml(word)!)).toBe("Pasted from Word. Four footnotes were kept.");
});

test("characters that stand for a footnote while it is read are nothing when they are pasted", () => {
  expect(readHtml("<p><b>a</b>\ufdd01\ufdd1</p>")!.markdown).toBe("**a**");
});

test("links that go round in a circle, or from a note to itself, lose no words", () => {
  const { markdown } = readHtml('<p class=MsoNormal>One <a href="#_ftn1" name="_ftnref1">[1]</a> and <a href="#_ftnref1" name="_ftn1">[1]</a> two.</p>')!;
  expect(markdown).toMatch(/One.*two\./su);
});

test("a note that no word refers to is words at the end", () => {
  expect(readHtml('<p class=MsoNormal>A</p><div><div id=ftn1><p><a href="#_ftnref1">[1]</a> one</p></div></div>')!.markdown).toBe("A\n\none");
});

test("a note in a note, and the same note twice, keep their words once", () => {
  const page = '<p class=MsoNormal>A<a href="#_ftn1">[1]</a> B<a href="#_ftn1">[1]</a></p><div id=ftn1><p><a href="#_ftnref1">[1]</a> one<a href="#_ftn2">[2]</a></p></div><div id=ftn2><p><a href="#_ftnref2">[2]</a> two</p></div>';
  const { markdown } = readHtml(page)!;
  expect(markdown.split("[^1]").length - 1).toBe(3);
  expect(markdown).toContain("[^1]: one[^2]");
  expect(markdown).toContain("[^2]: two");
});

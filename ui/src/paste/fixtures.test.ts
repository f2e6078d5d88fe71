// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EditorState } from "@codemirror/state";
import { ensureSyntaxTree } from "@codemirror/language";
import { expect, test } from "vitest";

import { markdown } from "../editor/language";
import { readHtml } from "./html";
import type { Source } from "./source";

const folder = join(import.meta.dirname, "../../../tests/fixtures/clipboard");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const names = readdirSync(folder).filter((name) => name.endsWith(".html")).map((name) => name.slice(0, -5));

const PROGRAMS: Record<string, Source> = { word: "word", docs: "docs", sheets: "sheets", excel: "excel", calc: "libreoffice", writer: "libreoffice", outlook: "outlook", web: "web", cocoa: "web" };

test.each(names)("%s becomes the Markdown beside it", (name) => {
  const pasted = readHtml(read(`${name}.html`))!;
  expect(`${pasted.markdown}\n`).toBe(read(`${name}.md`));
  expect(pasted.source).toBe(PROGRAMS[name.split("-")[0]!]);
});

test("there are thirty fixtures or more, each with its Markdown", () => {
  expect(names.length).toBeGreaterThanOrEqual(30);
});

test("what was left out or accepted is counted", () => {
  const counts = (name: string) => {
    const { kept, dropped } = readHtml(read(`${name}.html`))!;
    return { changes: [kept.insertions, dropped.deletions], comments: dropped.comments, hidden: dropped.hidden, links: dropped.links };
  };
  const nothing = { changes: [0, 0], comments: 0, hidden: 0, links: 0 };
  expect(counts("word-tracked-changes")).toEqual({ ...nothing, changes: [2, 1] });
  expect(counts("writer-tracked-changes")).toEqual({ ...nothing, changes: [1, 1] });
  expect(counts("word-comments")).toEqual({ ...nothing, comments: 1 });
  expect(counts("docs-comments")).toEqual({ ...nothing, comments: 1 });
  expect(counts("word-hidden")).toEqual({ ...nothing, hidden: 2 });
  expect(counts("excel-table")).toEqual({ ...nothing, hidden: 1 });
  expect(counts("word-links")).toEqual({ ...nothing, links: 1 });
});

test.each(names)("every star that %s leaves is a mark to the editor too", (name) => {
  const text = read(`${name}.md`);
  const state = EditorState.create({ doc: text, extensions: markdown() });
  const marks = new Set<number>();
  ensureSyntaxTree(state, text.length, 5000)!.iterate({
    enter({ name: node, from, to }) {
      if (/^(?:EmphasisMark|Escape|InlineCode|FencedCode|URL)$/u.test(node)) for (let at = from; at < to; at += 1) marks.add(at);
    },
  });
  const stray = [...text.matchAll(/\*/gu)].filter(({ index }) => !marks.has(index)).map(({ index }) => text.slice(Math.max(0, index - 10), index + 10));
  expect(stray).toEqual([]);
});

import { expect, test } from "vitest";

import { cases } from "./emphasis.cases";
import { parser } from "./language";

const TAGS: Record<string, string> = { StrongEmphasis: "b", Emphasis: "i", Strikethrough: "s" };

/** The text with the emphasis that the field sees, in the notation of the cases. */
function read(typed: string): string {
  const cuts: { at: number; order: number; write: string; skip: number }[] = [];
  parser.parse(typed).iterate({
    enter(node) {
      const tag = TAGS[node.name];
      const marks = node.node.getChildren(node.name === "Strikethrough" ? "StrikethroughMark" : "EmphasisMark");
      const [opens, closes] = [marks[0], marks[marks.length - 1]];
      if (!tag || !opens || !closes) return;
      cuts.push({ at: opens.from, order: 1, write: `<${tag}>`, skip: opens.to - opens.from });
      cuts.push({ at: closes.from, order: 0, write: `</${tag}>`, skip: closes.to - closes.from });
    },
  });
  let [text, at] = ["", 0];
  for (const cut of cuts.sort((a, b) => a.at - b.at)) {
    text += typed.slice(at, cut.at) + cut.write;
    at = cut.at + cut.skip;
  }
  return text + typed.slice(at);
}

test("there are at least forty cases of Chinese emphasis", () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

test.each(cases)("%s is read as the renderer reads it", (typed, expected) => {
  expect(read(typed)).toBe(expected);
});

test("three tildes strike nothing", () => {
  expect(read("a ~~~b~~~ c")).toBe("a ~~~b~~~ c");
});

test("an underscore inside a word is a letter", () => {
  expect(read("see a_b_c and _d_")).toBe("see a_b_c and <i>d</i>");
});

test("a line of hyphens under text is text", () => {
  expect(parser.parse("Budget\n---\nmore").toString()).not.toContain("Heading");
});

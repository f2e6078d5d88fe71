import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";

import { markdown } from "./language";
import { drawPreview, type Span } from "./livePreview";
import { mapOpen } from "./resting";

const open = (doc: string) => EditorState.create({ doc, extensions: [markdown(doc)] });

/** What is seen of a text: marks that are away are left out. */
function seen(doc: string, ...places: Span[]): string {
  const state = open(doc);
  const { hidden } = drawPreview(state, 0, doc.length, places);
  let [text, at] = ["", 0];
  hidden.between(0, doc.length, (from, to) => {
    text += doc.slice(at, from);
    at = to;
  });
  return text + doc.slice(at);
}

function looks(doc: string, ...places: Span[]): string[] {
  const found: string[] = [];
  drawPreview(open(doc), 0, doc.length, places).looks.between(0, doc.length, (from, to, { spec }) => {
    found.push(`${spec.class} ${from === to ? `line ${from}` : doc.slice(from, to)}`);
  });
  return found;
}

const at = (from: number, to = from): Span => ({ from, to });

test("marks are away where the cursor is not", () => {
  expect(seen("The **budget** sets *aside* ~~one~~ `two`")).toBe("The budget sets aside one two");
  expect(seen("## Rail ##")).toBe("Rail ");
  expect(seen("> quoted")).toBe("quoted");
  expect(seen("5 \\* 3")).toBe("5 * 3");
});

test("only the construct that the cursor touches shows its marks", () => {
  expect(seen("**a** and **b**", at(4))).toBe("**a** and b");
  expect(seen("**a** and **b**", at(5))).toBe("**a** and b");
  expect(seen("**a** and **b**", at(6))).toBe("a and b");
  expect(seen("**a** and **b**", at(1, 12))).toBe("**a** and **b**");
});

test("marks in marks show together when the cursor is in both", () => {
  expect(seen("**a *b* c**", at(6))).toBe("**a *b* c**");
  expect(seen("**a *b* c**", at(2))).toBe("**a b c**");
});

test("a link shows its words, and its address only under the cursor", () => {
  expect(seen("see [the site](https://a.example/) now")).toBe("see the site now");
  expect(seen("see [the site](https://a.example/) now", at(7))).toBe("see [the site](https://a.example/) now");
  expect(looks("see [the site](https://a.example/) now")).toEqual(["cm-link the site"]);
});

test("words in brackets without an address stay as they are", () => {
  expect(seen("a [note] here")).toBe("a [note] here");
  expect(looks("a [note] here")).toEqual([]);
});

test("a bare address looks like a link", () => {
  expect(looks("see https://a.example/x now")).toEqual(["cm-link https://a.example/x"]);
});

test("bullets and numbers are drawn, and items stand under their words", () => {
  expect(looks("- one\n- two")).toEqual(["cm-item cm-level-1 line 0", "cm-bullet - ", "cm-item cm-level-1 line 6", "cm-bullet - "]);
  expect(looks("1. one")).toEqual(["cm-item cm-level-1 line 0", "cm-number 1. "]);
});

test("a bullet is a hyphen again when the cursor is at it", () => {
  expect(looks("- one", at(1))).toContain("cm-number cm-mark - ");
  expect(looks("- one", at(2))).toContain("cm-bullet - ");
});

test("items inside items are inset", () => {
  expect(looks("- one\n  - two")).toEqual([
    "cm-item cm-level-1 line 0",
    "cm-bullet - ",
    "cm-item cm-level-2 line 6",
    "cm-inset cm-inset-1   ",
    "cm-bullet - ",
  ]);
});

test("a table stays as it is typed", () => {
  const table = "| **a** | b |\n|---|---|\n| [c](https://a.example/) | d |";
  expect(seen(table)).toBe(table);
});

test("code keeps the marks that stand in it", () => {
  expect(seen("`**a**`")).toBe("**a**");
  expect(seen("```\n**a**\n```")).toBe("```\n**a**\n```");
});

test("a footnote's label is not taken for a link", () => {
  expect(looks("word[^1]\n\n[^1]: note")).toEqual(["cm-footnote [^1]"]);
});

test("a line of hyphens under text draws no heading", () => {
  expect(looks("text\n---").some((one) => one.includes("heading"))).toBe(false);
});

test("what is typed since the cursor rested stays open", () => {
  const state = open("ab");
  const { changes } = state.update({ changes: { from: 1, insert: "**x**" } });
  expect(mapOpen([at(1)], changes)).toEqual([at(1, 6)]);
});

test("a link by name is a link where the name is defined", () => {
  const text = "see [the site][s] and [s]\n\n[S]: <https://a.example/> 'title'";
  expect(seen(text)).toBe("see the site and s\n\n[S]: <https://a.example/> 'title'");
  expect(seen(text, at(6))).toContain("[the site][s] and s");
  expect(looks(text)).toEqual(["cm-link the site", "cm-link s"]);
  expect(looks("see [the site][s]")).toEqual([]);
});

test("a link that the page takes off is seen as it was typed", () => {
  for (const url of ["javascript:x", "//a.example", "data:text/html,x", "JAVA\tSCRIPT:x"]) {
    expect(seen(`see [a](<${url}>)`)).toBe(`see [a](<${url}>)`);
    expect(looks(`see [a](<${url}>)`)).toEqual([]);
  }
  expect(seen("[a](mailto:a@b.example) [b](/c) [d](tel:+44)")).toBe("a b d");
});

test("an address in angle brackets loses them", () => {
  expect(seen("see <https://a.example/x> now")).toBe("see https://a.example/x now");
  expect(seen("see <https://a.example/x> now", at(6))).toBe("see <https://a.example/x> now");
  expect(looks("see <https://a.example/x> now")).toEqual(["cm-link https://a.example/x"]);
  expect(seen("a < b > c")).toBe("a < b > c");
});

test("a mail address looks like a link", () => {
  expect(looks("to a.b@c.example.")).toEqual(["cm-link a.b@c.example"]);
});

test("a task is a box, and brackets again when the cursor is at them", () => {
  expect(seen("- [ ] one\n- [x] two")).toBe("-  one\n-  two");
  expect(seen("- [ ] one", at(3))).toBe("- [ ] one");
  expect(seen("[ ] one")).toBe("[ ] one");
  expect(looks("- [x] two")).toContain("cm-done  two");
});

test("raw HTML is text, as on the page", () => {
  expect(seen("<div>\n**a**\n</div>")).toBe("<div>\n**a**\n</div>");
  expect(seen("a <i title=\"*b*\">*c*</i>")).toBe("a <i title=\"*b*\">c</i>");
});

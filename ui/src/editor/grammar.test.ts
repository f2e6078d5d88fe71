// The field reads Markdown as the page does: what it shows as strong, emphasis, struck, code,
// link or heading is what the renderer makes of it. The renderer's answers are written by
// `tests/suite/grammar.rs`.

import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { cases } from "./emphasis.cases";
import { exceptions } from "./grammar.exceptions";
import { parse } from "./language";
import { addressOf } from "./references";
import { isSafe } from "./safe";

type Place = [kind: string, from: number, to: number];
type Row = { group: string; text: string; spans: Place[] };

const rows = JSON.parse(readFileSync("../tests/fixtures/grammar/spans.json", "utf8")) as Row[];

const KINDS: Record<string, string> = { StrongEmphasis: "strong", Emphasis: "emphasis", Strikethrough: "strike", InlineCode: "code", Link: "link", Autolink: "link" };

function read(text: string): Place[] {
  const found: Place[] = [];
  parse(text).iterate({
    enter({ name, from, to, node }) {
      const kind = KINDS[name] ?? (name.startsWith("ATXHeading") ? `heading${name.slice(-1)}` : null);
      const address = name === "Link" ? addressOf(node, (start, end) => text.slice(start, end)) : null;
      if (kind && isSafe(address ?? "")) found.push([kind, from, to]);
      // An address that stands for itself.
      else if (name === "URL" && !/^(?:Link|Image|Autolink|LinkReference)$/u.test(node.parent?.name ?? "")) found.push(["link", from, to]);
      // A picture's words are no text of their own in either.
      return name !== "Comment";
    },
  });
  return found.sort((a, b) => a[1] - b[1] || a[2] - b[2] || a[0].localeCompare(b[0]));
}

const shown = (text: string, places: Place[]) => places.map(([kind, from, to]) => `${kind} ${JSON.stringify(text.slice(from, to))} at ${from}`);

test("the answer sheet holds every case of Chinese emphasis", () => {
  const texts = new Set(rows.map((row) => row.text));
  for (const [typed] of cases) expect(texts.has(typed), typed).toBe(true);
});

const compared = rows.filter((row) => !(row.text in exceptions));

test("every text is read as the page reads it", () => {
  const wrong = compared.flatMap(({ group, text, spans }) => {
    const [mine, theirs] = [shown(text, read(text)), shown(text, spans)].map((list) => list.sort());
    return JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [{ group, text, field: mine, page: theirs }];
  });
  expect(wrong).toEqual([]);
});

test("each exception is still one, and has a reason", () => {
  for (const [text, reason] of Object.entries(exceptions)) {
    const row = rows.find((one) => one.text === text);
    expect(row, text).toBeDefined();
    expect(reason.length).toBeGreaterThan(20);
    expect(shown(text, read(text)).sort(), text).not.toEqual(shown(text, row!.spans).sort());
  }
});

test("there are at most as many exceptions as are known", () => {
  expect(Object.keys(exceptions).length).toBe(4);
});

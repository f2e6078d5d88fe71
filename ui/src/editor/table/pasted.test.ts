// @vitest-environment jsdom
import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { cellsFrom } from "./pasted";

test("a spreadsheet's text is cells", () => {
  expect(cellsFrom({ html: "", text: "Port\tShips\r\nPort Vale\t12\r\n" })).toEqual([["Port", "Ships"], ["Port Vale", "12"]]);
  expect(cellsFrom({ html: "", text: "one\ntwo" })).toEqual([["one"], ["two"]]);
});

test("a quoted cell may hold tabs, quotes and lines", () => {
  expect(cellsFrom({ html: "", text: '"a\nb"\t"say ""no"""\nc\td' })).toEqual([["a b", 'say "no"'], ["c", "d"]]);
});

test("words for one cell are left to the field", () => {
  expect(cellsFrom({ html: "", text: "Port Vale" })).toBe(null);
  expect(cellsFrom({ html: "<b>Port Vale</b>", text: "Port Vale" })).toBe(null);
});

test("signs in copied words stay signs", () => {
  expect(cellsFrom({ html: "", text: "5*3*2\ta|b" })).toEqual([["5\\*3\\*2", "a|b"]]);
});

test.each(["excel-table", "sheets-table", "word-table", "calc-table"])("%s fills cells from its HTML", (name) => {
  const html = readFileSync(`../tests/fixtures/clipboard/${name}.html`, "utf8");
  const cells = cellsFrom({ html, text: "" })!;
  expect(cells.length).toBeGreaterThan(1);
  expect(new Set(cells.map((row) => row.length)).size).toBe(1);
});

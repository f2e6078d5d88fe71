import { expect, test } from "vitest";

import { findAll, nextMatch, type Query } from "./find";

const found = (text: string, wanted: string, how: Partial<Query> = {}) =>
  findAll(text, { text: wanted, matchCase: false, wholeWord: false, ...how }).map(({ from, to }) => text.slice(from, to));

test("case is ignored unless it matters", () => {
  expect(found("Rail rail RAIL", "rail")).toEqual(["Rail", "rail", "RAIL"]);
  expect(found("Rail rail RAIL", "rail", { matchCase: true })).toEqual(["rail"]);
});

test("a whole word has no letter beside it", () => {
  expect(found("rail, railway, monorail, rail", "rail", { wholeWord: true })).toEqual(["rail", "rail"]);
  expect(found("كتاب والكتاب", "كتاب", { wholeWord: true })).toEqual(["كتاب"]);
});

test("signs are looked for as they are typed", () => {
  expect(found("a.b a*b (a)", "a.b")).toEqual(["a.b"]);
  expect(found("3-4/5 [x]", "-4/5 [")).toEqual(["-4/5 ["]);
  expect(found("他说“重点”。", "“重点”")).toEqual(["“重点”"]);
});

test("nothing is found without words", () => {
  expect(found("text", "")).toEqual([]);
});

test("the next match goes round at the end", () => {
  const before = (limit: number) => (one: number) => one < limit;
  expect(nextMatch([1, 5, 9], before(5), 1)).toBe(5);
  expect(nextMatch([1, 5, 9], before(10), 1)).toBe(1);
  expect(nextMatch([1, 5, 9], before(5), -1)).toBe(1);
  expect(nextMatch([1, 5, 9], before(1), -1)).toBe(9);
});

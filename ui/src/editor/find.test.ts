import { expect, test } from "vitest";

import { findAll, nextMatch, replacement, unusable, type Query } from "./find";

const found = (text: string, wanted: string, how: Partial<Query> = {}) =>
  findAll(text, { text: wanted, matchCase: false, wholeWord: false, regex: false, ...how }).map(({ from, to }) => text.slice(from, to));

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

test("a regular expression is one only when it is asked for", () => {
  expect(found("12 of 120", "\\d+")).toEqual([]);
  expect(found("12 of 120", "\\d+", { regex: true })).toEqual(["12", "120"]);
  expect(found("12 of 120", "1.", { regex: true, wholeWord: true })).toEqual(["12"]);
  expect(found("one\ntwo", "^t\\w+$", { regex: true })).toEqual(["two"]);
  expect(found("cat or dog", "cat|dog", { regex: true, wholeWord: true })).toEqual(["cat", "dog"]);
  expect(found("abc", "x*", { regex: true })).toEqual([]);
});

test("an expression that is not complete, or could run for hours, is refused and finds nothing", () => {
  const query = (text: string): Query => ({ text, matchCase: false, wholeWord: false, regex: true });
  expect(unusable(query("(a"))).toBe("broken");
  expect(findAll("(a", query("(a"))).toEqual([]);
  expect(unusable(query("(a+)+$"))).toBe("slow");
  expect(unusable(query("(\\w*)*x"))).toBe("slow");
  expect(unusable(query("(ab)+c*"))).toBe(null);
  expect(unusable({ ...query("(a"), regex: false })).toBe(null);
});

test("brackets of an expression can be used again in what replaces it", () => {
  const query: Query = { text: "(\\d+) (euros?)", matchCase: false, wholeWord: false, regex: true };
  const [match] = findAll("12 euros", query);
  expect(replacement(match!, "$2: $1 ($&) $$1", query)).toBe("euros: 12 (12 euros) $1");
  expect(replacement(match!, "$1", { ...query, regex: false })).toBe("$1");
});

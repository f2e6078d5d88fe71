import { afterEach, expect, test, vi } from "vitest";

import { wholeList } from "../state/library.svelte";
import { taken } from "./first";

afterEach(() => {
  globalThis.__lectern_first = undefined;
  vi.restoreAllMocks();
});

const ready = () => (globalThis.__lectern_first = [{ name: "list_statements", args: { ...wholeList }, answer: { rows: [], total: 3 } }]);

test("an answer that lies ready is taken once", () => {
  ready();
  expect(taken("list_statements", { ...wholeList })).toEqual({ rows: [], total: 3 });
  expect(taken("list_statements", { ...wholeList })).toBeUndefined();
});

test("another question is asked in the usual way", () => {
  ready();
  expect(taken("list_statements", { ...wholeList, sort: "title" })).toBeUndefined();
  expect(taken("get_newsroom", {})).toBeUndefined();
});

test("the order in which a question names its parts does not matter", () => {
  ready();
  expect(taken("list_statements", Object.fromEntries(Object.entries(wholeList).reverse()))).toBeDefined();
});

test("a page that is loaded again asks anew", () => {
  ready();
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([{ type: "reload" } as PerformanceNavigationTiming]);
  expect(taken("list_statements", { ...wholeList })).toBeUndefined();
});

test("without a newsroom's answers everything is asked", () => {
  expect(taken("list_statements", { ...wholeList })).toBeUndefined();
});

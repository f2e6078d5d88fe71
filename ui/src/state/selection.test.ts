import { expect, test } from "vitest";

import { everything, nothing, only, rangedTo, toggled, without } from "./selection";

const order = ["a", "b", "c", "d", "e"];
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort().join("");

test("a range runs from where it started to the row that was chosen last, in both directions", () => {
  const start = only("c");
  expect(ids(rangedTo(start, order, "e"))).toBe("cde");
  expect(ids(rangedTo(rangedTo(start, order, "e"), order, "a"))).toBe("abc");
});

test("a row is added and taken out again, and the last one stays", () => {
  const two = toggled(only("a"), "c");
  expect(ids(two)).toBe("ac");
  expect(two.at).toBe("c");
  const one = toggled(two, "c");
  expect([ids(one), one.at]).toEqual(["a", "a"]);
  expect(toggled(one, "a")).toBe(one);
});

test("everything is chosen and the row that the keys stand on stays", () => {
  const all = everything(only("d"), order);
  expect([ids(all), all.at]).toEqual(["abcde", "d"]);
  expect(everything(only("d"), [])).toBe(nothing);
});

test("the row after the ones that went is chosen, and at the end the row before them", () => {
  const gone = (selection: ReturnType<typeof only>, ...rows: string[]) => without(selection, order, new Set(rows)).at;
  expect(gone(only("b"), "b")).toBe("c");
  expect(gone(only("e"), "e")).toBe("d");
  expect(gone(rangedTo(only("b"), order, "c"), "b", "c")).toBe("d");
  expect(gone(everything(only("a"), order), ...order)).toBeNull();
});

test("rows that could not go stay chosen", () => {
  expect(ids(without(rangedTo(only("a"), order, "c"), order, new Set(["a", "c"])))).toBe("b");
});

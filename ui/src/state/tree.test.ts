import { expect, test } from "vitest";

import { isBelow, stepPlace, trailOf, visibleRows } from "./tree";

const tree = [
  { id: "economy", parent: null, name: "Economy" },
  { id: "budget", parent: "economy", name: "Budget" },
  { id: "rail", parent: "budget", name: "Rail" },
  { id: "trade", parent: "economy", name: "Trade" },
  { id: "health", parent: null, name: "Health" },
];

test("a category moves up and down among its siblings only", () => {
  expect(stepPlace(tree, "trade", "up")).toEqual({ parent: "economy", position: 0 });
  expect(stepPlace(tree, "budget", "down")).toEqual({ parent: "economy", position: 1 });
  expect(stepPlace(tree, "economy", "up")).toBeNull();
  expect(stepPlace(tree, "trade", "down")).toBeNull();
});

test("moving in files it last below the sibling before it", () => {
  expect(stepPlace(tree, "trade", "in")).toEqual({ parent: "budget", position: 1 });
  expect(stepPlace(tree, "economy", "in")).toBeNull();
});

test("moving out puts it right after its parent", () => {
  expect(stepPlace(tree, "budget", "out")).toEqual({ parent: null, position: 1 });
  expect(stepPlace(tree, "health", "out")).toBeNull();
});

test("only rows below open categories are seen", () => {
  expect(visibleRows(tree, new Set(["economy"])).map((row) => row.id)).toEqual(["economy", "budget", "trade", "health"]);
});

test("a category is below itself and its parents", () => {
  expect(isBelow(tree, "rail", "economy")).toBe(true);
  expect(isBelow(tree, "economy", "rail")).toBe(false);
});

test("the trail runs from the top", () => {
  expect(trailOf(tree, "rail").map((one) => one.name)).toEqual(["Economy", "Budget", "Rail"]);
});

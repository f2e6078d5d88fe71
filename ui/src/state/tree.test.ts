import { expect, test } from "vitest";

import { dropAt, heirOf, isBelow, stepPlace, trailOf, visibleRows } from "./tree";

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

const open = new Set(["economy"]);
/** Rows of 40 pixels: Economy 0, Budget 40 (closed over Rail), Trade 80, Health 120. */
const rows = visibleRows(tree, open).map(({ id }, at) => ({ id, top: at * 40, bottom: at * 40 + 40 }));
const dropped = (dragged: string, y: number) => {
  const drop = dropAt(tree, open, dragged, y, rows);
  return drop && `${drop.how} ${drop.row} → ${drop.place.parent ?? "top"} ${drop.place.position}${drop.allowed ? "" : " refused"}`;
};

test.each([
  ["the upper quarter of a row", "health", 42, "before budget → economy 0"],
  ["the middle of a row", "health", 60, "into budget → budget 1"],
  ["the lower quarter of a closed row", "health", 78, "after budget → economy 1"],
  ["the lower quarter of an unfolded row", "health", 38, "after economy → economy 0"],
  ["under the last row", "budget", 900, "after health → top 2"],
  ["above the first row", "trade", -5, "before economy → top 0"],
  ["the middle of the category itself", "budget", 60, null],
  ["where it stands already", "trade", 78, null],
  ["its own parent, where it is the last already", "trade", 20, null],
  ["a row below itself", "economy", 60, "into budget → budget 1 refused"],
  ["beside a row below itself", "economy", 82, "before trade → economy 1 refused"],
])("the pointer over %s means that place", (_, dragged, y, expected) => expect(dropped(dragged, y)).toBe(expected));

test("the content of a category goes to its parent first, else to a sibling", () => {
  expect(["rail", "trade", "economy", "health"].map((id) => heirOf(tree, id))).toEqual(["budget", "economy", "health", "economy"]);
  expect(heirOf([{ id: "alone", parent: null, name: "Alone" }], "alone")).toBeNull();
});

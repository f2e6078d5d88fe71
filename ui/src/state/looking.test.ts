// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { chipsOf, noChips, under, without, withToggled } from "./chips";
import { Library } from "./library.svelte";
import { remembered, usualLook } from "./looking";

beforeEach(() => localStorage.clear());

test("the view, the order and the chips are there again when the window is opened again", async () => {
  const library = new Library(fakeBackend());
  library.look("table");
  await library.sort("due");
  await library.narrow({ ...noChips, stages: ["draft"], updated: { time: "between", from: "2026-03-01", until: null } });
  const again = new Library(fakeBackend());
  expect([again.view, again.sorting, again.chips]).toEqual([library.view, library.sorting, library.chips]);
  await again.reload();
  expect(again.rows.every((row) => row.stage === "draft")).toBe(true);
});

test.each(["{nonsense", '"x"', '{"sorting":{"by":"size"},"view":"cloud","chips":{"stages":"draft"}}', "null"])("what another version wrote is not trusted: %s", (stored) => {
  localStorage.setItem("lectern.library", stored);
  expect(remembered()).toEqual(usualLook);
});

test("each chip can be taken off alone", () => {
  const chips = withToggled(withToggled({ ...noChips, updated: { time: "this_week" as const } }, "stages", "draft"), "langs", "fr");
  expect(chipsOf(chips).map((chip) => chip.of)).toEqual(["stages", "langs", "updated"]);
  for (const chip of chipsOf(chips)) expect(chipsOf(without(chips, chip))).not.toContainEqual(chip);
  expect(chipsOf(without(chips, { of: "updated", value: { time: "this_week" } })).length).toBe(2);
  expect(withToggled(withToggled(noChips, "kinds", "speech"), "kinds", "speech")).toEqual(noChips);
});

test("a view of the sidebar takes the chips of its own sort away and leaves the others", () => {
  const chips = { ...noChips, stages: ["draft" as const], langs: ["fr"] };
  expect(under({ by: "stage", stage: "published" }, chips)).toEqual({ ...chips, stages: [] });
  expect(under({ by: "due" }, chips)).toBe(chips);
});

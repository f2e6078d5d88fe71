import { expect, test } from "vitest";

import { uuid7 } from "./uuid";

test("a new id is a version 7 UUID of the usual variant", () => {
  expect(uuid7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("the first 48 bits are the clock, so later ids sort after earlier ones", () => {
  expect(uuid7(0x0123_4567_89ab).slice(0, 13)).toBe("01234567-89ab");
  expect(uuid7(1_000) < uuid7(2_000)).toBe(true);
});

test("ids of one instant differ in the digits that anchors are made of", () => {
  const ends = new Set(Array.from({ length: 500 }, () => uuid7(5).slice(-12)));
  expect(ends.size).toBe(500);
});

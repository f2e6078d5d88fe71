import { expect, test } from "vitest";

import { readingMinutes } from "./reading";

test("words are read at the pace of their language", () => {
  expect(readingMinutes([], 460, "en")).toBe(2);
  expect(readingMinutes([], 460, "fr")).toBe(2);
  expect(readingMinutes([], 540, "ar")).toBe(3);
  expect(readingMinutes([], 460, "pt")).toBe(2);
});

test("Chinese is counted in characters, without signs", () => {
  expect(readingMinutes(["字".repeat(700)], 1, "zh")).toBe(2);
  expect(readingMinutes(["字。".repeat(350)], 1, "zh-Hans")).toBe(1);
});

test("a few words take a minute and none take no time", () => {
  expect(readingMinutes([], 3, "en")).toBe(1);
  expect(readingMinutes([], 0, "en")).toBe(0);
});

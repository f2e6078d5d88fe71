import { expect, test } from "vitest";

import { directionOf } from "./direction";

test.each([
  ["| Class | Fee |", "ltr"],
  ["| الفئة | الرسم |", "rtl"],
  ["| 1 | 2026 – שם |", "rtl"],
  ["| 国家 | الرسم |", "ltr"],
  ["| 1 | 2 |", "ltr"],
])("the table %s runs as its first letter does", (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

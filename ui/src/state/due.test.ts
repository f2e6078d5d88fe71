import { expect, test } from "vitest";

import { dueOf } from "./due";

const now = Date.parse("2026-03-02T12:00:00Z");

function check(deadline: string, day: string, late: boolean, zone = "Europe/London") {
  expect(dueOf(deadline, zone, now), deadline).toEqual({ day, late });
}

test("an answer is late when its time has passed, and not before", () => {
  check("2026-03-02T14:00:00Z", "today", false);
  check("2026-03-02T11:59:00Z", "today", true);
  check("2026-03-01T17:00:00Z", "yesterday", true);
  check("2026-03-03T09:00:00Z", "tomorrow", false);
  check("2026-03-09T09:00:00Z", "other", false);
  check("2026-02-20T09:00:00Z", "other", true);
});

test("the day is the newsroom’s own and not the computer’s", () => {
  check("2026-03-02T23:30:00Z", "tomorrow", false, "Asia/Tokyo");
  check("2026-03-02T02:00:00Z", "yesterday", true, "America/New_York");
});

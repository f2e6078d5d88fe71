import { expect, test } from "vitest";

import type { StatementPage, StatementRow } from "../ipc/bindings";
import { inView, scrollTo, SPARE } from "./inView";
import { PAGE, Rows } from "./rows.svelte";

function row(place: number): StatementRow {
  const saved_at = new Date(Date.UTC(2026, 0, 1) - place * 60_000).toISOString();
  return { id: `s${place}`, title: `Statement ${place}`, lang: "en", dir: "ltr", stage: "draft", edition: null, changed: false, section: null, questions: 1, saved_at, deadline: null, kind: "statement", published_at: null, translates: null, stale: 0, untranslated: 0 };
}

function long(total: number) {
  const asked: [number, number][] = [];
  const held: (() => void)[] = [];
  let holds = false;
  const rows = new Rows(async (from, limit): Promise<StatementPage> => {
    asked.push([from, limit]);
    if (holds) await new Promise<void>((go) => held.push(go));
    return { rows: Array.from({ length: Math.max(0, Math.min(limit, total - from)) }, (_, at) => row(from + at)), total };
  }, () => {});
  rows.start({ rows: Array.from({ length: Math.min(PAGE, total) }, (_, at) => row(at)), total });
  return { rows, asked, hold: () => (holds = true), release: () => held.splice(0).forEach((go) => go()) };
}

test("a wish in the middle of a long list costs one page", async () => {
  const { rows, asked } = long(100_000);
  rows.wish(50_010, 50_030);
  await expect.poll(() => rows.at(50_029)?.id).toBe("s50029");
  expect(asked).toEqual([[50_000, PAGE]]);
});

test("while a page is read only the newest wish waits, so that a dragged scrollbar reads what it stops at", async () => {
  const { rows, asked, hold, release } = long(100_000);
  hold();
  for (const first of [1_000, 20_000, 40_000, 99_980]) rows.wish(first, first + 20);
  await expect.poll(() => asked.length).toBe(1);
  release();
  await expect.poll(() => asked.length).toBe(2);
  release();
  await expect.poll(() => rows.at(99_999)?.id).toBe("s99999");
  expect(asked.map(([from]) => from)).toEqual([1_000, 99_950]);
});

test("rows that go make those behind them move up, read or not", async () => {
  const { rows } = long(200);
  await rows.need(100, 149);
  rows.takeOut(new Set(["s0", "s10", "s120"]));
  expect(rows.total).toBe(197);
  expect([rows.at(0)?.id, rows.at(9)?.id, rows.at(98)?.id, rows.at(118)?.id]).toEqual(["s1", "s11", "s100", "s121"]);
  expect(rows.at(60)).toBeUndefined();
  expect(rows.placeOf("s121")).toBe(118);
});

test("a page of a list that has another length now makes the older pages forgotten", async () => {
  let total = 200;
  const rows = new Rows(async (from, limit) => ({ rows: Array.from({ length: Math.min(limit, total - from) }, (_, at) => row(from + at)), total }), () => {});
  rows.start({ rows: [row(0)], total });
  total = 199;
  await rows.need(150, 160);
  expect([rows.total, rows.at(0), rows.at(150)?.id]).toEqual([199, undefined, "s150"]);
});

test.each([
  [0, 720, 72, 100_000, 0, 10 + SPARE],
  [7_200, 720, 72, 100_000, 100 - SPARE, 110 + SPARE],
  [99_990 * 72, 720, 72, 100_000, 99_990 - SPARE, 100_000],
  [0, 720, 72, 3, 0, 3],
  [5_000, 720, 72, 0, 0, 0],
])("scrolled to %i of %i px, rows of %i px, %i of them: from %i to %i", (scrolled, height, rowHeight, total, first, end) => {
  expect(inView(scrolled, height, rowHeight, total)).toEqual({ first, end });
});

test.each([[0, 0, null], [0, 100, 0], [9, 0, null], [10, 0, 72], [99_999, 0, 99_990 * 72]])("row %i is brought on the screen from %i by scrolling to %s", (place, scrolled, to) => {
  expect(scrollTo(place, scrolled, 720, 72)).toBe(to);
});

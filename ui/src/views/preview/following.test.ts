import { expect, test } from "vitest";

import { Following, type Column } from "./following";
import { across, landmarks, levelOf, scrolledTo, type GroupBox } from "./landmarks";

/** A column of exchanges of these heights, each with one turn of two blocks. */
function column(heights: number[], viewport = 600): Column & { top: number; scrolls: number } {
  const head = 100;
  const top = (at: number) => head + heights.slice(0, at).reduce((sum, height) => sum + height, 0);
  const box = (at: number): GroupBox => {
    const [start, height] = [top(at), heights[at]!];
    return { top: start, bottom: start + height - 10, turns: [{ top: start + 5, bottom: start + height - 15, blocks: [start + 5, start + height / 2] }] };
  };
  return {
    top: 0,
    scrolls: 0,
    viewport: () => viewport,
    scrolled() {
      return this.top;
    },
    scrollTo(to) {
      this.scrolls += 1;
      this.top = Math.min(Math.max(0, to), Math.max(0, this.end() - viewport));
    },
    end: () => top(heights.length) + 100,
    length: () => heights.length,
    edges: (at) => box(at),
    box,
  };
}

const TEXT = Array.from({ length: 40 }, (_, at) => 150 + ((at * 37) % 90));
const SHEET = Array.from({ length: 40 }, (_, at) => 110 + ((at * 53) % 160));

function desk() {
  const [text, sheet] = [column(TEXT), column(SHEET, 500)];
  const frames: (() => void)[] = [];
  const following = new Following({ text, sheet }, (run) => frames.push(run));
  const frame = () => frames.splice(0).forEach((run) => run());
  return { text, sheet, following, frame };
}

test("an exchange that stands on the level line of the text stands on that of the preview", () => {
  const { text, sheet, following } = desk();
  for (const at of [3, 10, 25, 33]) {
    text.top = scrolledTo(text.box(at).turns[0]!.blocks[1]!, 600);
    following.moved("text");
    expect(Math.abs(levelOf(sheet.top, 500) - sheet.box(at).turns[0]!.blocks[1]!)).toBeLessThanOrEqual(1);
  }
});

test("both columns begin together, and at the end of one the other shows its last exchange", () => {
  const { text, sheet, following } = desk();
  text.top = text.end() - 600;
  following.moved("text");
  expect(sheet.top + 500).toBeGreaterThan(sheet.box(39).turns[0]!.blocks[1]!);
  text.top = 0;
  following.moved("text");
  expect(sheet.top).toBe(0);
  sheet.top = sheet.end() - 500;
  following.moved("sheet");
  expect(text.top + 600).toBeGreaterThan(text.box(39).turns[0]!.blocks[1]!);
});

test("scrolling on never takes the other column back", () => {
  const { text, sheet, following } = desk();
  let before = 0;
  for (text.top = 0; text.top < text.end() - 600; text.top += 7) {
    following.moved("text");
    expect(sheet.top).toBeGreaterThanOrEqual(before);
    expect(sheet.top - before).toBeLessThan(40);
    before = sheet.top;
  }
});

test("a column that followed does not lead in its turn", () => {
  const { text, sheet, following, frame } = desk();
  for (const top of [400, 900, 1300]) {
    text.top = top;
    following.moved("text");
    // The browser tells of every scroll, also of those that were not the hand's.
    for (let round = 0; round < 5; round += 1) {
      following.moved("sheet");
      following.moved("text");
      frame();
    }
    expect(text.top).toBe(top);
  }
  expect(text.scrolls).toBe(0);
  expect(sheet.scrolls).toBe(3);
});

test("the preview leads when the hand scrolls it", () => {
  const { text, sheet, following } = desk();
  sheet.top = scrolledTo(sheet.box(20).top, 500);
  following.moved("sheet");
  expect(Math.abs(levelOf(text.top, 600) - text.box(20).top)).toBeLessThanOrEqual(1);
  expect(sheet.scrolls).toBe(0);
});

test("a preview that is not on the screen is left alone", () => {
  const { text, sheet, following } = desk();
  sheet.viewport = () => null;
  text.top = 800;
  following.moved("text");
  expect(sheet.scrolls).toBe(0);
});

test("what is written is brought into sight, and what is in sight does not move", () => {
  const { text, sheet, following } = desk();
  text.top = 2000;
  following.moved("text");
  const { top, scrolls } = sheet;
  following.keepInSight(levelOf(text.top, 600));
  expect([sheet.top, sheet.scrolls]).toEqual([top, scrolls]);
  const far = text.box(2).turns[0]!.top;
  following.keepInSight(far);
  const there = sheet.box(2).turns[0]!.top;
  expect(sheet.top).toBeLessThanOrEqual(there);
  expect(sheet.top + 500).toBeGreaterThan(there);
});

test("a question that the preview does not have yet stops nothing", () => {
  const { text, sheet, following } = desk();
  sheet.length = () => 39;
  text.top = text.end() - 600;
  following.moved("text");
  expect(sheet.top).toBeGreaterThan(0);
});

test("turns whose blocks differ in number are divided as a whole", () => {
  const one: GroupBox = { top: 0, bottom: 100, turns: [{ top: 0, bottom: 100, blocks: [0, 50] }] };
  const other: GroupBox = { top: 0, bottom: 300, turns: [{ top: 0, bottom: 300, blocks: [0, 10, 20] }] };
  expect(across(50, landmarks(one, other))).toBe(150);
});

test("a height goes there and back", () => {
  const [text, sheet] = [column(TEXT), column(SHEET)];
  const there = landmarks(text.box(7), sheet.box(7));
  const back = there.map(([a, b]) => [b, a] as const);
  for (let height = text.box(7).top; height <= text.box(7).bottom; height += 3) expect(across(across(height, there), back)).toBeCloseTo(height, 6);
  for (let scrolled = 0; scrolled < 900; scrolled += 13) expect(scrolledTo(levelOf(scrolled, 600), 600)).toBeCloseTo(scrolled, 6);
});

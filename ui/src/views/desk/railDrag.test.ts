import { afterEach, expect, test, vi } from "vitest";

import { scrollStep } from "../../parts/dragging";
import { lineAt, placeOf, RailDrag } from "./railDrag.svelte";

afterEach(() => void vi.unstubAllGlobals());

const rows = [0, 30, 60].map((top) => ({ top, bottom: top + 30 }));

test("the line stands before the row whose upper half the pointer is in", () => {
  expect([-5, 10, 20, 50, 74, 76, 900].map((y) => lineAt(y, rows))).toEqual([0, 0, 1, 2, 2, 3, 3]);
});

test("a row that moves down leaves its own place first", () => {
  expect(placeOf(0, 3)).toBe(2);
  expect(placeOf(2, 0)).toBe(0);
  expect([placeOf(1, 1), placeOf(1, 2)]).toEqual([1, 1]);
});

test("near an edge the rail scrolls", () => {
  expect([10, 200, 395].map((y) => Math.sign(scrollStep(y, { top: 0, bottom: 400 })))).toEqual([-1, 0, 1]);
});

/** A rail of rows, and a pointer on the first. */
function rail() {
  vi.stubGlobal("requestAnimationFrame", () => 1);
  vi.stubGlobal("cancelAnimationFrame", () => {});
  const nav = { querySelectorAll: () => rows.map((row) => ({ getBoundingClientRect: () => row })) } as unknown as HTMLElement;
  const drag = new RailDrag();
  const event = (clientY: number) => ({ button: 0, clientY, pointerId: 1, currentTarget: { setPointerCapture() {} } }) as unknown as PointerEvent;
  drag.press(event(10), "a", 0, nav);
  return { drag, move: (y: number) => drag.move(event(y)), moved: vi.fn<(id: string, place: number) => void>() };
}

test("a dragged question goes to the line", () => {
  const { drag, move, moved } = rail();
  move(80);
  expect([drag.group, drag.line]).toEqual(["a", 3]);
  drag.drop(moved);
  expect(moved.mock.calls).toEqual([["a", 2]]);
  expect([drag.group, drag.line, drag.isClick]).toEqual([null, null, false]);
});

test("a press that hardly moves is a click", () => {
  const { drag, move, moved } = rail();
  move(12);
  drag.drop(moved);
  expect([drag.isClick, moved.mock.calls.length]).toEqual([true, 0]);
});

test("Esc lets go, and is not heard by anything else", () => {
  const { drag, move, moved } = rail();
  move(80);
  const escape = { key: "Escape", preventDefault: vi.fn(), stopPropagation: vi.fn() };
  drag.key(escape as unknown as KeyboardEvent);
  expect(escape.stopPropagation).toHaveBeenCalled();
  drag.drop(moved);
  expect([drag.group, moved.mock.calls.length]).toEqual([null, 0]);
  const later = { key: "Escape", preventDefault: vi.fn(), stopPropagation: vi.fn() };
  drag.key(later as unknown as KeyboardEvent);
  expect(later.stopPropagation).not.toHaveBeenCalled();
});

test("a question put back where it was has not moved", () => {
  const { drag, move, moved } = rail();
  move(80);
  move(12);
  drag.drop(moved);
  expect(moved).not.toHaveBeenCalled();
});

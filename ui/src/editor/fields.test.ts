// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";

import { Fields } from "./fields";

/** Which elements each observer looks at. */
const observed: Set<Element>[] = [];

beforeEach(() => {
  observed.length = 0;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      seen = new Set<Element>();
      constructor() {
        observed.push(this.seen);
      }
      observe(element: Element) {
        this.seen.add(element);
      }
      unobserve(element: Element) {
        this.seen.delete(element);
      }
      disconnect() {
        this.seen.clear();
      }
    },
  );
});

const element = () => document.createElement("div");

test("a field that moves to another view of the statement is mounted and watched there, whichever view goes first", () => {
  for (const oldGoesFirst of [true, false]) {
    const fields = new Fields();
    const [before, after] = [vi.fn(), vi.fn()];
    const [first, second] = [element(), element()];
    const leave = [fields.watch(element()), fields.place("t1", first, before, () => {})];
    const old = () => leave.forEach((step) => step());
    if (oldGoesFirst) old();
    fields.place("t1", second, after, () => {});
    fields.watch(element());
    if (!oldGoesFirst) old();
    fields.reveal("t1");
    expect(before).not.toHaveBeenCalled();
    expect(after).toHaveBeenCalledOnce();
    expect(observed[observed.length - 1]).toEqual(new Set([second]));
  }
});

test("a field that left the page is mounted nowhere", () => {
  const fields = new Fields();
  const mount = vi.fn();
  fields.place("t1", element(), mount, () => {})();
  fields.reveal("t1");
  expect(mount).not.toHaveBeenCalled();
});

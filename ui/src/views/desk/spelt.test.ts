// @vitest-environment jsdom
import { mount, tick, unmount } from "svelte";
import { afterEach, expect, test, vi } from "vitest";

import type { Placed } from "../../state/spelling.svelte";
import Spelt from "./Spelt.test.svelte";

/** A busy machine takes its time over a page of jsdom. */
vi.setConfig({ testTimeout: 60_000 });
globalThis.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };

let mounted: ReturnType<typeof mount>;
afterEach(() => unmount(mounted));

const TEXT = "The goverment said";
const mark = (place: string): Placed => ({ kind: "spelling", from: 4, to: 13, fix: null, place, order: 0, word: "goverment" });

async function shown(marks: Placed[]) {
  const target = document.body.appendChild(document.createElement("main"));
  const ask = vi.fn();
  mounted = mount(Spelt, { target, props: { text: TEXT, marks, ask } });
  await tick();
  const area = target.querySelector("textarea")!;
  const press = (key: string, shiftKey = false) => {
    const event = new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true });
    area.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { target, area, ask, press, underlined: () => [...target.querySelectorAll(".misspelt")].map((one) => one.textContent) };
}

test("a misspelt word of the title is underlined, and only of the title", async () => {
  const { target, underlined } = await shown([mark("title"), mark("summary")]);
  expect(underlined()).toEqual(["goverment"]);
  expect(target.querySelector(".layer")!.textContent).toBe(TEXT);
  expect(target.querySelector(".layer")!.getAttribute("aria-hidden")).toBe("true");
});

test("without a mark nothing is drawn over the text", async () => {
  expect((await shown([mark("summary")])).target.querySelector(".layer")).toBe(null);
});

test("the word under the hands is not underlined before the caret leaves it", async () => {
  const { area, underlined } = await shown([mark("title")]);
  area.setSelectionRange(13, 13);
  area.dispatchEvent(new Event("input", { bubbles: true }));
  await tick();
  expect(underlined()).toEqual([]);
  area.setSelectionRange(1, 1);
  area.dispatchEvent(new KeyboardEvent("keyup", { key: "Home", bubbles: true }));
  await tick();
  expect(underlined()).toEqual(["goverment"]);
});

test("the menu key opens the menu at a marked word, and elsewhere the menu of the system", async () => {
  const { area, ask, press } = await shown([mark("title")]);
  area.setSelectionRange(6, 6);
  expect(press("F10", true)).toBe(true);
  expect(ask).toHaveBeenCalledWith("title", mark("title"));
  area.setSelectionRange(16, 16);
  expect(press("ContextMenu")).toBe(false);
  expect(ask).toHaveBeenCalledTimes(1);
});

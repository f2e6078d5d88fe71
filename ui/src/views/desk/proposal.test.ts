// @vitest-environment jsdom
import { mount, tick, unmount } from "svelte";
import { afterEach, expect, test, vi } from "vitest";

import { fakeBackend } from "../../ipc/fake";
import { words } from "../../words";
import Proposal from "./Proposal.test.svelte";

/** A busy machine takes its time over a page of jsdom. */
vi.setConfig({ testTimeout: 60_000 });
window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
globalThis.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };

let mounted: ReturnType<typeof mount>;
afterEach(() => unmount(mounted));

async function details() {
  const backend = fakeBackend();
  const made = await backend.call("new_statement", { title: "Fares", lang: "en", section: null, kind: "statement" });
  const turns = [{ ...made.turns[0]!, markdown: "Fares stay as they are. They rose last year." }];
  await backend.call("save_statement", { id: made.id, base: made.revision, head: made.head, turns, note: "" });
  const view = await backend.call("open_statement", { id: made.id });
  const target = document.body.appendChild(document.createElement("main"));
  mounted = mount(Proposal, { target, props: { backend, view } });
  await tick();
  const field = [...target.querySelectorAll("label")].find((one) => one.textContent === words.details.summary)!.control as HTMLTextAreaElement;
  const use = () => [...target.querySelectorAll("button")].find((one) => one.textContent?.trim() === words.details.summary_use);
  const type = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await tick();
  };
  const tab = async () => {
    const event = new KeyboardEvent("keydown", { key: "Tab", bubbles: true, cancelable: true });
    field.dispatchEvent(event);
    await tick();
    return event.defaultPrevented;
  };
  return { field, use, type, tab };
}

test("an empty summary shows what is proposed and stays empty until somebody takes it", async () => {
  const { field, use } = await details();
  expect([field.value, field.placeholder]).toEqual(["", "Fares stay as they are."]);
  use()!.click();
  await tick();
  expect([field.value, use()]).toEqual(["Fares stay as they are.", undefined]);
});

test("Tab in the empty field takes the proposal, and in a filled one goes on", async () => {
  const { field, tab } = await details();
  expect(await tab()).toBe(true);
  expect(field.value).toBe("Fares stay as they are.");
  expect(await tab()).toBe(false);
});

test("what somebody writes is never replaced", async () => {
  const { field, use, type, tab } = await details();
  await type("My own words");
  expect([use(), await tab(), field.value]).toEqual([undefined, false, "My own words"]);
});

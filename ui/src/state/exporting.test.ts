import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { ExportState } from "../ipc/bindings";
import type { Backend } from "../ipc/backend";
import { fakeBackend } from "../ipc/fake";
import { Exporting } from "./exporting.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("an export is followed until it is done", async () => {
  const exporting = new Exporting(fakeBackend());
  await exporting.start({ format: "both", section: null, only: [] });
  expect(exporting.busy).toBe(true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(exporting.state.state).toBe("done");
  expect(exporting.busy).toBe(false);
});

test("a cancelled export is asked about no more", async () => {
  const exporting = new Exporting(fakeBackend());
  await exporting.start({ format: "html", section: null, only: [] });
  await exporting.cancel();
  expect(exporting.state).toEqual({ state: "cancelled" });
  expect(vi.getTimerCount()).toBe(0);
});

test("an answer that comes after the cancel does not bring the export back", async () => {
  const answers: ((state: ExportState) => void)[] = [];
  const backend = { call: () => new Promise((resolve) => answers.push(resolve)) } as unknown as Backend;
  const exporting = new Exporting(backend);
  const started = exporting.start({ format: "html", section: null, only: [] });
  answers[0]!({ state: "running", done: 0, total: 2, current: "" });
  await started;
  await vi.advanceTimersByTimeAsync(200);
  const cancelled = exporting.cancel();
  answers[2]!({ state: "cancelled" });
  await cancelled;
  answers[1]!({ state: "running", done: 1, total: 2, current: "" });
  await vi.advanceTimersByTimeAsync(0);
  expect(exporting.state.state).toBe("cancelled");
});

test("a failure is told in its own words", async () => {
  const backend = { call: () => Promise.reject({ code: "refused", message: "The folder is not empty." }) } as unknown as Backend;
  const exporting = new Exporting(backend);
  await exporting.start({ format: "html", section: null, only: [] });
  expect(exporting.state).toEqual({ state: "failed", message: "The folder is not empty.", reason: null });
});

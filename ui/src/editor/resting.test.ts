// @vitest-environment jsdom
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { markdown } from "./language";
import { livePreview, REST_MS } from "./resting";

let view: EditorView;

beforeEach(() => {
  vi.useFakeTimers();
  const doc = "cc **b** dd";
  const state = EditorState.create({ doc, selection: { anchor: doc.length }, extensions: [markdown(doc), livePreview()] });
  view = new EditorView({ state, parent: document.body });
  view.focus();
  vi.advanceTimersByTime(REST_MS);
});

afterEach(() => {
  view.destroy();
  vi.useRealTimers();
});

const away = () => [...view.contentDOM.querySelectorAll(".cm-away")].map((mark) => mark.textContent);
const arrive = (at: number) => view.dispatch({ selection: { anchor: at }, userEvent: "select" });
const composition = (what: "start" | "end") => view.contentDOM.dispatchEvent(new Event(`composition${what}`, { bubbles: true }));

test("marks open where the caret rests, and not before", () => {
  arrive(8);
  expect(away()).toEqual(["**", "**"]);
  vi.advanceTimersByTime(REST_MS);
  expect(away()).toEqual([]);
});

test("a composition that begins before the caret has rested finds the marks open already", () => {
  arrive(8);
  vi.advanceTimersByTime(REST_MS / 2);
  composition("start");
  expect(away()).toEqual([]);
});

test("marks neither come nor go between the beginning of a composition and its end", () => {
  composition("start");
  arrive(8);
  const page = view.contentDOM.innerHTML;
  vi.advanceTimersByTime(10 * REST_MS);
  expect(away()).toEqual(["**", "**"]);
  expect(view.contentDOM.innerHTML).toBe(page);
  composition("end");
  vi.advanceTimersByTime(2 * REST_MS);
  expect(away()).toEqual([]);
});

test("a composition where the caret rests already changes nothing on the page", () => {
  arrive(8);
  vi.advanceTimersByTime(REST_MS);
  const page = view.contentDOM.innerHTML;
  composition("start");
  expect(view.contentDOM.innerHTML).toBe(page);
});

test("words that change while a composition has begun keep their look", () => {
  composition("start");
  view.dispatch({ changes: { from: 0, insert: "ccc " } });
  expect(away()).toEqual(["**", "**"]);
  expect(view.contentDOM.textContent).toBe("ccc cc **b** dd");
});

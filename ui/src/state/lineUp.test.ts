import { expect, test } from "vitest";

import type { PairView, Role, SourceTurnView, Step } from "../ipc/bindings";
import { isBehind, lineUp, placeOf } from "./lineUp";

const source = (id: string, role: Role = "answer"): SourceTurnView => ({ id, role, speaker: null, outlet: null, html: `<p>${id}</p>` });
const own = (id: string, origin: string | null, markdown = "Mots.") => ({ id, role: "answer" as const, markdown, origin });
const pair = (source: string | null, own: string | null, step: Step): PairView => ({ source, own, step, change: [] });
const shown = (rows: ReturnType<typeof lineUp>) => rows.map((row) => `${row.source?.id ?? "-"}/${row.own?.id ?? "-"} ${row.step}`);

test("each turn stands beside the turn it translates, and what is missing in its place", () => {
  const rows = lineUp(
    [source("a"), source("b"), source("c"), source("d")],
    [own("C", "c"), own("X", null), own("A", "a")],
    [pair("a", "A", "in_step"), pair("b", null, "not_translated"), pair("c", "C", "source_changed"), pair("d", null, "not_translated")],
  );
  expect(shown(rows)).toEqual(["c/C source_changed", "d/- not_translated", "-/X only_here", "a/A in_step", "b/- not_translated"]);
});

test("a source turn before all others stands first", () => {
  expect(shown(lineUp([source("a"), source("b")], [own("B", "b")], []))).toEqual(["a/- not_translated", "b/B in_step"]);
});

test("what was typed since counts: first words are in step, cleared ones are not translated", () => {
  const pairs = [pair("a", "A", "not_translated"), pair("b", "B", "source_changed")];
  expect(shown(lineUp([source("a"), source("b")], [own("A", "a"), own("B", "b", " \n")], pairs))).toEqual(["a/A in_step", "b/B not_translated"]);
});

test("a second turn of the same origin, and one whose source is gone, stand by themselves", () => {
  expect(shown(lineUp([source("a")], [own("A", "a"), own("A2", "a"), own("G", "gone")], []))).toEqual(["a/A in_step", "-/A2 only_here", "-/G only_here"]);
});

test("an empty source turn needs no translation", () => {
  const rows = lineUp([source("a")], [], [pair("a", null, "in_step")]);
  expect(rows.some(isBehind)).toBe(false);
});

test("a missing turn goes behind the turn that is written before it", () => {
  const rows = lineUp([source("a"), source("b"), source("c")], [own("A", "a"), own("C", "c")], []);
  expect(placeOf(rows, "b")).toBe("A");
  expect(placeOf(lineUp([source("a"), source("b")], [own("B", "b")], []), "a")).toBeNull();
});

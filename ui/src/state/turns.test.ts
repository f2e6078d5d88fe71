import { expect, test } from "vitest";

import type { Role } from "../ipc/bindings";
import { groupsOf, insertAfterGroup, moveGroup, moveGroupTo, takeBack } from "./turns";

/** Turns from letters: q, a and t with their place as id. */
function turns(letters: string) {
  const roles: Record<string, Role> = { q: "question", a: "answer", t: "text" };
  return [...letters].map((letter, at) => ({ id: `${letter}${at}`, role: roles[letter]! }));
}

const ids = (list: readonly { id: string }[]) => list.map((turn) => turn.id).join(" ");

test("answers belong to the question before them, and a text stands alone", () => {
  const groups = groupsOf(turns("tqaaqat"));
  expect(groups.map((group) => `${group.number}: ${ids(group.turns)}`)).toEqual(["null: t0", "1: q1 a2 a3", "2: q4 a5", "null: t6"]);
});

test("an answer after a text opens an exchange without a number", () => {
  expect(groupsOf(turns("ta")).map((group) => [group.kind, group.number])).toEqual([["text", null], ["exchange", null]]);
});

test("an exchange moves with its answers", () => {
  expect(ids(moveGroup(turns("qaqa"), "q2", -1))).toBe("q2 a3 q0 a1");
  expect(ids(moveGroup(turns("qaqa"), "q0", 1))).toBe("q2 a3 q0 a1");
});

test("the first exchange can't move up, nor the last down", () => {
  const list = turns("qaqa");
  expect(moveGroup(list, "q0", -1)).toBe(list);
  expect(moveGroup(list, "q2", 1)).toBe(list);
});

test("a text that would leave an answer to another question stays", () => {
  const list = turns("qata");
  expect(moveGroup(list, "t2", -1)).not.toBe(list);
  expect(moveGroup(list, "t2", 1)).toBe(list);
});

test("new turns go after the exchange that holds the turn", () => {
  expect(ids(insertAfterGroup(turns("qaqa"), "q0", [{ id: "x", role: "question" }]))).toBe("q0 a1 x q2 a3");
  expect(ids(insertAfterGroup(turns("qa"), null, [{ id: "x", role: "question" }]))).toBe("q0 a1 x");
});

test("an undone removal puts the turns back in their place, and keeps what came since", () => {
  const before = turns("qaqa");
  const after = before.slice(2);
  const added = { id: "new", role: "text" as Role };
  expect(ids(takeBack([...after, added], before, after))).toBe("q0 a1 q2 a3 new");
});

test("an undone paste takes the pasted turns out and gives the empty one back", () => {
  const before = turns("qaq");
  const pasted = { id: "pasted", role: "question" as Role };
  const after = [...before.slice(0, 2), pasted];
  expect(ids(takeBack(after, before, after))).toBe("q0 a1 q2");
});

test("a group is moved to any place with its answers", () => {
  const list = turns("qatqaa");
  expect(ids(moveGroupTo(list, "q0", 2))).toBe("t2 q3 a4 a5 q0 a1");
  expect(ids(moveGroupTo(list, "q3", 0))).toBe("q3 a4 a5 q0 a1 t2");
  expect(moveGroupTo(list, "t2", 1)).toBe(list);
  expect(moveGroupTo(list, "gone", 1)).toBe(list);
});

test("a group is not moved to where an answer would join another question", () => {
  const list = turns("taqa");
  expect(moveGroupTo(list, "q2", 1)).toBe(list);
  expect(moveGroupTo(list, "a1", 2)).toBe(list);
});

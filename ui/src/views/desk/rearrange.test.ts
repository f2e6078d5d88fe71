import { expect, test } from "vitest";

import { OpenTurn } from "../../state/openStatement.svelte";
import { canMerge, mergeWithNext, split, type Rearranged } from "./rearrange";

const ROLES = { Q: "question", A: "answer", T: "text" } as const;

/** Turns from lines such as "Q Why?"; a name in brackets is the speaker. */
function turns(...lines: string[]): OpenTurn[] {
  return lines.map((line, at) => {
    const [, role, speaker, markdown] = /^([QAT])(?:\((\w+)\))? ?(.*)$/su.exec(line)!;
    return new OpenTurn({ id: `t${at}`, role: ROLES[role as "Q"], speaker: speaker ?? null, outlet: null, markdown: markdown!, origin: null });
  });
}

function show(it: Rearranged | null): string[] {
  return it!.turns.map((turn) => `${turn.role[0]!.toUpperCase()}${turn.speaker ? `(${turn.speaker})` : ""} ${it!.texts.get(turn) ?? turn.markdown}`);
}

test("an answer is split into two exchanges at the caret", () => {
  const list = turns("Q Why?", "A One. Two.", "Q Next?", "A Yes.");
  expect(show(split(list, list[1]!, 5))).toEqual(["Q Why?", "A One.", "Q ", "A Two.", "Q Next?", "A Yes."]);
});

test("a question is split, and its answers stay with the second half", () => {
  const list = turns("Q Why? When?", "A Now.");
  expect(show(split(list, list[0]!, 4))).toEqual(["Q Why?", "A ", "Q When?", "A Now."]);
});

test("the turn that is split keeps its id, and the hands go on in the new question", () => {
  const list = turns("Q Why?", "A(Li) One. Two.");
  const done = split(list, list[1]!, 5);
  expect(done.turns[1]!.id).toBe("t1");
  expect(done.next.role).toBe("question");
  expect(done.turns[3]!.speaker).toBe("Li");
});

test("a text is split into two texts", () => {
  const list = turns("T One.\n\nTwo.");
  expect(show(split(list, list[0]!, 4))).toEqual(["T One.", "T Two."]);
});

test("merging takes a split back", () => {
  const list = turns("Q Why?", "A One.", "Q ", "A Two.");
  expect(show(mergeWithNext(list, "t0"))).toEqual(["Q Why?", "A One.\n\nTwo."]);
});

test("answers of other speakers stay turns of their own", () => {
  const list = turns("Q Why?", "A(Li) One.", "Q When?", "A(Chen) Two.", "A Three.");
  expect(show(mergeWithNext(list, "t0"))).toEqual(["Q Why? When?", "A(Li) One.", "A(Chen) Two.", "A Three."]);
});

test("an exchange does not merge with a text, nor the last with nothing", () => {
  const list = turns("Q Why?", "A One.", "T More.");
  expect(canMerge(list, "t0")).toBe(false);
  expect(mergeWithNext(list, "t2")).toBe(null);
});

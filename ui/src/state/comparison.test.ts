import { expect, test } from "vitest";

import type { Fate, Role, TurnChangeView } from "../ipc/bindings";
import { cardsOf, type Card, type Fold } from "./comparison";

const change = (id: string, role: Role, fate: Fate): TurnChangeView => ({
  shown: { id, role, speaker: null, outlet: null, markdown: id, origin: null },
  fate,
  label: [],
  words: [],
});
const exchange = (id: string, question: Fate, answer: Fate = question) => [change(`${id}q`, "question", question), change(`${id}a`, "answer", answer)];

function check(changes: TurnChangeView[], expected: string[]) {
  const say = (it: Card | Fold) => (it.kind === "fold" ? `fold ${it.questions}/${it.parts}` : `${it.opens} ${it.number ?? "-"} ${it.fate}`);
  expect(cardsOf(changes).map(say)).toEqual(expected);
}

test("unchanged exchanges are folded into one line", () => {
  check([...exchange("1", "same"), ...exchange("2", "same"), ...exchange("3", "edited"), ...exchange("4", "same")], ["fold 2/2", "question 3 edited", "fold 1/1"]);
});

test("an exchange in which one turn differs was edited", () => {
  check(exchange("1", "same", "edited"), ["question 1 edited"]);
  check(exchange("1", "same", "added"), ["question 1 edited"]);
});

test("a question that is gone has no number, and those after it keep theirs", () => {
  check([...exchange("1", "removed"), ...exchange("2", "added"), ...exchange("3", "moved")], ["question - removed", "question 1 added", "question 2 moved"]);
});

test("a text between exchanges counts as a part and not as a question", () => {
  check([change("t", "text", "same"), ...exchange("1", "same")], ["fold 1/2"]);
});

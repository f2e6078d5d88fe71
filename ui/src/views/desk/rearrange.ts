// Splitting an exchange at the caret, and joining it with the next. A turn that stays keeps
// its id, because its published address is made of it. Plain lists in, plain lists out.

import { OpenTurn } from "../../state/openStatement.svelte";
import { groupsOf } from "../../state/turns";
import { uuid7 } from "../../state/uuid";

/** The turns after the change, the words that turns get, and the turn to go on in. */
export type Rearranged = { turns: OpenTurn[]; texts: Map<OpenTurn, string>; next: OpenTurn };

const turn = (role: OpenTurn["role"], markdown: string, like: OpenTurn | null = null) =>
  new OpenTurn({ id: uuid7(), role, markdown, speaker: like?.speaker ?? null, outlet: like?.outlet ?? null, origin: null });

/** What stands after the caret goes into an exchange (or text) of its own. */
export function split(turns: readonly OpenTurn[], at: OpenTurn, caret: number): Rearranged {
  const before = at.markdown.slice(0, caret).trimEnd();
  const after = at.markdown.slice(caret).trimStart();
  const added =
    at.role === "answer" ? [turn("question", ""), turn("answer", after, at)]
    : at.role === "question" ? [turn("answer", ""), turn("question", after, at)]
    : [turn("text", after, at)];
  const place = turns.indexOf(at) + 1;
  const next = added.find((one) => one.role !== "answer") ?? added[0]!;
  return { turns: [...turns.slice(0, place), ...added, ...turns.slice(place)], texts: new Map([[at, before]]), next };
}

/** Whether the group has a next one of its own kind. */
export function canMerge(turns: readonly OpenTurn[], group: string): boolean {
  const groups = groupsOf(turns);
  const at = groups.findIndex((one) => one.id === group);
  const [first, second] = [groups[at], groups[at + 1]];
  return first !== undefined && second !== undefined && first.kind === second.kind && second.turns[0]?.role !== "answer";
}

/** Questions are joined in one line; answers of the same speaker are joined as paragraphs. */
export function mergeWithNext(turns: readonly OpenTurn[], group: string): Rearranged | null {
  if (!canMerge(turns, group)) return null;
  const groups = groupsOf(turns);
  const at = groups.findIndex((one) => one.id === group);
  const [first, second] = [groups[at]!, groups[at + 1]!];
  const texts = new Map<OpenTurn, string>();
  const [opening, joined, ...rest] = [first.turns[0]!, ...second.turns];
  texts.set(opening, join(opening.markdown, joined!.markdown, first.kind === "exchange" ? " " : "\n\n"));
  const last = first.turns[first.turns.length - 1]!;
  const answer = rest[0];
  const gone: OpenTurn[] = [joined!];
  let next = last;
  if (answer && last.role === "answer" && sameVoice(last, answer)) {
    texts.set(last, join(last.markdown, answer.markdown, "\n\n"));
    gone.push(answer);
  } else if (answer) next = answer;
  return { turns: turns.filter((one) => !gone.includes(one)), texts, next };
}

const sameVoice = (one: OpenTurn, other: OpenTurn) => one.speaker === other.speaker && one.outlet === other.outlet;

function join(first: string, second: string, by: string): string {
  const [head, tail] = [first.trimEnd(), second.trimStart()];
  return head === "" ? tail : tail === "" ? head : head + by + tail;
}

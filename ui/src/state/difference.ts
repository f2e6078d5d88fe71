// What changed between two texts, as the editor counts changes.

import { ChangeSet, type ChangeDesc } from "@codemirror/state";

/** One change that makes the second text of the first. */
export function difference(first: string, second: string): ChangeSet {
  let start = 0;
  while (start < first.length && start < second.length && first[start] === second[start]) start += 1;
  let end = 0;
  while (end < first.length - start && end < second.length - start && first[first.length - 1 - end] === second[second.length - 1 - end]) end += 1;
  const change = { from: start, to: first.length - end, insert: second.slice(start, second.length - end) };
  return ChangeSet.of(change.from === change.to && change.insert === "" ? [] : [change], first.length);
}

type Span = { from: number; to: number };
type Slice = (from: number, to: number) => string;

const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char);

/**
 * Where words stand after a change, or null when they are others now: changed, gone, or
 * grown by a letter at one of their ends.
 */
export function follow<S extends Span>(span: S, changes: ChangeDesc, before: Slice, after: Slice): S | null {
  const [from, to] = [changes.mapPos(span.from, 1), changes.mapPos(span.to, -1)];
  const words = before(span.from, span.to);
  if (from >= to || after(from, to) !== words) return null;
  const grown = (isWord(words.slice(0, 1)) && isWord(after(from - 1, from))) || (isWord(words.slice(-1)) && isWord(after(to, to + 1)));
  return grown ? null : { ...span, from, to };
}

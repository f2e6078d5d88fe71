// A sketch of the comparison: enough to see a history in a browser. The real one is in core.

import type { ComparisonView, FileChangeView, FileView, HeadView, RunView, TurnChangeView, TurnView } from "../bindings";

type Text = { head: HeadView; turns: readonly TurnView[] };

const segmenter = new Intl.Segmenter("en", { granularity: "word" });
const wordsOf = (text: string) => [...segmenter.segment(text)].map((one) => one.segment);

/** The longest row of things that stands in both, as pairs of places. */
function common<T>(old: readonly T[], now: readonly T[]): [number, number][] {
  const best = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = now.length - 1; b >= 0; b -= 1) {
      best[a]![b] = old[a] === now[b] ? best[a + 1]![b + 1]! + 1 : Math.max(best[a + 1]![b]!, best[a]![b + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < old.length && b < now.length; ) {
    if (old[a] === now[b]) pairs.push([a++, b++]);
    else if (best[a + 1]![b]! >= best[a]![b + 1]!) a += 1;
    else b += 1;
  }
  return pairs;
}

export function runs(was: string, is: string): RunView[] {
  const [old, now] = [wordsOf(was), wordsOf(is)];
  const found: RunView[] = [];
  const add = (presence: RunView["presence"], words: string) => {
    const last = found[found.length - 1];
    if (words === "") return;
    if (last?.presence === presence) last.words += words;
    else found.push({ presence, words });
  };
  let [a, b] = [0, 0];
  for (const [x, y] of [...common(old, now), [old.length, now.length] as const]) {
    add("deleted", old.slice(a, x).join(""));
    add("inserted", now.slice(b, y).join(""));
    add("both", now[y] ?? "");
    [a, b] = [x + 1, y + 1];
  }
  return found;
}

const label = (turn: TurnView | undefined) => [turn?.speaker, turn?.outlet && `(${turn.outlet})`].filter(Boolean).join(" ");

/** The files that differ, matched by name and then by bytes. */
function files(old: readonly FileView[], now: readonly FileView[]): FileChangeView[] {
  const left = [...old];
  const take = (fits: (was: FileView) => boolean) => {
    const at = left.findIndex(fits);
    return at < 0 ? null : left.splice(at, 1)[0]!;
  };
  const change = (was: FileView | null, is: FileView | null, fate: FileChangeView["fate"]): FileChangeView => ({
    fate,
    shown: (is ?? was)!,
    was: is && was,
    alt: runs(was?.alt ?? "", is?.alt ?? ""),
    caption: runs(was?.caption ?? "", is?.caption ?? ""),
    credit: runs(was?.credit ?? "", is?.credit ?? ""),
  });
  const named = now.map((is) => take((was) => was.name === is.name));
  const stayed = now.flatMap((is, at) => {
    const was = named[at] ?? take((one) => one.hash === is.hash);
    if (!was) return change(null, is, "added");
    return JSON.stringify({ ...was }) === JSON.stringify({ ...is }) ? [] : change(was, is, "edited");
  });
  return [...stayed, ...left.map((was) => change(was, null, "removed"))];
}

export function compare(old: Text, now: Text): ComparisonView {
  const change = (was: TurnView | undefined, is: TurnView | undefined, fate: TurnChangeView["fate"]): TurnChangeView => ({
    shown: (is ?? was)!,
    fate,
    label: runs(label(was), label(is)),
    words: runs(was?.markdown ?? "", is?.markdown ?? ""),
  });
  const stayed = new Set(common(old.turns.map((turn) => turn.id), now.turns.map((turn) => turn.id)).map(([, at]) => now.turns[at]!.id));
  const turns = now.turns.map((is) => {
    const was = old.turns.find((turn) => turn.id === is.id);
    if (!was) return change(undefined, is, "added");
    if (label(was) !== label(is) || was.markdown !== is.markdown) return change(was, is, "edited");
    return change(was, is, stayed.has(is.id) ? "same" : "moved");
  });
  old.turns.forEach((was, index) => {
    if (now.turns.some((turn) => turn.id === was.id)) return;
    const before = old.turns.slice(0, index).map((turn) => turns.findIndex((one) => one.shown.id === turn.id));
    turns.splice((before.filter((at) => at >= 0).pop() ?? -1) + 1, 0, change(was, undefined, "removed"));
  });
  return { title: runs(old.head.title, now.head.title), summary: runs(old.head.summary, now.head.summary), files: files(old.head.files, now.head.files), turns };
}

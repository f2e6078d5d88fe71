// How the newsroom in memory sorts, filters and starts statements. Rust has the real rules:
// its collation, its calendar, its templates.

import { uuid7 } from "../../state/uuid";
import type { Direction, Kind, Sort, TurnView, Updated } from "../bindings";
import { deadlineOf } from "./past";
import type { Statement } from "./sample";

const collator = new Intl.Collator("en", { numeric: true });
const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase().replace(/’/gu, "'");

export function isTitled(title: string, typed: string): boolean {
  const has = plain(title);
  return plain(typed).split(/\s+/u).every((word) => has.includes(word));
}

export function isUpdatedIn(savedAt: string, updated: Updated | null, now = new Date()): boolean {
  if (updated === null) return true;
  const day = (shift: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + shift).getTime();
  const at = Date.parse(savedAt);
  if (updated.time === "this_week") return at >= day(-((now.getDay() + 6) % 7));
  if (updated.time === "this_month") return at >= new Date(now.getFullYear(), now.getMonth(), 1).getTime();
  const { from, until } = updated;
  return (!from || at >= Date.parse(`${from}T00:00`)) && (!until || at < Date.parse(`${until}T00:00`) + 86_400_000);
}

/** What lacks the date that decides stands at the end in both directions. */
export function inOrder(sort: Sort, direction: Direction): (a: Statement, b: Statement) => number {
  const way = direction === "up" ? 1 : -1;
  const of = (it: Statement) => ({ saved: it.saved_at, title: it.head.title, due: deadlineOf(it), published: it.published_at })[sort];
  return (a, b) => {
    const [x, y] = [of(a), of(b)];
    if (x === null || y === null) return x === y ? way * a.id.localeCompare(b.id) : x === null ? 1 : -1;
    return way * ((sort === "title" ? collator.compare(x, y) : x.localeCompare(y)) || a.id.localeCompare(b.id));
  };
}

const turn = (role: TurnView["role"], markdown = ""): TurnView => ({ id: uuid7(), role, speaker: null, outlet: null, markdown, origin: null });

export function templateOf(kind: Kind): TurnView[] {
  if (kind === "spokesperson_remarks") return [turn("question"), turn("answer")];
  if (kind === "press_conference") return [turn("text", "Good morning. [TK: what is announced]"), turn("question"), turn("answer")];
  return [turn("text", `[TK: ${kind.replace("_", " ")}]`)];
}

export function proposedSummary(turns: readonly TurnView[]): string | null {
  const first = turns.find((one) => one.role === "answer" && one.markdown.trim() !== "") ?? turns.find((one) => one.role === "text");
  const words = first?.markdown.replace(/[*[\]]|\([^)]*\)/gu, "").trim().split("\n")[0] ?? "";
  return /^.*?[.!?。？！](?=\s|$|\p{Script=Han})/u.exec(words)?.[0] ?? (words || null);
}

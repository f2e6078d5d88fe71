// Language sets of the newsroom in memory. Figures are compared by their digits only: how each
// language writes them, Rust knows.

import { uuid7 } from "../../state/uuid";
import type { DifferenceView, ErrorCode, Reason, PairView, RoleWords, Dir, StatementView, TurnView } from "../bindings";
import type { Answer, Args } from "../backend";
import { runs } from "./compare";
import { renderBlock } from "./markdown";
import { emptyHead, noQuery, type Statement } from "./sample";

type Sets = "get_translation" | "translate_statement" | "link_translation" | "unlink_translation" | "declare_in_step";
type Handlers = { [K in Sets]: (args: Args<K>) => Answer<K> };

type Newsroom = {
  all: Statement[];
  find: (id: string) => Statement;
  refuse: (message: string, code?: ErrorCode, reason?: Reason) => never;
  view: (it: Statement) => StatementView;
  nextRevision: () => string;
  wordsOf: (lang: string) => RoleWords;
  dirOf: (lang: string) => Dir;
};

export const setOf = (it: Statement) => it.set ?? it.id;

/** The turns of a translation with what its source says now. */
export function pairsOf(source: Statement, own: Statement): PairView[] {
  const isEmpty = (turn: TurnView | undefined) => !turn || turn.markdown.trim() === "";
  const pairs = source.turns.map((turn): PairView => {
    const counterpart = own.turns.find((one) => one.origin === turn.id);
    const base = { source: turn.id, own: counterpart?.id ?? null, change: [] };
    if (!counterpart || isEmpty(counterpart)) return { ...base, step: isEmpty(turn) ? "in_step" : "not_translated" };
    const was = own.from?.[counterpart.id];
    if (was === undefined) return { ...base, step: "unconfirmed" };
    return was === turn.markdown ? { ...base, step: "in_step" } : { ...base, step: "source_changed", change: runs(was, turn.markdown) };
  });
  const alone = own.turns.filter((turn) => !pairs.some((pair) => pair.own === turn.id));
  return [...pairs, ...alone.map((turn): PairView => ({ source: null, own: turn.id, step: "only_here", change: [] }))];
}

/** Keeps what a turn was translated from when its first words are saved. */
export function noteFirstWords(all: readonly Statement[], it: Statement, before: readonly TurnView[]): void {
  const source = all.find((one) => one.id === it.source);
  if (!source) return;
  it.from ??= {};
  for (const turn of it.turns) {
    const original = source.turns.find((one) => one.id === turn.origin);
    const was = before.find((one) => one.id === turn.id)?.markdown.trim() ?? "";
    if (original && turn.markdown.trim() !== "" && was === "") it.from[turn.id] ??= original.markdown;
  }
}

function differences(source: Statement, own: Statement): DifferenceView[] {
  const figures = (text: string) => [...new Set(text.match(/\d+(?:[.,]\d+)?/gu) ?? [])];
  return source.turns.flatMap((turn) => {
    const counterpart = own.turns.find((one) => one.origin === turn.id);
    if (!counterpart || counterpart.markdown.trim() === "") return [];
    const [a, b] = [figures(turn.markdown), figures(counterpart.markdown)];
    const plain = (figure: string) => figure.replace(",", ".");
    const only = (from: string[], to: string[]) => from.filter((one) => !to.some((other) => plain(other) === plain(one)));
    const made = (side: DifferenceView["side"]) => (written: string): DifferenceView => ({ part: "turn", source: turn.id, own: counterpart.id, side, written });
    return [...only(a, b).map(made("source")), ...only(b, a).map(made("translation"))];
  });
}

export function translationHandlers({ all, find, refuse, view, nextRevision, wordsOf, dirOf }: Newsroom): Handlers {
  const members = (set: string) => all.filter((it) => setOf(it) === set && it.stage !== "spiked");
  const sourceOf = (it: Statement) => all.find((one) => one.id === it.source && one.stage !== "spiked") ?? null;
  const checkFree = (set: string, lang: string, self: string | null) => {
    const taken = members(set).find((it) => it.head.lang === lang && it.id !== self);
    if (taken) refuse(`There is already a statement in ${lang} in this set: “${taken.head.title}” (${taken.id}). Open that one, or unlink it first.`);
  };
  const translation = (id: string): Answer<"get_translation"> => {
    const it = find(id);
    const source = sourceOf(it);
    const set = members(setOf(it)).sort((a, b) => Number(Boolean(a.source)) - Number(Boolean(b.source)));
    return {
      members: set.map((one) => ({ id: one.id, title: one.head.title, lang: one.head.lang, dir: dirOf(one.head.lang), stage: one.stage, source: one.source ?? null })),
      original: source && {
        id: source.id,
        revision: source.revision,
        title: source.head.title,
        summary: source.head.summary,
        lang: source.head.lang,
        dir: dirOf(source.head.lang),
        words: wordsOf(source.head.lang),
        turns: source.turns.map((turn) => ({
          id: turn.id,
          role: turn.role,
          speaker: turn.speaker,
          outlet: turn.outlet,
          html: renderBlock([{ ...turn, role: "text", speaker: null, outlet: null }], wordsOf(source.head.lang), source.head.files).html,
        })),
        pairs: pairsOf(source, it),
        differences: differences(source, it),
      },
    };
  };
  return {
    get_translation: ({ id }) => translation(id),
    translate_statement({ id, lang }) {
      const source = find(id);
      checkFree(setOf(source), lang, null);
      const { section, kind, date, place } = source.head;
      const it: Statement = {
        id: uuid7(), stage: "draft", edition: null, changed: false, published_at: null,
        head: { ...emptyHead("", lang, section), kind, date, place },
        turns: source.turns.map((turn) => ({ ...turn, id: uuid7(), markdown: "", origin: turn.id })),
        revision: nextRevision(), saved_at: new Date().toISOString(), note: "", query: noQuery(), versions: [],
        set: setOf(source), source: id, from: {},
      };
      all.unshift(it);
      return view(it);
    },
    link_translation({ id, source }) {
      const [it, original] = [find(id), find(source)];
      if (id === source) refuse("A statement is no translation of itself. Choose another one.");
      checkFree(setOf(original), it.head.lang, id);
      const turns = it.turns.map((turn, at) => ({ ...turn, origin: original.turns[at]?.role === turn.role ? original.turns[at].id : null }));
      const from = Object.fromEntries(turns.flatMap((turn, at) => (turn.origin && turn.markdown.trim() !== "" ? [[turn.id, original.turns[at]!.markdown]] : [])));
      Object.assign(it, { set: setOf(original), source, turns, from });
      return translation(id);
    },
    unlink_translation({ id }) {
      const it = find(id);
      if (members(setOf(it)).length < 2) refuse("The statement is linked with no other one.");
      for (const one of all) if (one.source === id) one.source = null;
      Object.assign(it, { set: uuid7(), source: null });
      return translation(id);
    },
    declare_in_step({ id, turn, seen }) {
      const it = find(id);
      const source = sourceOf(it) ?? refuse("The statement is linked with no source.");
      if (source.revision !== seen) refuse("The statement was changed elsewhere since it was opened.", "stale");
      it.from ??= {};
      for (const one of it.turns) {
        const original = source.turns.find((each) => each.id === one.origin);
        if (original && one.markdown.trim() !== "" && (turn === null || turn === one.id)) it.from[one.id] = original.markdown;
      }
      return translation(id);
    },
  };
}

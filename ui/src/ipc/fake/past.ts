// Saved texts and the query sheet of the newsroom in memory.

import { uuid7 } from "../../state/uuid";
import type { ErrorCode, Reason, StatementView } from "../bindings";
import type { Answer, Args } from "../backend";
import { compare } from "./compare";
import { noQuery, type Statement, type Version, versionOf } from "./sample";

type Past = "duplicate_statement" | "list_versions" | "list_moments" | "compare_versions" | "restore_version" | "compare_unsaved" | "save_query";
type Handlers = { [K in Past]: (args: Args<K>) => Answer<K> };

type Newsroom = {
  all: Statement[];
  find: (id: string) => Statement;
  refuse: (message: string, code?: ErrorCode, reason?: Reason) => never;
  view: (it: Statement) => StatementView;
  nextRevision: () => string;
};

const OPEN_MS = 60_000;

/** Keeps the working text as a version; one that is still open is written over. */
export function keepVersion(it: Statement, opensNew = false): void {
  const newest = it.versions[0];
  const isOpen = newest !== undefined && newest.edition === null && Date.parse(it.saved_at) - Date.parse(newest.opened_at) < OPEN_MS;
  const made = versionOf(it);
  if (isOpen && !opensNew) it.versions[0] = { ...made, opened_at: newest.opened_at, moments: [newest, ...(newest.moments ?? [])] };
  else it.versions.unshift(made);
}

/** When the answer is due, as an instant: the newsroom in memory lies where the browser is. */
export function deadlineOf(it: Statement): string | null {
  return it.query.deadline === null ? null : new Date(it.query.deadline).toISOString();
}

export function isDueToday(it: Statement, now = Date.now()): boolean {
  const deadline = deadlineOf(it);
  return it.stage !== "spiked" && it.edition === null && deadline !== null && Date.parse(deadline) <= new Date(now).setHours(23, 59, 59, 999);
}

export function pastHandlers({ all, find, refuse, view, nextRevision }: Newsroom): Handlers {
  const versionIn = (it: Statement, id: string): Version =>
    it.versions.flatMap((one) => [one, ...(one.moments ?? [])]).find((one) => one.version === id) ?? refuse("That version is no longer there.", "not_found");
  return {
    duplicate_statement({ id }) {
      const { head, turns } = find(id);
      const it: Statement = {
        ...structuredClone(find(id)),
        id: uuid7(),
        stage: "draft",
        edition: null,
        changed: false,
        published_at: null,
        head: { ...head, slug: null, date: null },
        turns: turns.map((turn) => ({ ...turn, id: uuid7(), origin: null })),
        revision: nextRevision(),
        saved_at: new Date().toISOString(),
        note: "",
        query: noQuery(),
        versions: [],
      };
      keepVersion(it);
      all.unshift(it);
      return view(it);
    },
    list_versions: ({ id }) => ({
      rows: find(id).versions.map(({ version, saved_at, head, edition }, at, all) => ({
        version, saved_at, title: head.title, edition, clock_set_back: saved_at < (all[at + 1]?.saved_at ?? ""),
      })),
    }),
    list_moments: ({ id, version }) => ({
      rows: (find(id).versions.find((one) => one.version === version)?.moments ?? []).map(({ version, saved_at }) => ({ version, saved_at })),
    }),
    compare_versions: ({ id, from, to }) => compare(versionIn(find(id), from), versionIn(find(id), to)),
    compare_unsaved: ({ id, head, turns }) => compare(find(id), { head, turns }),
    restore_version({ id, version, base }) {
      const it = find(id);
      if (it.revision !== base) refuse("The statement was changed in another window.", "stale");
      const { head, turns } = structuredClone(versionIn(it, version));
      const { slug, section } = it.head;
      Object.assign(it, { head: { ...head, slug, section }, turns, revision: nextRevision(), saved_at: new Date().toISOString(), changed: it.edition !== null });
      keepVersion(it, true);
      return view(it);
    },
    save_query({ id, query }) {
      for (const at of [query.asked_at, query.deadline]) {
        if (at !== null && Number.isNaN(Date.parse(at))) refuse(`“${at}” is no date and time. Write it as 2026-03-02T14:30.`, "refused", { code: "not_a_time", time: at! });
      }
      return (find(id).query = { ...query, asked_at: query.asked_at || null, deadline: query.deadline || null });
    },
  };
}

// Kept copies and the health of the newsroom in memory.

import type { CopyRow, ErrorCode } from "../bindings";
import type { Answer, Args } from "../backend";
import type { Category, Statement } from "./sample";

type Kept = "list_copies" | "restore_copy" | "check_newsroom";
type Handlers = { [K in Kept]: (args: Args<K>) => Answer<K> };
type Content = { statements: Statement[]; categories: Category[] };

type Newsroom = {
  content: () => Content;
  put: (content: Content) => void;
  faults: () => string[];
  refuse: (message: string, code?: ErrorCode) => never;
};

const DAMAGED = "The copy is damaged and was not used. Nothing was changed; choose another copy.";

export function safekeepingHandlers({ content, put, faults, refuse }: Newsroom, now: number): Handlers {
  const kept = new Map<string, { row: CopyRow; content: Content }>();
  const nameOf = (at: string) => `press-${at.slice(0, 19).replaceAll(":", "")}.lectern`;
  const keep = (hoursAgo: number, kept_: Content): string => {
    const at = new Date(now - hoursAgo * 3_600_000).toISOString();
    const name = nameOf(at);
    const row: CopyRow = { name, at, bytes: 160_000 + kept_.statements.length * 12_288, statements: kept_.statements.length, problem: null };
    kept.set(name, { row, content: structuredClone(kept_) });
    return name;
  };
  const start = content();
  keep(1, start);
  keep(3, { ...start, statements: start.statements.slice(1) });
  const broken = kept.get(keep(26, { ...start, statements: start.statements.slice(2) }))!.row;
  Object.assign(broken, { statements: null, problem: { message: "It is damaged and cannot be restored.", reason: { code: "damaged_copy" } } });
  keep(50, { ...start, statements: start.statements.slice(3) });
  return {
    list_copies: () => ({ rows: [...kept.values()].map(({ row }) => row).sort((a, b) => b.at.localeCompare(a.at)) }),
    restore_copy({ name }) {
      const copy = kept.get(name) ?? refuse("That copy is no longer there. Nothing was changed; choose another copy.", "not_found");
      if (copy.row.problem !== null) refuse(DAMAGED);
      const before = keep((now - Date.now()) / 3_600_000, content());
      put(structuredClone(copy.content));
      return { at: copy.row.at, statements: copy.content.statements.length, before: `/home/officer/Documents/press-backups/${before}`, before_was_damaged: false };
    },
    check_newsroom: () => ({ faults: faults() }),
  };
}

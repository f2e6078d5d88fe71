// Many statements of the newsroom in memory moved in one act.

import type { Answer, Args } from "../backend";
import type { ErrorCode, Reason, UiError } from "../bindings";
import type { Statement } from "./sample";

type Together = "bin_statements" | "unbin_statements" | "file_statements";
type Handlers = { [K in Together]: (args: Args<K>) => Answer<K> };

type Newsroom = {
  find: (id: string) => Statement;
  refuse: (message: string, code?: ErrorCode, reason?: Reason) => never;
  newsroom: () => Answer<"get_newsroom">;
  nextRevision: () => string;
};

export function togetherHandlers({ find, refuse, newsroom, nextRevision }: Newsroom): Handlers {
  const all = <Item extends { id: string }>(items: readonly Item[], act: (it: Statement, item: Item) => void): Answer<Together> => {
    const [done, stayed]: [string[], Answer<Together>["stayed"]] = [[], []];
    for (const item of items) {
      try {
        act(find(item.id), item);
        done.push(item.id);
      } catch (failure) {
        const { message, reason } = failure as UiError;
        stayed.push({ id: item.id, why: { message, reason: reason ?? null } });
      }
    }
    return { done, stayed, newsroom: newsroom() };
  };
  const named = (ids: readonly string[]) => ids.map((id) => ({ id }));
  return {
    bin_statements: ({ ids }) =>
      all(named(ids), (it) => {
        if (it.edition !== null) refuse("A published statement cannot go to the Bin. Its page would still be public.", "refused", { code: "published_to_bin" });
        it.stage = "spiked";
      }),
    unbin_statements: ({ ids }) =>
      all(named(ids), (it) => {
        if (it.stage !== "spiked") refuse("The statement is not in the Bin.");
        it.stage = "draft";
      }),
    file_statements: ({ filings }) =>
      all(filings, (it, { section }) => {
        if (it.head.section === section) return;
        it.head = { ...it.head, section };
        it.revision = nextRevision();
        it.saved_at = new Date().toISOString();
      }),
  };
}

// The saved texts of a statement, and what differs from one of them to the text as it is now.

import type { ComparisonView, VersionRow } from "../ipc/bindings";
import { asUiError, type Backend } from "../ipc/backend";
import type { OpenStatement } from "./openStatement.svelte";

export class History {
  rows = $state.raw<readonly VersionRow[] | null>(null);
  selected = $state<string | null>(null);
  comparison = $state.raw<ComparisonView | null>(null);
  busy = $state(false);
  error = $state<string | null>(null);

  #backend: Backend;
  #statement: OpenStatement;
  #asked = 0;

  constructor(backend: Backend, statement: OpenStatement) {
    this.#backend = backend;
    this.#statement = statement;
  }

  get row(): VersionRow | null {
    return this.rows?.find((one) => one.version === this.selected) ?? null;
  }

  /** The window holds text that the disk does not have, so the comparison is without it. */
  get behind(): boolean {
    const { name } = this.#statement.save;
    return name === "failed" || name === "stale";
  }

  isCurrent(version: string | null): boolean {
    return version === this.#statement.meta.revision;
  }

  /** Saves what is in the window, so that it is the newest version, and reads the list. */
  async open(): Promise<void> {
    await this.#statement.flushText();
    await this.load();
  }

  /** Reads the list again, and compares the selected version again. */
  async load(): Promise<void> {
    await this.#step(async (current) => {
      const { rows } = await this.#backend.call("list_versions", { id: this.#statement.id });
      if (!current()) return;
      // Whoever looks at the newest version goes on looking at the newest.
      const follows = this.selected === this.rows?.[0]?.version;
      this.rows = rows;
      if (follows || !rows.some((one) => one.version === this.selected)) this.selected = rows[0]?.version ?? null;
      await this.#compare(current);
    });
  }

  async choose(version: string): Promise<void> {
    this.selected = version;
    await this.#statement.flushText();
    if (this.selected === version) await this.#step((current) => this.#compare(current));
  }

  async #compare(current: () => boolean): Promise<void> {
    const { selected } = this;
    const { id, meta } = this.#statement;
    if (selected === null || this.isCurrent(selected)) {
      this.comparison = null;
      return;
    }
    const comparison = await this.#backend.call("compare_versions", { id, from: selected, to: meta.revision });
    if (current()) this.comparison = comparison;
  }

  /** One step at a time counts: the answer to an older question is dropped. */
  async #step(run: (current: () => boolean) => Promise<void>): Promise<void> {
    const asked = ++this.#asked;
    const current = () => asked === this.#asked;
    this.busy = true;
    try {
      await run(current);
      if (current()) this.error = null;
    } catch (failure) {
      if (current()) {
        this.error = asUiError(failure).message;
        this.comparison = null;
      }
    }
    if (current()) this.busy = false;
  }
}

export type Day = { key: string; rows: VersionRow[] };

/** Versions by the day on which they were saved, in the order they come in. */
export function byDay(rows: readonly VersionRow[]): Day[] {
  const days: Day[] = [];
  for (const row of rows) {
    const key = new Date(row.saved_at).toDateString();
    const last = days[days.length - 1];
    if (last?.key === key) last.rows.push(row);
    else days.push({ key, rows: [row] });
  }
  return days;
}

// The saved texts of a statement, and what differs from one of them to the text as it is now.

import type { ComparisonView, MomentRow, VersionRow } from "../ipc/bindings";
import { asUiError, type Backend } from "../ipc/backend";
import type { OpenStatement } from "./openStatement.svelte";

export class History {
  rows = $state.raw<readonly VersionRow[] | null>(null);
  selected = $state<string | null>(null);
  /** The texts on the way to the selected version, newest first. */
  moments = $state.raw<readonly MomentRow[]>([]);
  /** One of those, when it is looked at in the place of the version. */
  moment = $state<string | null>(null);
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

  /** The text that is looked at: a version, or a moment on the way to it. */
  get shown(): { version: string; saved_at: string } | null {
    return this.moments.find((one) => one.version === this.moment) ?? this.row;
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
    this.moment = null;
    await this.#statement.flushText();
    if (this.selected === version) await this.#step((current) => this.#compare(current));
  }

  /** Looks at a moment on the way to the version; null looks at the version. */
  async chooseMoment(moment: string | null): Promise<void> {
    this.moment = moment;
    await this.#step((current) => this.#compare(current));
  }

  async #compare(current: () => boolean): Promise<void> {
    const { selected } = this;
    const { id, meta } = this.#statement;
    const { rows } = selected === null ? { rows: [] } : await this.#backend.call("list_moments", { id, version: selected });
    if (!current()) return;
    this.moments = rows;
    // The moment is gone when the version it led to was written over.
    if (!rows.some((one) => one.version === this.moment)) this.moment = null;
    const from = this.moment ?? selected;
    if (from === null || this.isCurrent(from)) {
      this.comparison = null;
      return;
    }
    const comparison = await this.#backend.call("compare_versions", { id, from, to: meta.revision });
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

// The rows of a list of any length: those that were read, each at its place. What is not read
// yet is read when it comes on the screen, a page at a time and the newest wish first.

import type { StatementPage, StatementRow } from "../ipc/bindings";

export const PAGE = 50;
/** A longer page, for whoever needs them all. */
export const LONG_PAGE = 500;

type Read = (from: number, limit: number) => Promise<StatementPage>;

export class Rows {
  total = $state(0);
  /** Counts the lists that were started, so that a view knows when to look at its start. */
  started = $state(0);
  /** Counts the changes, so that whoever looked at a place looks again. */
  #version = $state(0);
  #rows = new Map<number, StatementRow>();
  #places = new Map<string, number>();
  #read: Read;
  #failed: (failure: unknown) => void;
  #list = 0;
  #wish: { first: number; end: number } | null = null;
  #reading = false;

  constructor(read: Read, failed: (failure: unknown) => void) {
    this.#read = read;
    this.#failed = failed;
  }

  at(place: number): StatementRow | undefined {
    void this.#version;
    return this.#rows.get(place);
  }

  placeOf(id: string | null): number | null {
    void this.#version;
    return id === null ? null : (this.#places.get(id) ?? null);
  }

  byId(id: string): StatementRow | undefined {
    const place = this.placeOf(id);
    return place === null ? undefined : this.#rows.get(place);
  }

  /** Everything that was read, in the order of the list. */
  all(): StatementRow[] {
    void this.#version;
    return [...this.#rows.keys()].sort((a, b) => a - b).map((place) => this.#rows.get(place)!);
  }

  /** A new list, with its first page. */
  start(page: StatementPage): void {
    this.#list += 1;
    this.#wish = null;
    this.#reading = false;
    this.#forget();
    this.total = page.total;
    this.started += 1;
    this.#keep(0, page.rows);
  }

  /** Says which rows are on the screen; they come as soon as they can. */
  wish(first: number, end: number): void {
    this.#wish = { first, end };
    void this.#fulfil();
  }

  /** Reads every row between two places, both included. */
  async need(first: number, last: number): Promise<void> {
    const list = this.#list;
    for (let from = first; from <= last && list === this.#list; ) {
      if (this.#rows.has(from)) from += 1;
      else if (!(await this.#page(from, Math.min(LONG_PAGE, last - from + 1)))) return;
    }
  }

  /** Takes rows out; those behind them move up. */
  takeOut(ids: ReadonlySet<string>): void {
    const gone = [...ids].map((id) => this.#places.get(id)).filter((place) => place !== undefined).sort((a, b) => a - b);
    const before = [...this.#rows].sort(([a], [b]) => a - b);
    this.#forget();
    let passed = 0;
    for (const [place, row] of before) {
      while (passed < gone.length && gone[passed]! < place) passed += 1;
      if (gone[passed] !== place) this.#put(place - passed, row);
    }
    this.total -= gone.length;
    this.#version += 1;
  }

  async #fulfil(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    const list = this.#list;
    while (this.#wish !== null && list === this.#list) {
      const { first, end } = this.#wish;
      let from = first;
      while (from < Math.min(end, this.total) && this.#rows.has(from)) from += 1;
      if (from >= Math.min(end, this.total)) this.#wish = null;
      else if (!(await this.#page(from - (from % PAGE), PAGE))) this.#wish = null;
    }
    if (list === this.#list) this.#reading = false;
  }

  /** Whether the page came and moved the reading on. */
  async #page(from: number, limit: number): Promise<boolean> {
    const list = this.#list;
    try {
      const page = await this.#read(from, limit);
      if (list !== this.#list) return false;
      if (page.total !== this.total) {
        // The list changed meanwhile, so what was read before may stand elsewhere now.
        this.#forget();
        this.total = page.total;
      }
      this.#keep(from, page.rows);
      return page.rows.length > 0;
    } catch (failure) {
      if (list === this.#list) this.#failed(failure);
      return false;
    }
  }

  #keep(from: number, rows: readonly StatementRow[]): void {
    rows.forEach((row, at) => this.#put(from + at, row));
    this.#version += 1;
  }

  #put(place: number, row: StatementRow): void {
    this.#rows.set(place, row);
    this.#places.set(row.id, place);
  }

  #forget(): void {
    this.#rows = new Map();
    this.#places = new Map();
    this.#version += 1;
  }
}

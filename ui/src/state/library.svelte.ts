// The list of statements, read page by page as one scrolls, the ones that are chosen, and
// the one that is being read.

import type { ArticleView, ListStatements, Stage, StatementRow, StatementView } from "../ipc/bindings";
import { asUiError, type Backend } from "../ipc/backend";
import { everything, nothing, only, rangedTo, toggled, without, type Selection } from "./selection";

export type Filter =
  | { by: "all" }
  | { by: "due" }
  | { by: "stage"; stage: Stage }
  | { by: "section"; section: string }
  | { by: "lang"; lang: string };

const PAGE = 50;
const PAGE_WHILE_SEARCHING = 500;

export class Library {
  filter = $state.raw<Filter>({ by: "all" });
  rows = $state.raw<readonly StatementRow[]>([]);
  total = $state(0);
  loaded = $state(false);
  error = $state<string | null>(null);
  /** What is looked for in the titles. */
  query = $state("");
  selection = $state.raw<Selection>(nothing);
  reading = $state.raw<{ view: StatementView; article: ArticleView } | null>(null);
  shown = $derived(matching(this.rows, this.query));
  /** The rows that are chosen and can be seen. */
  chosen = $derived(this.shown.filter((row) => this.selection.ids.has(row.id)));

  #backend: Backend;
  #next: string | null = null;
  #asked = 0;
  #loading = false;
  #reads = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** The row that the keys stand on. */
  get selected(): string | null {
    return this.selection.at;
  }

  set selected(id: string | null) {
    this.selection = only(id);
  }

  get inBin(): boolean {
    return this.filter.by === "stage" && this.filter.stage === "spiked";
  }

  async choose(filter: Filter): Promise<void> {
    this.filter = filter;
    this.selection = only(this.selected);
    await this.reload();
  }

  /** Reads the list again from the top and keeps the selection if it is still there. */
  async reload(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const page = await this.#backend.call("list_statements", this.#page(null, PAGE));
      if (asked !== this.#asked) return;
      this.rows = page.rows;
      this.total = page.total;
      this.#next = page.next;
      this.error = null;
    } catch (failure) {
      if (asked === this.#asked) this.error = asUiError(failure).message;
    }
    this.loaded = true;
    this.#loading = false;
    const kept = this.rows.filter((row) => this.selection.ids.has(row.id)).map((row) => row.id);
    if (kept.length > 1) this.selection = { ...everything(this.selection, kept), ids: new Set(kept) };
    else await this.read(kept[0] ?? this.rows[0]?.id ?? null);
    if (this.query !== "") await this.search(this.query);
  }

  async more(limit = PAGE): Promise<void> {
    if (this.#next === null || this.#loading) return;
    const asked = this.#asked;
    this.#loading = true;
    try {
      const page = await this.#backend.call("list_statements", this.#page(this.#next, limit));
      if (asked !== this.#asked) return;
      this.rows = [...this.rows, ...page.rows];
      this.total = page.total;
      this.#next = page.next;
    } catch (failure) {
      if (asked === this.#asked) this.error = asUiError(failure).message;
    } finally {
      if (asked === this.#asked) this.#loading = false;
    }
  }

  /** Looks in all titles, so the pages that were not read yet are read now. */
  async search(query: string): Promise<void> {
    this.query = query;
    await this.#readOn(() => this.query !== "" && this.query === query);
    // What can't be seen is not chosen, so that nothing unseen is moved.
    const seen = this.chosen.map((row) => row.id);
    if (this.selection.ids.size > 1 && seen.length < this.selection.ids.size) await this.read(seen[0] ?? null);
  }

  /** Reads one statement; only it is chosen then. */
  async read(id: string | null): Promise<void> {
    this.selection = only(id);
    await this.#show(id);
  }

  /** Adds a row to those that are chosen, or takes it out. */
  async toggle(id: string): Promise<void> {
    this.selection = toggled(this.selection, id);
    await this.#showOne();
  }

  /** Chooses everything from the start of the range to this row. */
  async extend(id: string): Promise<void> {
    this.selection = rangedTo(this.selection, this.shown.map((row) => row.id), id);
    await this.#showOne();
  }

  /** Chooses every statement of the list, also those that were not read yet. */
  async chooseAll(): Promise<void> {
    const { filter, query } = this;
    await this.#readOn(() => this.filter === filter && this.query === query);
    if (this.filter !== filter || this.query !== query) return;
    this.selection = everything(this.selection, this.shown.map((row) => row.id));
    await this.#showOne();
  }

  /** Takes rows out of the list, because they went elsewhere; the answer puts them back. */
  async takeOut(ids: ReadonlySet<string>): Promise<() => Promise<void>> {
    const { filter } = this;
    const gone = this.rows.filter((row) => ids.has(row.id));
    this.selection = without(this.selection, this.shown.map((row) => row.id), ids);
    this.rows = this.rows.filter((row) => !ids.has(row.id));
    this.total -= gone.length;
    if (this.rows.length < PAGE) await this.more();
    await this.#showOne();
    return async () => {
      if (this.filter !== filter) return this.reload();
      const kept = this.rows.filter((row) => !ids.has(row.id));
      this.total += this.rows.length === kept.length ? gone.length : 0;
      this.rows = [...kept, ...gone].sort((a, b) => order(b, a));
      this.selection = { ...everything(nothing, gone.map((row) => row.id)) };
      await this.#showOne();
    };
  }

  /** Reads the pages that are left, while somebody still waits for them. */
  async #readOn(wanted: () => boolean): Promise<void> {
    const asked = this.#asked;
    while (wanted() && this.#next !== null && asked === this.#asked && !this.#loading) await this.more(PAGE_WHILE_SEARCHING);
  }

  async #showOne(): Promise<void> {
    if (this.selection.ids.size <= 1) await this.#show(this.selected);
  }

  async #show(id: string | null): Promise<void> {
    const read = ++this.#reads;
    if (id === null) {
      this.reading = null;
      return;
    }
    try {
      const view = await this.#backend.call("open_statement", { id });
      const article = await this.#backend.call("render_article", { head: view.head, turns: view.turns });
      if (read === this.#reads) this.reading = { view, article };
    } catch (failure) {
      if (read === this.#reads) this.error = asUiError(failure).message;
    }
  }

  #page(after: string | null, limit: number): ListStatements {
    const { filter } = this;
    return {
      section: filter.by === "section" ? filter.section : null,
      stage: filter.by === "stage" ? filter.stage : null,
      lang: filter.by === "lang" ? filter.lang : null,
      due_today: filter.by === "due",
      after,
      limit,
    };
  }
}

/** Newest last; by id when two were saved at one instant, as the pages are read. */
function order(a: StatementRow, b: StatementRow): number {
  if (a.saved_at !== b.saved_at) return a.saved_at < b.saved_at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

function matching(rows: readonly StatementRow[], query: string): readonly StatementRow[] {
  const wanted = plain(query.trim());
  return wanted === "" ? rows : rows.filter((row) => plain(row.title).includes(wanted));
}

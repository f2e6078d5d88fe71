// The list of statements, read page by page as one scrolls, and the one that is being read.

import type { ArticleView, ListStatements, Stage, StatementRow, StatementView } from "../ipc/bindings";
import type { Backend } from "../ipc/backend";

export type Filter =
  | { by: "all" }
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
  selected = $state<string | null>(null);
  reading = $state.raw<{ view: StatementView; article: ArticleView } | null>(null);
  shown = $derived(matching(this.rows, this.query));

  #backend: Backend;
  #next: string | null = null;
  #asked = 0;
  #loading = false;
  #reads = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  async choose(filter: Filter): Promise<void> {
    this.filter = filter;
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
      if (asked === this.#asked) this.error = (failure as { message: string }).message;
    }
    this.loaded = true;
    this.#loading = false;
    const kept = this.rows.some((row) => row.id === this.selected) ? this.selected : (this.rows[0]?.id ?? null);
    await this.read(kept);
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
      if (asked === this.#asked) this.error = (failure as { message: string }).message;
    } finally {
      if (asked === this.#asked) this.#loading = false;
    }
  }

  /** Looks in all titles, so the pages that were not read yet are read now. */
  async search(query: string): Promise<void> {
    this.query = query;
    const asked = this.#asked;
    while (this.query !== "" && this.query === query && this.#next !== null && asked === this.#asked && !this.#loading) {
      await this.more(PAGE_WHILE_SEARCHING);
    }
  }

  async read(id: string | null): Promise<void> {
    this.selected = id;
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
      if (read === this.#reads) this.error = (failure as { message: string }).message;
    }
  }

  #page(after: string | null, limit: number): ListStatements {
    const { filter } = this;
    return {
      section: filter.by === "section" ? filter.section : null,
      stage: filter.by === "stage" ? filter.stage : null,
      lang: filter.by === "lang" ? filter.lang : null,
      after,
      limit,
    };
  }
}

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

function matching(rows: readonly StatementRow[], query: string): readonly StatementRow[] {
  const wanted = plain(query.trim());
  return wanted === "" ? rows : rows.filter((row) => plain(row.title).includes(wanted));
}

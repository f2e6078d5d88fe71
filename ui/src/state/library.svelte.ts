// The library: which statements are shown in which order, the ones that are chosen, and the
// one that is being read. The rows themselves are in `rows.svelte.ts`.

import type { ArticleView, ListStatements, Sort, Stage, StatementRow, StatementView } from "../ipc/bindings";
import { asUiError, type Backend } from "../ipc/backend";
import { noChips, under, type Chips } from "./chips";
import { remember, remembered, usualDirection, type Look, type Sorting } from "./looking";
import { LONG_PAGE, PAGE, Rows } from "./rows.svelte";
import { everything, nothing, only, rangedTo, toggled, without, type Selection } from "./selection";

export type Filter =
  | { by: "all" }
  | { by: "due" }
  | { by: "stage"; stage: Stage }
  | { by: "section"; section: string }
  | { by: "lang"; lang: string };

export class Library {
  filter = $state.raw<Filter>({ by: "all" });
  chips = $state.raw<Chips>(noChips);
  sorting = $state.raw<Sorting>({ by: "saved", direction: "down" });
  view = $state<Look["view"]>("list");
  loaded = $state(false);
  error = $state<string | null>(null);
  /** What is looked for in the titles. */
  query = $state("");
  selection = $state.raw<Selection>(nothing);
  reading = $state.raw<{ view: StatementView; article: ArticleView } | null>(null);
  readonly list: Rows;
  /** The rows that are chosen, in the order of the list. */
  chosen = $derived.by(() => [...this.selection.ids].flatMap((id) => this.list.placeOf(id) ?? []).sort((a, b) => a - b).flatMap((place) => this.list.at(place) ?? []));

  #backend: Backend;
  #asked = 0;
  #reads = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
    const { view, sorting, chips } = remembered();
    Object.assign(this, { view, sorting, chips });
    this.list = new Rows(
      (from, limit) => this.#backend.call("list_statements", this.#ask(from, limit)),
      (failure) => (this.error = asUiError(failure).message),
    );
  }

  /** Everything that was read so far. */
  get rows(): readonly StatementRow[] {
    return this.list.all();
  }

  /** How many statements there are to see. */
  get total(): number {
    return this.list.total;
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

  /** Whether something beside the sidebar narrows the list. */
  get narrowed(): boolean {
    return this.query.trim() !== "" || this.chips !== noChips;
  }

  async choose(filter: Filter): Promise<void> {
    this.filter = filter;
    this.selection = only(this.selected);
    await this.narrow(under(filter, this.chips));
  }

  async narrow(chips: Chips): Promise<void> {
    const empty = JSON.stringify(chips) === JSON.stringify(noChips);
    this.chips = empty ? noChips : chips;
    this.#remember();
    await this.reload();
  }

  /** Drops every chip and what was typed. */
  async widen(): Promise<void> {
    this.query = "";
    await this.narrow(noChips);
  }

  /** Sorts by this; the same one again turns the list round. */
  async sort(by: Sort, direction = by === this.sorting.by ? turned(this.sorting) : usualDirection(by)): Promise<void> {
    this.sorting = { by, direction };
    this.#remember();
    await this.reload();
  }

  look(view: Look["view"]): void {
    this.view = view;
    this.#remember();
    void this.#showOne();
  }

  /** Reads the list again from the top and keeps the selection if it is still there. */
  async reload(): Promise<void> {
    const asked = ++this.#asked;
    const stood = this.list.placeOf(this.selected);
    try {
      const page = await this.#backend.call("list_statements", this.#ask(0, PAGE));
      if (asked !== this.#asked) return;
      this.list.start(page);
      this.error = null;
    } catch (failure) {
      if (asked === this.#asked) this.error = asUiError(failure).message;
    }
    this.loaded = true;
    // Whoever comes back from a statement far down the list finds it where it was.
    if (stood !== null && stood < this.total && this.list.placeOf(this.selected) === null) {
      const first = stood - (stood % PAGE);
      await this.list.need(first, Math.min(first + PAGE, this.total) - 1);
      if (asked !== this.#asked) return;
    }
    await this.#keepSelection(asked);
  }

  /** Looks for words in all titles. */
  async search(query: string): Promise<void> {
    this.query = query;
    await this.reload();
  }

  /** Reads one statement; only it is chosen then. */
  async read(id: string | null): Promise<void> {
    this.selection = only(id);
    await this.#showOne();
  }

  /** Goes to a place of the list, or chooses everything up to it. */
  async goTo(place: number, how: "alone" | "extend" = "alone"): Promise<void> {
    const to = Math.max(0, Math.min(place, this.total - 1));
    const first = to - (to % PAGE);
    await this.list.need(first, Math.min(first + PAGE, this.total) - 1);
    const row = this.list.at(to);
    if (row) await (how === "extend" ? this.extend(row.id) : this.read(row.id));
  }

  /** Adds a row to those that are chosen, or takes it out. */
  async toggle(id: string): Promise<void> {
    this.selection = toggled(this.selection, id);
    await this.#showOne();
  }

  /** Chooses everything from the start of the range to this row. */
  async extend(id: string): Promise<void> {
    const [from, to] = [this.list.placeOf(this.selection.anchor), this.list.placeOf(id)];
    if (from !== null && to !== null) await this.list.need(Math.min(from, to), Math.max(from, to));
    this.selection = rangedTo(this.selection, this.#order(), id);
    await this.#showOne();
  }

  /** Chooses every statement of the list, also those that were not read yet. */
  async chooseAll(): Promise<void> {
    const asked = this.#asked;
    await this.list.need(0, this.total - 1);
    if (asked !== this.#asked) return;
    this.selection = everything(this.selection, this.#order());
    await this.#showOne();
  }

  /** Takes rows out of the list, because they went elsewhere; the answer puts them back. */
  async takeOut(ids: ReadonlySet<string>): Promise<() => Promise<void>> {
    this.selection = without(this.selection, this.#order(), ids);
    this.list.takeOut(ids);
    await this.#showOne();
    return async () => {
      this.selection = everything(nothing, [...ids]);
      await this.reload();
    };
  }

  #order(): string[] {
    return this.list.all().map((row) => row.id);
  }

  /** What is chosen and still in the list stays chosen; what is not in the list is not. */
  async #keepSelection(asked: number): Promise<void> {
    const { ids } = this.selection;
    if (ids.size > 1) {
      const isMissing = () => [...ids].some((id) => this.list.placeOf(id) === null);
      for (let from = PAGE; from < this.total && isMissing() && asked === this.#asked; from += LONG_PAGE) await this.list.need(from, Math.min(from + LONG_PAGE, this.total) - 1);
      if (asked !== this.#asked) return;
    }
    const kept = this.#order().filter((id) => ids.has(id));
    if (kept.length > 1) this.selection = { ...everything(this.selection, kept), ids: new Set(kept) };
    else await this.read(kept[0] ?? this.list.at(0)?.id ?? null);
  }

  async #showOne(): Promise<void> {
    // The table has no reading pane.
    if (this.view === "list" && this.selection.ids.size <= 1) await this.#show(this.selected);
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

  #remember(): void {
    remember({ view: this.view, sorting: this.sorting, chips: this.chips });
  }

  #ask(from: number, limit: number): ListStatements {
    const { filter, chips, sorting, query } = this;
    return {
      sections: filter.by === "section" ? [filter.section] : [...chips.sections],
      stages: filter.by === "stage" ? [filter.stage] : [...chips.stages],
      langs: filter.by === "lang" ? [filter.lang] : [...chips.langs],
      kinds: [...chips.kinds],
      updated: chips.updated,
      due_today: filter.by === "due",
      title: query,
      sort: sorting.by,
      direction: sorting.direction,
      from,
      limit,
    };
  }
}

/** Everything, the last saved first: what a list asks for that has no filter of its own. */
export const wholeList: ListStatements = { sections: [], stages: [], langs: [], kinds: [], updated: null, due_today: false, title: "", sort: "saved", direction: "down", from: 0, limit: PAGE };

const turned = ({ direction }: Sorting) => (direction === "up" ? "down" : "up");

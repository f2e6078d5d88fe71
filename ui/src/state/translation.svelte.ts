// The statement among the others of its language set: its source, what lags behind, and which
// figures differ.

import type { DifferenceView, MemberView, OriginalView, TranslationView } from "../ipc/bindings";
import { asUiError, type Backend } from "../ipc/backend";
import { words } from "../words";
import { isBehind, lineUp, placeOf, type Row } from "./lineUp";
import type { OpenStatement, OpenTurn } from "./openStatement.svelte";

/** Statements that were last seen beside their source; they open so again. */
const besides = new Set<string>();

export class Translation {
  view = $state.raw<TranslationView | null>(null);
  error = $state<string | null>(null);
  /** The statement is shown beside its source. */
  beside = $state(false);
  members = $derived<readonly MemberView[]>(this.view?.members ?? []);
  original = $derived<OriginalView | null>(this.view?.original ?? null);
  rows = $derived.by<Row<OpenTurn>[]>(() => (this.original ? lineUp(this.original.turns, this.#statement.turns, this.original.pairs) : []));
  behind = $derived(this.rows.filter(isBehind).length);

  #backend: Backend;
  #statement: OpenStatement;
  #asked = 0;

  constructor(backend: Backend, statement: OpenStatement) {
    this.#backend = backend;
    this.#statement = statement;
    this.beside = besides.has(statement.id);
  }

  /** A statement that is about to be opened shows its source beside it. */
  static openBeside(id: string): void {
    besides.add(id);
  }

  get others(): readonly MemberView[] {
    return this.members.filter((member) => member.id !== this.#statement.id);
  }

  showBeside(beside: boolean): void {
    this.beside = beside;
    if (beside) besides.add(this.#statement.id);
    else besides.delete(this.#statement.id);
  }

  async load(): Promise<void> {
    await this.#ask(() => this.#backend.call("get_translation", { id: this.#statement.id }));
  }

  /** Says that a turn, or all of them, say what the source says now. */
  async confirm(turn: string | null): Promise<void> {
    const { original } = this;
    if (!original || !(await this.#statement.flushText())) return;
    const stale = await this.#ask(() => this.#backend.call("declare_in_step", { id: this.#statement.id, turn, seen: original.revision }));
    if (!stale) return;
    // What the source says now is shown first, and then one decides.
    await this.load();
    this.error ??= words.translation.source_changed_again;
  }

  /** The reason was said elsewhere. */
  dropError(): void {
    this.error = null;
  }

  async unlink(): Promise<boolean> {
    if (!(await this.#statement.flushText())) return false;
    await this.#ask(() => this.#backend.call("unlink_translation", { id: this.#statement.id }));
    return this.error === null;
  }

  /** Takes an unlinking back. */
  async link(source: string): Promise<void> {
    if (!(await this.#statement.flushText())) return;
    await this.#ask(() => this.#backend.call("link_translation", { id: this.#statement.id, source }));
  }

  /** The figures that differ in a turn, or in the title and the summary. */
  differencesIn(turn: string | null): DifferenceView[] {
    const all = this.original?.differences ?? [];
    return all.filter((one) => (turn === null ? one.part !== "turn" : one.own === turn));
  }

  /** Adds a turn for one that only the source has; answers its id. */
  addHere(key: string): string | null {
    const row = this.rows.find((one) => one.key === key);
    if (!row?.source || row.own) return null;
    return this.#statement.addTranslated(row.source, placeOf(this.rows, key)).id;
  }

  /** The next part that someone has to look at, after this turn and round again. */
  nextBehind(current: string | null): Row<OpenTurn> | null {
    const at = this.rows.findIndex((row) => row.own?.id === current);
    const round = [...this.rows.slice(at + 1), ...this.rows.slice(0, at + 1)];
    return round.find(isBehind) ?? null;
  }

  /** The answer to an older question is dropped. Answers whether the source was changed meanwhile. */
  async #ask(ask: () => Promise<TranslationView>): Promise<boolean> {
    const asked = ++this.#asked;
    try {
      const view = await ask();
      if (asked === this.#asked) {
        this.view = view;
        this.error = null;
      }
    } catch (failure) {
      const { code, message } = asUiError(failure);
      if (asked === this.#asked) this.error = message;
      return code === "stale";
    }
    return false;
  }
}

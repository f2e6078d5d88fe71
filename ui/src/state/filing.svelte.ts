// What is done with the statements that are chosen in the library: to the Bin and back, and
// into a category. Each is one step that one Undo takes back; what Rust refuses stays.

import type { StatementRow, UiError } from "../ipc/bindings";
import { asUiError, type Backend } from "../ipc/backend";
import { words } from "../words";
import type { Library } from "./library.svelte";
import type { Newsroom } from "./newsroom.svelte";
import type { OpenStatement } from "./openStatement.svelte";
import type { Toasts } from "./toasts.svelte";
import type { UndoStack } from "./undo.svelte";

export type Room = {
  readonly backend: Backend;
  readonly library: Library;
  readonly newsroom: Newsroom;
  readonly toasts: Toasts;
  readonly stack: UndoStack;
  /** The one that is being written, when there is one. */
  readonly statement: OpenStatement | null;
};

type Refused = { row: StatementRow; error: UiError };
type Outcome = { done: StatementRow[]; refused: Refused[] };

export class Filing {
  /** How far a step over many statements is. */
  working = $state.raw<{ done: number; total: number } | null>(null);

  #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  /** Moves what is chosen to the Bin. */
  async bin(rows: readonly StatementRow[]): Promise<void> {
    const { library, stack } = this.#room;
    const { done, refused } = await this.#each(rows, this.#toBin);
    if (done.length > 0) {
      const putBack = await library.takeOut(idsOf(done));
      stack.did({
        name: words.undoing.binned(done.length),
        said: done.length === 1 ? words.library.binned(titleOf(done[0]!)) : words.library.binned_some(done.length),
        undo: async () => {
          this.#sayRefused((await this.#each(done, this.#fromBin)).refused);
          await putBack();
        },
        redo: () => this.#binAgain(done),
      });
    }
    this.#sayRefused(refused);
  }

  /** Takes what is chosen out of the Bin. */
  async putBack(rows: readonly StatementRow[]): Promise<void> {
    const { library, stack } = this.#room;
    const { done, refused } = await this.#each(rows, this.#fromBin);
    if (done.length > 0) {
      const again = await library.takeOut(idsOf(done));
      stack.did({
        name: words.undoing.put_back(done.length),
        said: done.length === 1 ? words.library.was_put_back(titleOf(done[0]!)) : words.library.were_put_back(done.length),
        undo: async () => {
          this.#sayRefused((await this.#each(this.#closed(done), this.#toBin)).refused);
          await again();
        },
        redo: async () => {
          this.#sayRefused((await this.#each(done, this.#fromBin)).refused);
          await library.reload();
        },
      });
    }
    this.#sayRefused(refused);
  }

  /** Files what is chosen in a category, or in none. */
  async move(rows: readonly StatementRow[], section: string | null): Promise<void> {
    const moving = rows.filter((row) => row.section !== section);
    const { done, refused } = await this.#each(moving, (row) => this.#file(row.id, section));
    await this.#reread();
    if (done.length > 0) {
      const name = this.#room.newsroom.category(section)?.name;
      const file = async (to: (row: StatementRow) => string | null) => {
        this.#sayRefused((await this.#each(done, (row) => this.#file(row.id, to(row)))).refused);
        await this.#reread();
      };
      this.#room.stack.did({
        name: words.undoing.filed(done.length),
        said: name === undefined ? words.library.moved_out(done.length) : words.library.moved(done.length, name),
        undo: () => file((row) => row.section),
        redo: () => file(() => section),
      });
    }
    this.#sayRefused(refused);
  }

  #toBin = async ({ id }: StatementRow): Promise<void> => {
    this.#room.newsroom.view = await this.#room.backend.call("bin_statement", { id });
  };

  #fromBin = async ({ id }: StatementRow): Promise<void> => {
    this.#room.newsroom.view = await this.#room.backend.call("unbin_statement", { id });
  };

  async #binAgain(rows: readonly StatementRow[]): Promise<void> {
    this.#sayRefused((await this.#each(this.#closed(rows), this.#toBin)).refused);
    await this.#room.library.reload();
  }

  /** What was opened since is being written, and stays out of the Bin. */
  #closed(rows: readonly StatementRow[]): StatementRow[] {
    return rows.filter(({ id }) => id !== this.#room.statement?.id);
  }

  /** A save of the whole text, because the category is part of it. */
  async #file(id: string, section: string | null): Promise<void> {
    const { backend, statement } = this.#room;
    if (statement?.id === id) {
      statement.changeHead({ section });
      return;
    }
    const view = await backend.call("open_statement", { id });
    const { head, turns, note } = view;
    const saved = await backend.call("save_statement", { id, base: view.revision, head: { ...head, section }, turns, note });
    if (saved.slug_problem === null) return;
    const { message, reason } = saved.slug_problem;
    throw { code: "refused", message, reason: reason ?? undefined } satisfies UiError;
  }

  async #reread(): Promise<void> {
    try {
      await this.#room.newsroom.load();
    } catch (failure) {
      this.#room.toasts.show(asUiError(failure).message);
    }
    await this.#room.library.reload();
  }

  async #each(rows: readonly StatementRow[], run: (row: StatementRow) => Promise<void>): Promise<Outcome> {
    const outcome: Outcome = { done: [], refused: [] };
    for (const row of rows) {
      this.working = { done: outcome.done.length + outcome.refused.length, total: rows.length };
      try {
        await run(row);
        outcome.done.push(row);
      } catch (failure) {
        outcome.refused.push({ row, error: asUiError(failure) });
      }
    }
    this.working = null;
    return outcome;
  }

  #sayRefused(refused: readonly Refused[]): void {
    const [first] = refused;
    if (!first) return;
    this.#room.toasts.show(refused.length === 1 ? first.error.message : words.library.stayed(refused.length, first.error.message));
  }
}

const idsOf = (rows: readonly StatementRow[]): ReadonlySet<string> => new Set(rows.map((row) => row.id));
const titleOf = (row: StatementRow) => row.title || words.untitled;

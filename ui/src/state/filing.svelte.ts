// What is done with the statements that are chosen in the library: to the Bin and back, and
// into a category. However many they are, it is one act: all or none reach the file, one Undo
// takes it back, one message says the number. What a rule forbids stays, and is named.

import type { StatementRow, TogetherView } from "../ipc/bindings";
import { asUiError, type Backend } from "../ipc/backend";
import { reasonText, words } from "../words";
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

/** What became of rows; `refused` says why each of the others stayed. */
type Outcome = { done: StatementRow[]; refused: string[] };

export class Filing {
  /** Over how many statements a step is under way. */
  working = $state<number | null>(null);

  #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  /** Moves what is chosen to the Bin. */
  async bin(rows: readonly StatementRow[]): Promise<void> {
    const { library, stack } = this.#room;
    const { done, refused } = await this.#toBin(rows);
    if (done.length > 0) {
      const putBack = await library.takeOut(idsOf(done));
      stack.did({
        name: words.undoing.binned(done.length),
        said: done.length === 1 ? words.library.binned(titleOf(done[0]!)) : words.library.binned_some(done.length),
        undo: async () => {
          this.#sayRefused((await this.#fromBin(done)).refused);
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
    const { done, refused } = await this.#fromBin(rows);
    if (done.length > 0) {
      const again = await library.takeOut(idsOf(done));
      stack.did({
        name: words.undoing.put_back(done.length),
        said: done.length === 1 ? words.library.was_put_back(titleOf(done[0]!)) : words.library.were_put_back(done.length),
        undo: async () => {
          this.#sayRefused((await this.#toBin(this.#closed(done))).refused);
          await again();
        },
        redo: async () => {
          this.#sayRefused((await this.#fromBin(done)).refused);
          await library.reload();
        },
      });
    }
    this.#sayRefused(refused);
  }

  /** Files what is chosen in a category, or in none. */
  async move(rows: readonly StatementRow[], section: string | null): Promise<void> {
    const moving = rows.filter((row) => row.section !== section);
    const { done, refused } = await this.#file(moving, () => section);
    await this.#reread();
    if (done.length > 0) {
      const name = this.#room.newsroom.category(section)?.name;
      const file = async (to: (row: StatementRow) => string | null) => {
        this.#sayRefused((await this.#file(done, to)).refused);
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

  #toBin(rows: readonly StatementRow[]): Promise<Outcome> {
    return this.#together(rows, (backend, ids) => backend.call("bin_statements", { ids }));
  }

  #fromBin(rows: readonly StatementRow[]): Promise<Outcome> {
    return this.#together(rows, (backend, ids) => backend.call("unbin_statements", { ids }));
  }

  /** The category is part of the text, so the one that is being written is changed where it is written. */
  async #file(rows: readonly StatementRow[], to: (row: StatementRow) => string | null): Promise<Outcome> {
    const { statement } = this.#room;
    const here = rows.filter(({ id }) => id === statement?.id);
    const filed = await this.#together(rows.filter((row) => !here.includes(row)), (backend, ids) => {
      const places = new Map(rows.map((row) => [row.id, to(row)]));
      return backend.call("file_statements", { filings: ids.map((id) => ({ id, section: places.get(id) ?? null })) });
    });
    for (const row of here) statement?.changeHead({ section: to(row) });
    return { ...filed, done: rows.filter((row) => here.includes(row) || filed.done.includes(row)) };
  }

  async #binAgain(rows: readonly StatementRow[]): Promise<void> {
    this.#sayRefused((await this.#toBin(this.#closed(rows))).refused);
    await this.#room.library.reload();
  }

  /** What was opened since is being written, and stays out of the Bin. */
  #closed(rows: readonly StatementRow[]): StatementRow[] {
    return rows.filter(({ id }) => id !== this.#room.statement?.id);
  }

  async #reread(): Promise<void> {
    try {
      await this.#room.newsroom.load();
    } catch (failure) {
      this.#room.toasts.show(asUiError(failure).message);
    }
    await this.#room.library.reload();
  }

  /** When the act itself fails, none of them moved. */
  async #together(rows: readonly StatementRow[], act: (backend: Backend, ids: string[]) => Promise<TogetherView>): Promise<Outcome> {
    if (rows.length === 0) return { done: [], refused: [] };
    this.working = rows.length;
    try {
      const { done, stayed, newsroom } = await act(this.#room.backend, rows.map(({ id }) => id));
      this.#room.newsroom.view = newsroom;
      const gone = new Set(done);
      return { done: rows.filter(({ id }) => gone.has(id)), refused: stayed.map(({ why }) => reasonText(why)) };
    } catch (failure) {
      return { done: [], refused: rows.map(() => asUiError(failure).message) };
    } finally {
      this.working = null;
    }
  }

  #sayRefused(refused: readonly string[]): void {
    const [first] = refused;
    if (first === undefined) return;
    this.#room.toasts.show(refused.length === 1 ? first : words.library.stayed(refused.length, first));
  }
}

const idsOf = (rows: readonly StatementRow[]): ReadonlySet<string> => new Set(rows.map((row) => row.id));
const titleOf = (row: StatementRow) => row.title || words.untitled;

// The words of the house dictionary, as its list shows them: one that was removed keeps its
// line as long as the list is open, so that it can be put back.

import type { HouseWordView } from "../ipc/bindings";
import { asUiError, type Backend } from "../ipc/backend";

export type HouseWordRow = HouseWordView & { removed: boolean };

export class HouseWords {
  /** Null before they are read. */
  rows = $state.raw<readonly HouseWordRow[] | null>(null);
  /** Why the last step failed, in a sentence. */
  problem = $state<string | null>(null);
  /** How many words the office has. */
  count = $derived(this.rows?.filter((row) => !row.removed).length ?? 0);

  #backend: Backend;
  #changed: () => void;

  /** `changed` hears of every word that came or went. */
  constructor(backend: Backend, changed: () => void = () => {}) {
    this.#backend = backend;
    this.#changed = changed;
  }

  async load(): Promise<void> {
    await this.#step(async () => this.#show((await this.#backend.call("list_house_words", {})).words));
  }

  /** Adds a word, for one language or with null for all; answers whether it is there now. */
  async add(word: string, lang: string | null): Promise<boolean> {
    return this.#step(async () => {
      this.#show((await this.#backend.call("add_house_word", { word, lang })).words);
      this.#changed();
    });
  }

  async remove({ word, lang }: HouseWordView): Promise<boolean> {
    return this.#step(async () => {
      this.#show((await this.#backend.call("remove_house_word", { word, lang })).words, { word, lang });
      this.#changed();
    });
  }

  /** The words there are now, and the removed ones where they stood. */
  #show(found: readonly HouseWordView[], gone: HouseWordView | null = null): void {
    const isSame = (one: HouseWordView, other: HouseWordView) => one.word === other.word && one.lang === other.lang;
    const rows: HouseWordRow[] = found.map((one) => ({ ...one, removed: false }));
    this.rows?.forEach((row, at) => {
      if ((row.removed || (gone && isSame(row, gone))) && !rows.some((one) => isSame(one, row))) rows.splice(at, 0, { ...row, removed: true });
    });
    this.rows = rows;
  }

  async #step(run: () => Promise<void>): Promise<boolean> {
    this.problem = null;
    try {
      await run();
      return true;
    } catch (error) {
      this.problem = asUiError(error).message;
      return false;
    }
  }
}

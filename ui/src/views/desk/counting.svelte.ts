// How many words a statement has and how long they take to read. They are counted a few times
// a second at most and never while a key is answered: nobody reads a number that changes
// with each letter.

import type { OpenStatement } from "../../state/openStatement.svelte";
import { readingMinutes } from "./reading";

const PAUSE_MS = 300;

export class Counting {
  words = $state<number | null>(null);
  minutes = $state(0);

  #statement: OpenStatement;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(statement: OpenStatement) {
    this.#statement = statement;
  }

  /** The text or its language changed, or was opened. */
  changed(): void {
    // The first count waits for the first frame only.
    this.#timer ??= setTimeout(() => this.#count(), this.words === null ? 0 : PAUSE_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #count(): void {
    this.#timer = null;
    const { turns, head } = this.#statement;
    this.words = this.#statement.words();
    this.minutes = readingMinutes(turns.map((turn) => turn.markdown), this.words, head.lang);
  }
}

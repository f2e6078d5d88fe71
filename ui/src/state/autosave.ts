// When the working text is saved, and what may be said about it.
//
// It knows nothing of statements: it is given a way to take the text and a way to save it.
// Every change has a number; "saved" is said only when the answer for the newest number has
// come, so the word on the screen is never ahead of the disk. One save is under way at a
// time, because each save names the revision that the last one made.

import type { UiError } from "../ipc/bindings";
import { asUiError } from "../ipc/backend";

export type SaveState =
  /** Nothing was changed since it was opened. */
  | { name: "clean" }
  /** There is text that the disk does not have yet. */
  | { name: "saving" }
  | { name: "saved"; at: string }
  /** The text is kept here; it can be tried again. */
  | { name: "failed"; error: UiError }
  /** Somebody else saved first; nothing is written over. */
  | { name: "stale"; error: UiError };

export type Saver<Text, Answer> = {
  take(): Text;
  save(text: Text): Promise<Answer>;
  /** Hears every answer, also for text that has been changed since. */
  answered(answer: Answer): void;
  savedAt(answer: Answer): string;
  changed(state: SaveState): void;
};

// Waiting is measured by a clock that nobody can set. A stop may cost a second of typing at most,
// and the save itself takes a part of that second, which is longer on a busy machine.
const QUIET_MS = 250;
const LONGEST_MS = 750;

export class Autosave<Text, Answer> {
  #saver: Saver<Text, Answer>;
  #typed = 0;
  #saved = 0;
  #firstUnsaved: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> | null = null;
  #state: SaveState = { name: "clean" };

  constructor(saver: Saver<Text, Answer>) {
    this.#saver = saver;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** True while the window holds text that the disk does not. */
  get dirty(): boolean {
    return this.#typed !== this.#saved;
  }

  /** The text was changed. */
  touch(): void {
    this.#typed += 1;
    this.#firstUnsaved ??= performance.now();
    if (this.#state.name === "stale") return;
    if (this.#state.name !== "failed") this.#show({ name: "saving" });
    this.#schedule();
  }

  /** Saves now what is unsaved; answers whether the disk has everything. */
  async flush(): Promise<boolean> {
    this.#cancelTimer();
    while (this.dirty && this.#state.name !== "stale") {
      const before = this.#saved;
      await this.#run();
      if (this.#saved === before && this.#state.name === "failed") return false;
    }
    return !this.dirty;
  }

  /** Waits for a save that is under way, and starts none. */
  async settle(): Promise<void> {
    this.#cancelTimer();
    if (this.#running) await this.#running;
  }

  /** Stops the clock: the statement is closed or was read again. */
  stop(): void {
    this.#cancelTimer();
    this.#saved = this.#typed;
  }

  #schedule(): void {
    if (this.#running) return;
    this.#cancelTimer();
    const waited = performance.now() - (this.#firstUnsaved ?? performance.now());
    const wait = Math.max(0, Math.min(QUIET_MS, LONGEST_MS - waited));
    this.#timer = setTimeout(() => void this.#run(), wait);
  }

  #cancelTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #run(): Promise<void> {
    this.#cancelTimer();
    this.#running ??= this.#saveOnce().finally(() => {
      this.#running = null;
      if (this.dirty && this.#state.name === "saving") this.#schedule();
    });
    return this.#running;
  }

  async #saveOnce(): Promise<void> {
    const number = this.#typed;
    this.#firstUnsaved = null;
    this.#show({ name: "saving" });
    try {
      const answer = await this.#saver.save(this.#saver.take());
      this.#saved = number;
      this.#saver.answered(answer);
      if (this.dirty) this.#firstUnsaved ??= performance.now();
      this.#show(this.dirty ? { name: "saving" } : { name: "saved", at: this.#saver.savedAt(answer) });
    } catch (failure) {
      const error = asUiError(failure);
      this.#firstUnsaved ??= performance.now();
      this.#show({ name: error.code === "stale" ? "stale" : "failed", error });
    }
  }

  #show(state: SaveState): void {
    this.#state = state;
    this.#saver.changed(state);
  }
}

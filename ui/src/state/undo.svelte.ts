// Steps over questions, statements and categories that can be taken back, in the order in
// which they were done. What is typed inside a field is not here: a field has a history of its
// own, and the two are never mixed. A step knows how to undo and redo itself by ids, so that
// it can also be taken back out of its turn, by the button of its message.

import { asUiError } from "../ipc/backend";
import { words } from "../words";
import type { Toasts } from "./toasts.svelte";

export type Step = {
  /** What was done, as the middle of a sentence: “question moved”. */
  name: string;
  /** Takes it back; throws when it can't. */
  undo(): void | Promise<void>;
  /** Does it again; throws when it can't. */
  redo(): void | Promise<void>;
  /** A sentence that is shown with an Undo button. */
  said?: string;
  /** What has to stay open for it, such as a statement. */
  within?: object;
};

/** Thrown by a step that has to wait, such as for words that were typed since; it stays in its place. */
export class NotNow extends Error {}

type Way = "undo" | "redo";

const MOST = 200;

export class UndoStack {
  done = $state.raw<readonly Step[]>([]);
  undone = $state.raw<readonly Step[]>([]);

  #toasts: Toasts;
  #messages = new Map<Step, number>();
  #running: Promise<void> | null = null;

  constructor(toasts: Toasts) {
    this.#toasts = toasts;
  }

  /** What the next Undo takes back. */
  get last(): string | null {
    return this.done[this.done.length - 1]?.name ?? null;
  }

  /** What the next Redo does again. */
  get next(): string | null {
    return this.undone[this.undone.length - 1]?.name ?? null;
  }

  /** A step was done. What was undone before it can't be done again. */
  did(step: Step): void {
    this.done = [...this.done, step].slice(-MOST);
    this.undone = [];
    if (step.said !== undefined) {
      this.#messages.set(step, this.#toasts.show(step.said, { label: words.undo, run: () => void this.undo(step) }));
    }
  }

  /** Takes the last step back, or this one; a step that was taken back already stays so. */
  undo(step?: Step): Promise<void> {
    return this.#afterOthers(() => this.#go("undo", step ?? this.done[this.done.length - 1]));
  }

  redo(): Promise<void> {
    return this.#afterOthers(() => this.#go("redo", this.undone[this.undone.length - 1]));
  }

  /** Forgets steps whose statement was closed; without one, all. */
  drop(within?: object): void {
    const goes = (step: Step) => within === undefined || step.within === within;
    for (const step of this.done.filter(goes)) this.#silence(step);
    this.done = this.done.filter((step) => !goes(step));
    this.undone = this.undone.filter((step) => !goes(step));
  }

  async #go(way: Way, step: Step | undefined): Promise<void> {
    const from = way === "undo" ? this.done : this.undone;
    const at = step ? from.indexOf(step) : -1;
    if (!step || at < 0) return;
    this.#set(way, from.filter((one) => one !== step));
    this.#silence(step);
    try {
      await step[way]();
    } catch (failure) {
      const waits = failure instanceof NotNow || asUiError(failure).code === "not_saved";
      // What can never be undone must not bar the way to the steps before it.
      if (waits) this.#set(way, insertAt(way === "undo" ? this.done : this.undone, at, step));
      this.#toasts.show(failure instanceof NotNow ? failure.message : asUiError(failure).message);
      return;
    }
    if (way === "undo") this.undone = [...this.undone, step];
    else this.done = [...this.done, step];
    this.#toasts.show(way === "undo" ? words.undoing.undone(step.name) : words.undoing.redone(step.name));
  }

  #set(way: Way, steps: readonly Step[]): void {
    if (way === "undo") this.done = steps;
    else this.undone = steps;
  }

  #silence(step: Step): void {
    const message = this.#messages.get(step);
    if (message !== undefined) this.#toasts.dismiss(message);
    this.#messages.delete(step);
  }

  /** One step at a time: a second press of the key waits for the first. */
  #afterOthers(run: () => Promise<void>): Promise<void> {
    const mine = this.#running ? this.#running.then(run) : run();
    this.#running = mine;
    void mine.finally(() => {
      if (this.#running === mine) this.#running = null;
    });
    return mine;
  }
}

const insertAt = (steps: readonly Step[], at: number, step: Step) => [...steps.slice(0, at), step, ...steps.slice(at)];

// The desk's two columns, whenever both are there: which of them was scrolled, and what the
// preview does after it was drawn anew.

import { Following, type Column, type Name } from "./following";

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

export class InStep {
  #columns: Partial<Record<Name, Column>> = {};
  #following: Following | null = null;
  #held = 0;
  #asked = false;
  #anew = false;

  /** A column came; the answer takes it away. */
  join(name: Name, column: Column): () => void {
    this.#columns[name] = column;
    const { text, sheet } = this.#columns;
    this.#following = text && sheet ? new Following({ text, sheet }) : null;
    return () => {
      if (this.#columns[name] !== column) return;
      delete this.#columns[name];
      this.#following = null;
    };
  }

  moved(name: Name): void {
    if (this.#held === 0) this.#following?.moved(name);
  }

  /** The preview has another width or is shown again. */
  reshaped(): void {
    this.#following?.lead("text");
  }

  /** The preview was drawn; `written` is the height in the text that has to be in sight, if any. */
  drawn(anew: boolean, written: () => number | null): void {
    this.#anew ||= anew;
    if (this.#asked) return;
    this.#asked = true;
    // Measured with the frame that shows it, so that nothing is laid out twice.
    requestAnimationFrame(() => {
      this.#asked = false;
      const following = this.#following;
      if (!following || this.#held > 0) return;
      if (this.#anew) following.lead("text");
      this.#anew = false;
      const height = written();
      if (height !== null) following.keepInSight(height);
    });
  }

  /** The turn and block of the preview that stand on its level line. */
  level(): { group: number; turn: number; block: number } | null {
    const level = this.#following?.level("sheet");
    if (!level) return null;
    const { turns } = this.#columns.sheet!.box(level.at);
    const turn = lastBefore(turns.map((one) => one.top), level.height);
    return { group: level.at, turn, block: lastBefore(turns[turn]?.blocks ?? [], level.height) };
  }

  /** Runs something that scrolls the text, and leaves the preview where it is. */
  async hold(run: () => Promise<void>): Promise<void> {
    this.#held += 1;
    try {
      await run();
      // The field scrolls with its next frame, and the browser tells of it with the one after.
      await nextFrame();
      await nextFrame();
    } finally {
      this.#held -= 1;
      this.#following?.accept();
    }
  }
}

function lastBefore(tops: readonly number[], height: number): number {
  return Math.max(0, tops.findLastIndex((top) => top <= height));
}

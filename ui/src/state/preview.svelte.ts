// What the preview shows: the article as an export would write it.
//
// A keystroke asks for one block, and asks at once: the answer is there before the frame that
// shows the letter in the field. One question to the newsroom is under way at a time and
// takes the text as it is when it starts, so an answer can't overtake a newer one, and all
// the keys pressed meanwhile cost one more question.

import type { ArticleView, HeadView, TurnView } from "../ipc/bindings";
import { asUiError, type Backend } from "../ipc/backend";

export type PreviewSource = {
  head(): HeadView;
  turns(): TurnView[];
  /** The turns of the exchange or text that this turn opens; null when it is gone. */
  block(turn: string): TurnView[] | null;
};

/** When what was changed in one go is asked for. */
export type Soon = (run: () => void) => void;

export class Preview {
  article = $state.raw<ArticleView | null>(null);
  /** Why the preview is not up to date, in a sentence. */
  error = $state<string | null>(null);

  #backend: Backend;
  #source: PreviewSource;
  #soon: Soon;
  #whole = false;
  #head = false;
  #blocks = new Set<string>();
  #asked = false;
  #stopped = false;

  constructor(backend: Backend, source: PreviewSource, soon: Soon = (run) => queueMicrotask(run)) {
    this.#backend = backend;
    this.#source = source;
    this.#soon = soon;
  }

  /** The title, the place or the date changed: the blocks stay as they are. */
  headChanged(): void {
    this.#head = true;
    this.#ask();
  }

  /** The language changed, or turns came, went or moved. */
  wholeChanged(): void {
    this.#whole = true;
    this.#ask();
  }

  /** The words of one block changed; the block is named by the turn that opens it. */
  blockChanged(turn: string): void {
    this.#blocks.add(turn);
    this.#ask();
  }

  stop(): void {
    this.#stopped = true;
  }

  #ask(): void {
    if (this.#asked || this.#stopped) return;
    this.#asked = true;
    this.#soon(() => void this.#answer());
  }

  async #answer(): Promise<void> {
    const whole = this.#whole || this.article === null;
    const blocks = [...this.#blocks];
    const head = this.#head;
    this.#whole = false;
    this.#head = false;
    this.#blocks.clear();
    try {
      if (whole) await this.#renderAll();
      else {
        if (head) await this.#renderHead();
        for (const turn of blocks) await this.#renderBlock(turn);
      }
      this.error = null;
    } catch (failure) {
      this.error = asUiError(failure).message;
    }
    this.#asked = false;
    if (this.#whole || this.#head || this.#blocks.size > 0) this.#ask();
  }

  async #renderAll(): Promise<void> {
    const article = await this.#backend.call("render_article", { head: this.#source.head(), turns: this.#source.turns() });
    if (!this.#stopped) this.article = article;
  }

  /** A head without turns costs the same for a long statement as for a short one. */
  async #renderHead(): Promise<void> {
    const { blocks: _none, ...head } = await this.#backend.call("render_article", { head: this.#source.head(), turns: [] });
    if (!this.#stopped && this.article) this.article = { ...this.article, ...head };
  }

  async #renderBlock(turn: string): Promise<void> {
    const turns = this.#source.block(turn);
    if (!turns) return;
    const head = this.#source.head();
    const block = await this.#backend.call("render_block", { lang: head.lang, turns, files: head.files });
    const shown = this.article;
    if (this.#stopped || !shown) return;
    const at = shown.blocks.findIndex((old) => old.turn === block.turn);
    if (at < 0) this.#whole = true;
    else this.article = { ...shown, blocks: shown.blocks.with(at, block) };
  }
}

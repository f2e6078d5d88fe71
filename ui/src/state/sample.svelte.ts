// The sample newsroom: whether the first start is to be asked about, taking the sample in, and
// taking it away again.

import { language, words } from "../words";
import type { App } from "./app.svelte";
import { isAnswered, keepAnswered } from "./firstRun";

export class Sample {
  /** `unknown` until the newsroom was read; `asked` while the first start's questions are shown. */
  start = $state<"unknown" | "asked" | "answered">(isAnswered() ? "answered" : "unknown");

  /** Nothing was made here yet, and nothing is in the Bin. */
  isEmpty = $derived.by(() => {
    const view = this.#app.newsroom.view;
    return view !== null && view.counts.all + view.counts.bin === 0 && view.categories.length === 0;
  });
  isHere = $derived.by(() => (this.#app.newsroom.view?.sample ?? 0) > 0);
  /** No statement is the officer's own yet. */
  isAlone = $derived.by(() => {
    const view = this.#app.newsroom.view;
    return view !== null && view.sample > 0 && view.sample === view.counts.all + view.counts.bin;
  });

  #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** Asks once, in a newsroom that was just made. */
  decide(): void {
    if (this.start !== "unknown") return;
    if (this.isEmpty && this.#app.newsroom.readOnly === null) this.start = "asked";
    else if (this.#app.newsroom.view === null) this.start = "answered";
    else this.answer();
  }

  answer(): void {
    keepAnswered();
    this.start = "answered";
  }

  /** Throws when the newsroom is not empty any more, or cannot be written. */
  async fill(): Promise<void> {
    this.#app.newsroom.view = await this.#app.backend.call("fill_sample", { lang: language.spoken.tag });
    await this.#show();
  }

  async remove(): Promise<void> {
    const app = this.#app;
    if (!(await app.flush())) return;
    const removed = await app.attempt(() => app.backend.call("remove_sample", {}));
    if (!removed) return;
    app.newsroom.view = removed.newsroom;
    // Steps that were done on what is gone cannot be taken back.
    app.stack.drop();
    await this.#show();
    const said = removed.kept > 0 ? words.sample.kept(removed.kept) : words.sample.removed;
    if (!this.isEmpty) return void app.toasts.show(said);
    app.stack.did({ name: words.sample.step, said, undo: () => this.fill(), redo: async () => {
      app.newsroom.view = (await app.backend.call("remove_sample", {})).newsroom;
      await this.#show();
    } });
  }

  async #show(): Promise<void> {
    const { library } = this.#app;
    library.selected = null;
    await library.choose({ by: "all" });
    await this.#app.attempt(() => this.#app.recents.load());
  }
}

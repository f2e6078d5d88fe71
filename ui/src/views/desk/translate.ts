// A translation is brought in step with its source: the source beside it, the parts that lag
// behind one after the other, and what says that they say the same again.

import type { App } from "../../state/app.svelte";
import { words } from "../../words";
import type { DeskActions } from "./actions.svelte";

export class Translate {
  #app: App;
  #desk: DeskActions;

  constructor(app: App, desk: DeskActions) {
    this.#app = app;
    this.#desk = desk;
  }

  /** Shows the source beside the text, or the text alone. */
  toggleBeside(): void {
    const { current, translation } = this.#desk;
    translation.showBeside(!translation.beside);
    this.#desk.focusing = false;
    if (current) void this.#desk.focus(current);
  }

  /** Says that the turn that is being written, or every turn, says what the source says now. */
  async confirmInStep(turn: string | null): Promise<void> {
    await this.#desk.translation.confirm(turn);
    const { error } = this.#desk.translation;
    if (error) {
      this.#app.toasts.show(error);
      this.#desk.translation.dropError();
    } else this.#desk.announced = turn === null ? words.translation.all_confirmed : words.translation.confirmed;
  }

  /** Whether the turn that is being written lags behind its source. */
  get isStale(): boolean {
    const row = this.#desk.translation.rows.find((one) => one.own !== null && one.own.id === this.#desk.current);
    return row?.step === "source_changed" || row?.step === "unconfirmed";
  }

  /** Goes to the next part that lags behind; what is missing is shown with its button. */
  toNextBehind(): void {
    const row = this.#desk.translation.nextBehind(this.#desk.current);
    if (!row) return;
    if (!this.#desk.translation.beside) this.#desk.translation.showBeside(true);
    if (row.own) void this.#desk.focus(row.own.id);
    else void this.#toGap(row.key);
  }

  addHere(key: string): void {
    const added = this.#desk.translation.addHere(key);
    if (added) void this.#desk.focus(added);
  }

  async unlink(): Promise<void> {
    const { translation } = this.#desk;
    const source = translation.original?.id;
    if (await translation.unlink()) {
      translation.showBeside(false);
      // A source does not know which of the others to take back.
      const undo = source === undefined ? null : { label: words.undo, run: () => void translation.link(source) };
      this.#app.toasts.show(words.translation.unlinked, undo);
    } else if (translation.error) this.#app.toasts.show(translation.error);
  }

  async #toGap(key: string): Promise<void> {
    await this.#desk.drawn();
    document.querySelector<HTMLElement>(`[data-gap="${CSS.escape(key)}"]`)?.focus();
  }
}

// What an officer does at the desk, beyond typing: adding, moving, removing and pasting
// questions, with the focus put where the hands are.

import { createContext } from "svelte";

import { createField, type FieldKind } from "../../editor/field";
import type { Fields } from "../../editor/fields";
import { linkPlace, writeLink, type LinkPlace } from "../../editor/link";
import { asUiError } from "../../ipc/backend";
import type { App } from "../../state/app.svelte";
import type { OpenStatement, OpenTurn } from "../../state/openStatement.svelte";
import { words } from "../../words";

export const [useDesk, provideDesk] = createContext<DeskActions>();

export class DeskActions {
  readonly fields: Fields;
  /** The turn that is being written. */
  current = $state<string | null>(null);
  /** What a screen reader says after a move. */
  announced = $state("");
  onlink: (turn: string, place: LinkPlace) => void = () => {};
  onpick: () => void = () => {};

  #app: App;
  #statement: OpenStatement;
  #drawn: () => Promise<void>;

  constructor(app: App, statement: OpenStatement, fields: Fields, drawn: () => Promise<void>) {
    this.#app = app;
    this.#statement = statement;
    this.fields = fields;
    this.#drawn = drawn;
  }

  get readOnly(): boolean {
    return this.#app.newsroom.readOnly !== null;
  }

  async focus(turn: string): Promise<void> {
    this.onpick();
    await this.#drawn();
    this.fields.focus(turn);
  }

  field(turn: OpenTurn, label: string) {
    const kind: FieldKind = turn.role;
    const hints: Record<FieldKind, string> = { question: words.desk.question_hint, answer: words.desk.answer_hint, text: words.desk.text_hint };
    return createField({
      kind,
      doc: turn.markdown,
      lang: this.#statement.head.lang,
      label,
      placeholder: hints[kind],
      readOnly: this.readOnly,
      changed: (markdown) => this.#statement.changeTurn(turn, { markdown }),
      pasted: (text, plainly) => void this.#paste(turn, text, plainly),
      next: () => void this.toAnswer(turn),
      link: () => this.#link(turn.id),
    });
  }

  addQuestion(after: string | null = null): void {
    void this.focus(this.#statement.addQuestion(after).id);
  }

  addAnswer(to: string): void {
    void this.focus(this.#statement.addAnswer(to).id);
  }

  addText(): void {
    void this.focus(this.#statement.addText().id);
  }

  /** From the title to the first field, which is made when there is none. */
  toFirst(): void {
    const first = this.#statement.turns[0];
    if (first) void this.focus(first.id);
    else this.addQuestion();
  }

  async toAnswer(question: OpenTurn): Promise<void> {
    const answer = this.#statement.groupOf(question.id)?.turns.find((turn) => turn.role === "answer");
    await this.focus(answer?.id ?? this.#statement.addAnswer(question.id).id);
  }

  /** The next question, or a new one at the end. */
  toNextQuestion(): void {
    const { groups } = this.#statement;
    const at = groups.findIndex((group) => group.turns.some((turn) => turn.id === this.current));
    const next = at < 0 ? undefined : groups.slice(at + 1).find((group) => group.kind === "exchange");
    if (next) void this.focus(next.id);
    else this.addQuestion();
  }

  move(group: string, by: -1 | 1): void {
    const focused = this.current;
    if (!this.#statement.move(group, by)) return;
    const { groups } = this.#statement;
    const at = groups.findIndex((one) => one.id === group);
    const number = groups[at]?.number;
    const label = number === null || number === undefined ? words.desk.text_turn : words.desk.question(number);
    this.announced = words.desk.moved(label, at + 1, groups.length);
    // Moving a card on the page drops the focus in it.
    if (focused && this.#statement.groupOf(focused)?.id === group) void this.focus(focused);
  }

  remove(gone: readonly OpenTurn[], said: string): void {
    const { turns } = this.#statement;
    const at = turns.findIndex((turn) => gone.includes(turn));
    const undo = this.#statement.remove(gone);
    const next = this.#statement.turns[Math.min(at, this.#statement.turns.length - 1)];
    if (next) void this.focus(next.id);
    const back = gone[0]?.id;
    this.#app.toasts.show(said, {
      label: words.undo,
      run: () => {
        undo();
        if (back) void this.focus(back);
      },
    });
  }

  setLink(turn: string, place: LinkPlace, text: string, url: string): void {
    this.fields.view(turn)?.dispatch(writeLink(place, text, url));
    void this.focus(turn);
  }

  /** Keys of the whole desk; they are taken before a field can see them. */
  keydown(event: KeyboardEvent): void {
    if (event.isComposing || event.getModifierState("AltGraph") || this.readOnly) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && !event.shiftKey && event.key === "Enter") this.toNextQuestion();
    else if (event.altKey && event.shiftKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      const group = this.#statement.groupOf(this.current ?? "");
      if (!group) return;
      this.move(group.id, event.key === "ArrowUp" ? -1 : 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #link(turn: string): void {
    const state = this.fields.view(turn)?.state;
    if (state && !state.readOnly) this.onlink(turn, linkPlace(state));
  }

  async #paste(turn: OpenTurn, text: string, plainly: () => void): Promise<void> {
    try {
      const pasted = await this.#statement.readPasted(text);
      if (!pasted) {
        plainly();
        return;
      }
      const undo = this.#statement.insertPasted(turn.id, pasted);
      const questions = pasted.filter((one) => one.role === "question").length;
      const said = questions > 0 ? words.desk.pasted(questions) : words.desk.pasted_parts(pasted.length);
      this.#app.toasts.show(said, { label: words.undo, run: undo });
      const last = pasted[pasted.length - 1];
      if (last) await this.focus(last.id);
    } catch (failure) {
      plainly();
      this.#app.toasts.show(words.desk.paste_failed(asUiError(failure).message));
    }
  }
}

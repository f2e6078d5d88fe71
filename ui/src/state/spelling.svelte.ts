// The spelling check of the open statement: which texts were looked through, what was found
// in them, and what the officer let pass. It asks Rust after the hands have rested; an
// answer about a text that has changed since is thrown away.

import type { Backend } from "../ipc/backend";
import { asUiError } from "../ipc/backend";
import type { MarkView } from "../ipc/bindings";
import { difference, follow } from "./difference";
import type { OpenStatement } from "./openStatement.svelte";

export const REST_MS = 400;
const KEY = "lectern.spelling";

/** A text that is looked through: the title, the summary, or a turn by its id. */
export type Place = "title" | "summary" | (string & {});
export type Placed = MarkView & { place: Place; order: number; word: string };

type Looked = { text: string; marks: readonly MarkView[] };
type Span = { from: number; to: number };
type Slice = (from: number, to: number) => string;

export class Spelling {
  on = $state(remembered());
  /** Whether the language has a dictionary; null before the first answer. */
  dictionary = $state<boolean | null>(null);
  /** Why the last check failed, in a sentence. */
  problem = $state<string | null>(null);
  #looked = $state.raw<ReadonlyMap<Place, Looked>>(new Map());
  #ignored = $state.raw<ReadonlyMap<Place, readonly Span[]>>(new Map());
  /** Every mark of the statement, in the order in which it is read. */
  marks = $derived.by(() => (this.on ? this.texts().flatMap(({ place, text }, order) => this.#in(place, text, order)) : []));

  #backend: Backend;
  #statement: OpenStatement;
  #show: (turn: string, marks: readonly MarkView[]) => void;
  #busy: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lang = "";
  #looking: Promise<void> = Promise.resolve();

  /** `show` draws the marks of a turn; `busy` says that a word is being composed. */
  constructor(backend: Backend, statement: OpenStatement, show: (turn: string, marks: readonly MarkView[]) => void, busy: () => boolean) {
    this.#backend = backend;
    this.#statement = statement;
    this.#show = show;
    this.#busy = busy;
  }

  /** All texts in the order in which they are read. */
  texts(): { place: Place; text: string }[] {
    const { head, turns } = this.#statement;
    return [{ place: "title", text: head.title }, { place: "summary", text: head.summary }, ...turns.map((turn) => ({ place: turn.id, text: turn.markdown }))];
  }

  /** Something was written; it is looked through after a rest. */
  touched(): void {
    clearTimeout(this.#timer);
    if (this.on) this.#timer = setTimeout(() => void this.look(), REST_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  switch(): void {
    this.on = !this.on;
    localStorage.setItem(KEY, this.on ? "on" : "off");
    this.#draw();
    if (this.on) void this.look();
  }

  /** Looks through what has changed since it was looked through; one look after the other. */
  look(): Promise<void> {
    clearTimeout(this.#timer);
    return (this.#looking = this.#looking.then(() => this.#look()));
  }

  async #look(): Promise<void> {
    if (!this.on) return;
    if (this.#busy()) return this.touched();
    const { lang } = this.#statement.head;
    if (lang !== this.#lang) {
      this.#lang = lang;
      this.#looked = new Map();
    }
    const changed = this.texts().filter(({ place, text }) => this.#looked.get(place)?.text !== text);
    if (changed.length === 0) return;
    try {
      const answer = await this.#backend.call("check_spelling", { lang, texts: changed.map(({ text }) => text) });
      if (lang !== this.#statement.head.lang) return;
      this.problem = null;
      this.dictionary = answer.dictionary;
      this.#take(changed.map(({ place, text }, at) => [place, { text, marks: answer.texts[at]?.marks ?? [] }]));
    } catch (error) {
      this.problem = asUiError(error).message;
    }
  }

  /** Lets a mark pass here, and nowhere else; the answer takes that back. */
  ignore(mark: Placed): () => void {
    const span = { from: mark.from, to: mark.to };
    this.#ignore(mark.place, (spans) => [...spans, span]);
    return () => this.#ignore(mark.place, (spans) => spans.filter((one) => one.from !== span.from || one.to !== span.to));
  }

  async suggestions(mark: Placed): Promise<readonly string[]> {
    if (mark.fix !== null) return [mark.fix];
    return (await this.#backend.call("suggest_words", { lang: this.#statement.head.lang, word: mark.word })).words;
  }

  /** Adds a word to the house dictionary: a name for all languages, another word for its own. */
  async add(word: string): Promise<() => Promise<void>> {
    const isName = word !== word.toLowerCase();
    const args = { word, lang: isName ? null : this.#statement.head.lang };
    await this.#backend.call("add_house_word", args);
    await this.again();
    return async () => {
      await this.#backend.call("remove_house_word", args);
      await this.again();
    };
  }

  /** The house dictionary has changed, so that every text is looked through again. */
  async again(): Promise<void> {
    this.#lang = "";
    await this.look();
  }

  #take(answers: [Place, Looked][]): void {
    const looked = new Map(this.#looked);
    const ignored = new Map(this.#ignored);
    for (const [place, now] of answers) {
      const before = this.#looked.get(place);
      const spans = before ? (ignored.get(place) ?? []) : [];
      if (before && before.text !== now.text && spans.length > 0) ignored.set(place, followAll(spans, before.text, now.text));
      looked.set(place, now);
    }
    this.#ignored = ignored;
    this.#looked = looked;
    this.#draw(new Set(answers.map(([place]) => place)));
  }

  #ignore(place: Place, change: (spans: readonly Span[]) => Span[]): void {
    this.#ignored = new Map(this.#ignored).set(place, change(this.#ignored.get(place) ?? []));
    this.#draw(new Set([place]));
  }

  /** Draws the marks of these turns, or of all. */
  #draw(places: ReadonlySet<Place> | null = null): void {
    this.#statement.turns.forEach((turn, order) => {
      if (places && !places.has(turn.id)) return;
      // A turn that has changed since keeps the marks that moved with its words.
      if (!this.on) this.#show(turn.id, []);
      else if (this.#looked.get(turn.id)?.text === turn.markdown) this.#show(turn.id, this.#in(turn.id, turn.markdown, order));
    });
  }

  /** What was found in a text and still stands in it. */
  #in(place: Place, text: string, order: number): Placed[] {
    const looked = this.#looked.get(place);
    if (!looked) return [];
    const ignored = this.#ignored.get(place) ?? [];
    const kept = looked.marks.filter((mark) => !ignored.some((span) => span.from === mark.from && span.to === mark.to));
    return followAll(kept, looked.text, text).map((mark) => ({ ...mark, place, order, word: text.slice(mark.from, mark.to) }));
  }
}

function followAll<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (before === after || spans.length === 0) return [...spans];
  const changes = difference(before, after);
  const [old, now] = [before, after].map((text) => (from: number, to: number) => text.slice(Math.max(0, from), to)) as [Slice, Slice];
  return spans.flatMap((span) => follow(span, changes, old, now) ?? []);
}

/** The first mark after a place in the statement, and whether that was before the end. */
export function nextMark(marks: readonly Placed[], at: { order: number; from: number; to: number }): { mark: Placed; wrapped: boolean } | null {
  // The mark one stands in is next, unless one has just been brought to it.
  const isAhead = (mark: Placed) => mark.order > at.order || (mark.order === at.order && (at.from === at.to ? mark.to >= at.from : mark.from >= at.to));
  const ahead = marks.find(isAhead);
  const mark = ahead ?? marks[0];
  return mark ? { mark, wrapped: !ahead } : null;
}

function remembered(): boolean {
  return localStorage.getItem(KEY) !== "off";
}

// All fields of the open statement. A field's state is kept while its view is away, so that
// scrolling costs no undo step; asking for the focus brings its view back.

import type { EditorState, TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

import { attributes, fieldAttributes } from "./field";
import type { Query } from "./find";
import { lookFor } from "./matches";
import { setMarks } from "./spelling";
import type { MarkView } from "../ipc/bindings";

export class Fields {
  #states = new Map<string, EditorState>();
  #views = new Map<string, EditorView>();
  #mounts = new Map<string, () => void>();
  #near = new Map<Element, (near: boolean) => void>();
  #observer: IntersectionObserver | null = null;
  #query: Query | null = null;
  #marks = new Map<string, readonly MarkView[]>();

  /** Tells which fields are within one screen of the visible part of this element. */
  watch(scroller: Element): () => void {
    const hear = (entries: IntersectionObserverEntry[]) => {
      for (const entry of entries) this.#near.get(entry.target)?.(entry.isIntersecting);
    };
    const observer = new IntersectionObserver(hear, { root: scroller, rootMargin: "100% 0px" });
    this.#observer = observer;
    for (const element of this.#near.keys()) observer.observe(element);
    // Another view of the same fields may be watched by now.
    return () => {
      observer.disconnect();
      if (this.#observer === observer) this.#observer = null;
    };
  }

  /** Tells whenever this element comes near the visible part or leaves it. */
  hear(element: Element, near: (near: boolean) => void): () => void {
    this.#near.set(element, near);
    this.#observer?.observe(element);
    return () => {
      this.#near.delete(element);
      this.#observer?.unobserve(element);
    };
  }

  /** A field is on the page; `mount` brings its view. */
  place(id: string, element: Element, mount: () => void, near: (near: boolean) => void): () => void {
    // A view that still stands elsewhere gives its text and its undo steps to the new place.
    if (this.#mounts.has(id)) this.unmount(id);
    this.#mounts.set(id, mount);
    const silence = this.hear(element, near);
    return () => {
      silence();
      // The field may stand in another view of the statement by now.
      if (this.#mounts.get(id) !== mount) return;
      this.unmount(id);
      this.#mounts.delete(id);
    };
  }

  mount(id: string, root: ShadowRoot, create: () => EditorState): void {
    if (this.#views.has(id)) return;
    // The shadow root makes the editor's styles adopted style sheets, which our content
    // security policy allows; style elements would be refused.
    const view = new EditorView({ state: this.#states.get(id) ?? create(), parent: root, root });
    this.#views.set(id, view);
    view.dispatch({ effects: lookFor.of(this.#query) });
    // Without marks of its own the state keeps those that moved with its words.
    const marks = this.#marks.get(id);
    if (marks) view.dispatch({ effects: setMarks.of(marks) });
  }

  unmount(id: string): void {
    const view = this.#views.get(id);
    if (!view) return;
    this.#states.set(id, view.state);
    this.#marks.delete(id);
    this.#views.delete(id);
    view.destroy();
  }

  isMounted(id: string): boolean {
    return this.#views.has(id);
  }

  hasFocus(id: string): boolean {
    return this.#views.get(id)?.hasFocus ?? false;
  }

  view(id: string): EditorView | null {
    return this.#views.get(id) ?? null;
  }

  /** Gives a field the focus, with the caret where it was or at this letter. */
  focus(id: string, at?: number): void {
    this.#mounts.get(id)?.();
    const view = this.#views.get(id);
    if (!view) return;
    if (at !== undefined) view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) }, scrollIntoView: true });
    const root = view.dom.getRootNode();
    if (root instanceof ShadowRoot) root.host.scrollIntoView({ block: "nearest" });
    view.focus();
  }

  /** Brings a field's view, wherever the field stands. */
  reveal(id: string): EditorView | null {
    this.#mounts.get(id)?.();
    return this.#views.get(id) ?? null;
  }

  /** Marks these words in every field. */
  look(query: Query | null): void {
    this.#query = query;
    for (const view of this.#views.values()) view.dispatch({ effects: lookFor.of(query) });
  }

  /** Draws the marks of the spelling check in a field, now or when its view comes. */
  mark(id: string, marks: readonly MarkView[]): void {
    const view = this.#views.get(id);
    if (view) view.dispatch({ effects: setMarks.of(marks) });
    this.#marks.set(id, marks);
  }

  /** Whether a word is being composed in some field, which nothing may disturb. */
  get isComposing(): boolean {
    return [...this.#views.values()].some((view) => view.compositionStarted);
  }

  /** Changes a field's text, as an undo step of that field, whether it is seen or not. */
  edit(id: string, create: () => EditorState, spec: TransactionSpec): string {
    const view = this.#views.get(id);
    if (view) {
      view.dispatch(spec);
      return view.state.doc.toString();
    }
    const { state } = (this.#states.get(id) ?? create()).update(spec);
    // The text that these marks were of is gone; the next check brings others.
    this.#marks.delete(id);
    this.#states.set(id, state);
    return state.doc.toString();
  }

  /** A field got another name, language or hint, such as after a move. */
  describe(id: string, lang: string, label: string, hint: string): void {
    const effects = attributes.reconfigure(fieldAttributes(lang, label, hint));
    const view = this.#views.get(id);
    if (view) view.dispatch({ effects });
    const state = this.#states.get(id);
    if (!view && state) this.#states.set(id, state.update({ effects }).state);
  }
}

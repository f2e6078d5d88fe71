// Who asked, by when, and on which terms. It is saved beside the text and apart from it, when
// a field is left, and has a state of its own, because it has no versions and is never public.

import type { QueryView, UiError } from "../ipc/bindings";
import { asUiError, type Backend } from "../ipc/backend";

export type QueryField = keyof QueryView;
export type QueryState = "clean" | "saving" | "saved" | "failed";

export class QuerySheet {
  query = $state.raw<QueryView>()!;
  state = $state<QueryState>("clean");
  /** Why it is not saved, under the field that was changed last. */
  problem = $state.raw<{ field: QueryField; error: UiError } | null>(null);

  #backend: Backend;
  #statement: string;
  #kept: QueryView;
  #field: QueryField = "journalist";
  #running: Promise<void> | null = null;

  constructor(backend: Backend, statement: string, query: QueryView) {
    this.#backend = backend;
    this.#statement = statement;
    this.query = query;
    this.#kept = query;
  }

  get dirty(): boolean {
    return !same(this.query, this.#kept);
  }

  change(part: Partial<QueryView>): void {
    this.query = { ...this.query, ...part };
    this.#field = (Object.keys(part)[0] as QueryField | undefined) ?? this.#field;
  }

  /** Saves what is unsaved, one save at a time; answers whether everything is. */
  async flush(): Promise<boolean> {
    while (this.dirty) {
      const asked = this.query;
      this.#running ??= this.#save().finally(() => (this.#running = null));
      await this.#running;
      if (this.state === "failed" && this.query === asked) return false;
    }
    return true;
  }

  async #save(): Promise<void> {
    const asked = this.query;
    const field = this.#field;
    this.state = "saving";
    try {
      this.#kept = await this.#backend.call("save_query", { id: this.#statement, query: asked });
      // What was typed meanwhile stays.
      if (this.query === asked) this.query = this.#kept;
      this.problem = null;
      this.state = "saved";
    } catch (failure) {
      this.problem = { field, error: asUiError(failure) };
      this.state = "failed";
    }
  }
}

function same(a: QueryView, b: QueryView): boolean {
  return (Object.keys(a) as QueryField[]).every((field) => a[field] === b[field]);
}

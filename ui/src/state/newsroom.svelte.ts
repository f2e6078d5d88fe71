// The newsroom as a whole: its categories, counts and languages.

import type { CategoryView, LangName, NewsroomView } from "../ipc/bindings";
import type { Backend } from "../ipc/backend";
import { trailOf } from "./tree";

export class Newsroom {
  view = $state.raw<NewsroomView | null>(null);
  categories = $derived<readonly CategoryView[]>(this.view?.categories ?? []);
  readOnly = $derived(this.view?.read_only ?? null);

  #backend: Backend;
  /** Categories that were made again under another id. */
  #renewed = new Map<string, string>();

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  async load(): Promise<void> {
    this.view = await this.#backend.call("get_newsroom", {});
  }

  category(id: string | null): CategoryView | null {
    const now = this.now(id);
    return this.categories.find((one) => one.id === now) ?? null;
  }

  /** The id that a category has now: one that was removed and made again has another. */
  now<Id extends string | null>(id: Id): Id | string {
    const next = id === null ? undefined : this.#renewed.get(id);
    return next === undefined ? id : this.now(next);
  }

  renew(before: string, now: string): void {
    this.#renewed.set(before, now);
  }

  /** Names from the top, such as "Economy › Budget". */
  trail(id: string | null): string {
    return trailOf(this.categories, id).map((one) => one.name).join(" › ");
  }

  async add(name: string, slug: string | null, parent: string | null): Promise<CategoryView> {
    const added = await this.#backend.call("add_category", { name, slug, parent: this.now(parent) });
    await this.load();
    return added;
  }

  async rename(id: string, name: string, slug: string | null, names: LangName[] | null = null): Promise<void> {
    await this.#backend.call("rename_category", { id: this.now(id), name, slug, names });
    await this.load();
  }

  async move(id: string, parent: string | null, position: number): Promise<void> {
    await this.#backend.call("move_category", { id: this.now(id), parent: this.now(parent), position });
    await this.load();
  }

  async remove(id: string, moveTo: string | null): Promise<void> {
    this.view = await this.#backend.call("remove_category", { id: this.now(id), move_to: moveTo });
  }
}

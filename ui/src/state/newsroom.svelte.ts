// The newsroom as a whole: its categories, counts and languages.

import type { CategoryView, LangName, NewsroomView, OldAddressView, SlugView } from "../ipc/bindings";
import type { Backend } from "../ipc/backend";
import { reasonText } from "../words";
import { trailOf } from "./tree";

export class Newsroom {
  view = $state.raw<NewsroomView | null>(null);
  categories = $derived<readonly CategoryView[]>(this.view?.categories ?? []);
  readOnly = $derived(this.view?.read_only ? reasonText(this.view.read_only) : null);

  #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  async load(): Promise<void> {
    this.view = await this.#backend.call("get_newsroom", {});
  }

  category(id: string | null): CategoryView | null {
    return this.categories.find((one) => one.id === id) ?? null;
  }

  /** Names from the top, such as "Economy › Budget". */
  trail(id: string | null): string {
    return trailOf(this.categories, id).map((one) => one.name).join(" › ");
  }

  async add(name: string, slug: string | null, parent: string | null): Promise<CategoryView> {
    const added = await this.#backend.call("add_category", { name, slug, parent });
    await this.load();
    return added;
  }

  async rename(id: string, name: string, slug: string | null, names: LangName[] | null = null): Promise<void> {
    await this.#backend.call("rename_category", { id, name, slug, names });
    await this.load();
  }

  async move(id: string, parent: string | null, position: number): Promise<void> {
    await this.#backend.call("move_category", { id, parent, position });
    await this.load();
  }

  async remove(id: string, moveTo: string | null): Promise<void> {
    this.view = await this.#backend.call("remove_category", { id, move_to: moveTo });
  }

  /** Brings a removed category back with what it held, and answers how much stays elsewhere. */
  async restore(id: string): Promise<{ statements: number; categories: number }> {
    const { newsroom, statements_stayed, categories_stayed } = await this.#backend.call("restore_category", { id });
    this.view = newsroom;
    return { statements: statements_stayed, categories: categories_stayed };
  }

  async oldAddresses(id: string): Promise<OldAddressView[]> {
    return (await this.#backend.call("list_old_addresses", { id })).addresses;
  }

  checkSlug(id: string | null, parent: string | null, slug: string): Promise<SlugView> {
    return this.#backend.call("check_slug", { id, parent, slug });
  }
}

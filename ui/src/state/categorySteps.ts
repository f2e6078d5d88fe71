// What is done to the category tree, one step of the undo stack each. What a removed category
// held is remembered in Rust, which brings it back under the id that it had.

import type { CategoryView, LangName } from "../ipc/bindings";
import { words } from "../words";
import type { Newsroom } from "./newsroom.svelte";
import type { Toasts } from "./toasts.svelte";
import type { UndoStack } from "./undo.svelte";

type Room = { readonly newsroom: Newsroom; readonly stack: UndoStack; readonly toasts: Toasts };
type Place = { parent: string | null; position: number };
type Names = { name: string; slug: string; names: LangName[] };

export class CategorySteps {
  /** Hears which category a step acted on, so that the tree can show it; null when it is gone. */
  onshown: (id: string | null) => void = () => {};

  #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  async add(name: string, slug: string | null, parent: string | null): Promise<CategoryView> {
    const { newsroom, stack } = this.#room;
    const added = await newsroom.add(name, slug, parent);
    stack.did({
      name: words.undoing.category_added(added.name),
      said: words.categories.added(added.name),
      undo: () => this.#take(added.id),
      redo: () => this.#back(added.id),
    });
    return added;
  }

  async rename(id: string, to: { name: string; slug: string | null; names: LangName[] }): Promise<void> {
    const { newsroom, stack } = this.#room;
    const before = namesOf(newsroom.category(id));
    await newsroom.rename(id, to.name, to.slug, to.names);
    const after = namesOf(newsroom.category(id));
    if (!before || !after) return;
    const set = async (from: Names, { name, slug, names }: Names) => {
      // A name that was added is taken off by an empty one.
      const gone = from.names.filter((one) => !names.some((other) => other.lang === one.lang)).map(({ lang }) => ({ lang, name: "" }));
      await newsroom.rename(id, name, slug === from.slug ? null : slug, [...names, ...gone]);
      this.onshown(id);
    };
    stack.did({ name: words.undoing.category_renamed(after.name), undo: () => set(after, before), redo: () => set(before, after) });
  }

  /** `said` is shown with an Undo button; a step in place is only announced. */
  async move(id: string, to: Place, said: string | null): Promise<void> {
    const { newsroom, stack } = this.#room;
    const category = newsroom.category(id);
    if (!category) return;
    const from: Place = { parent: category.parent, position: category.position };
    await this.#place(id, to);
    stack.did({
      name: words.undoing.category_moved(category.name),
      ...(said === null ? {} : { said }),
      undo: () => this.#place(id, from),
      redo: () => this.#place(id, to),
    });
  }

  /** Removes a category that holds nothing. */
  async removeEmpty(category: CategoryView): Promise<void> {
    const { stack } = this.#room;
    await this.#take(category.id);
    stack.did({
      name: words.undoing.category_removed(category.name),
      said: words.categories.removed(category.name),
      undo: () => this.#back(category.id),
      redo: () => this.#take(category.id),
    });
  }

  /** Moves everything that a category holds into another, or to the top, and removes it. */
  async merge(category: CategoryView, into: string | null): Promise<void> {
    const { newsroom, stack } = this.#room;
    const name = newsroom.category(into)?.name ?? null;
    const run = async () => {
      // A slash stands for the top level, as on the command line.
      await newsroom.remove(category.id, into ?? "/");
      this.onshown(into);
    };
    await run();
    stack.did({
      name: words.undoing.category_merged(category.name),
      said: name === null ? words.categories.removed(category.name) : words.categories.merged(category.name, name),
      undo: () => this.#back(category.id),
      redo: run,
    });
  }

  async #place(id: string, { parent, position }: Place): Promise<void> {
    await this.#room.newsroom.move(id, parent, position);
    this.onshown(id);
  }

  async #take(id: string): Promise<void> {
    await this.#room.newsroom.remove(id, null);
    this.onshown(null);
  }

  async #back(id: string): Promise<void> {
    const { newsroom, toasts } = this.#room;
    const stayed = await newsroom.restore(id);
    if (stayed.statements > 0) toasts.show(words.categories.statements_stayed(stayed.statements));
    if (stayed.categories > 0) toasts.show(words.categories.categories_stayed(stayed.categories));
    this.onshown(id);
  }
}

function namesOf(category: CategoryView | null): Names | null {
  return category && { name: category.name, slug: category.slug, names: category.names };
}

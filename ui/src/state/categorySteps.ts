// What is done to the category tree, one step of the undo stack each. Removing a category that
// holds something is not among them: what it held cannot be told from what was in the target
// before, so there is no way back, and the dialog says so first.

import type { CategoryView, LangName } from "../ipc/bindings";
import { words } from "../words";
import type { Newsroom } from "./newsroom.svelte";
import type { UndoStack } from "./undo.svelte";

type Room = { readonly newsroom: Newsroom; readonly stack: UndoStack };
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
      redo: () => this.#again(added),
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
      this.onshown(newsroom.now(id));
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

  /** Removes a category that holds nothing; taking that back makes it again in its place. */
  async removeEmpty(category: CategoryView): Promise<void> {
    const { stack } = this.#room;
    await this.#take(category.id);
    stack.did({
      name: words.undoing.category_removed(category.name),
      said: words.categories.removed(category.name),
      undo: () => this.#again(category),
      redo: () => this.#take(category.id),
    });
  }

  async #place(id: string, { parent, position }: Place): Promise<void> {
    await this.#room.newsroom.move(id, parent, position);
    this.onshown(this.#room.newsroom.now(id));
  }

  async #take(id: string): Promise<void> {
    await this.#room.newsroom.remove(id, null);
    this.onshown(null);
  }

  /** The category gets a new id; what names it by the old one finds it all the same. */
  async #again({ id, name, slug, parent, position, names }: CategoryView): Promise<void> {
    const { newsroom } = this.#room;
    const made = await newsroom.add(name, slug, parent);
    newsroom.renew(id, made.id);
    await newsroom.move(made.id, parent, position);
    if (names.length > 0) await newsroom.rename(made.id, name, null, names);
    this.onshown(made.id);
  }
}

function namesOf(category: CategoryView | null): Names | null {
  return category && { name: category.name, slug: category.slug, names: category.names };
}

// Taking categories out of the fake newsroom and back, and the addresses that are old since.

import { childrenOf, isBelow, trailOf } from "../../state/tree";
import { isSlug, proposeSlug } from "../../state/slug";
import type * as B from "../bindings";
import type { Answer, Args } from "../backend";
import type { Category, Statement } from "./sample";

type Room = {
  tree: { get(): Category[]; set(tree: Category[]): void };
  all: Statement[];
  newsroom: () => B.NewsroomView;
  refuse: (message: string, code?: B.ErrorCode, reason?: B.Reason) => never;
};

/** What a removal moved, and from where. */
type Removed = { category: Category; at: number; heir: string | null; children: string[]; statements: string[] };

export class FakeCategories {
  #room: Room;
  #removed: Removed[] = [];
  #old: { path: string; id: string; at: string; why: B.WhyOld }[] = [];

  constructor(room: Room) {
    this.#room = room;
  }

  /** Before a category gets another address: the one that it has is old then. */
  leaves(id: string, why: B.WhyOld, heir: string = id): void {
    const path = this.#path(id);
    const isPublic = this.#room.all.some((one) => one.edition !== null && isBelow(this.#room.tree.get(), one.head.section, id));
    if (isPublic) this.#old = [...this.#old.filter((one) => one.path !== path), { path, id: heir, at: new Date().toISOString(), why }];
  }

  remove({ id, move_to }: Args<"remove_category">): Answer<"remove_category"> {
    const { tree, all, newsroom, refuse } = this.#room;
    const before = tree.get();
    const category = before.find((one) => one.id === id) ?? refuse("There is no such category.", "not_found");
    const heir = move_to === "/" ? null : move_to;
    const children = childrenOf(before, id).map((one) => one.id);
    const statements = all.filter((one) => one.head.section === id);
    if (move_to === null && children.length + statements.length > 0) refuse(`“${category.name}” holds something. Say where it should move, then it can be removed.`);
    if (isBelow(before, heir, id)) refuse("What it holds cannot move into the category itself or below it.");
    if (heir !== null) this.leaves(id, "merged", heir);
    this.#removed.push({ category, at: childrenOf(before, category.parent).indexOf(category), heir, children, statements: statements.map((one) => one.id) });
    for (const one of statements) one.head.section = heir;
    const moving = childrenOf(before, id).map((one) => ({ ...one, parent: heir }));
    tree.set([...before.filter((one) => one.id !== id && one.parent !== id), ...moving]);
    return newsroom();
  }

  restore({ id }: Args<"restore_category">): Answer<"restore_category"> {
    const { tree, all, newsroom, refuse } = this.#room;
    const removed = this.#removed.findLast((one) => one.category.id === id) ?? refuse("This category can no longer be brought back. What it held is safe where it moved.", "not_found");
    const { category, at, heir } = removed;
    const now = tree.get();
    if (category.parent !== null && !now.some((one) => one.id === category.parent)) refuse(`“${category.name}” cannot come back, because the category that it stood in is gone.`);
    if (childrenOf(now, category.parent).some((one) => one.slug === category.slug)) refuse(`Another category here already uses the folder name “${category.slug}”. Choose another one.`);
    const children = removed.children.flatMap((child) => now.find((one) => one.id === child) ?? []);
    const back = children.filter((one) => one.parent === heir);
    const statements = removed.statements.flatMap((one) => all.find((each) => each.id === one) ?? []);
    const filed = statements.filter((one) => one.head.section === heir);
    for (const one of filed) one.head.section = id;
    const rest = now.filter((one) => !back.includes(one));
    const siblings = childrenOf(rest, category.parent);
    siblings.splice(at, 0, category);
    tree.set([...rest.filter((one) => !siblings.includes(one)), ...siblings, ...back.map((one) => ({ ...one, parent: id }))]);
    this.#removed = this.#removed.filter((one) => one !== removed);
    this.#old = this.#old.filter((one) => one.path !== this.#path(id));
    return { newsroom: newsroom(), statements_stayed: statements.length - filed.length, categories_stayed: children.length - back.length };
  }

  oldAddresses({ id }: Args<"list_old_addresses">): Answer<"list_old_addresses"> {
    const now = this.#path(id);
    const rows = this.#old.filter((one) => one.id === id && one.path !== now).sort((a, b) => (a.path < b.path ? -1 : 1));
    return { addresses: rows.map(({ path, at, why }) => ({ path, lang: "en", leads_to: now, at, why })) };
  }

  checkSlug({ id, parent, slug }: Args<"check_slug">): Answer<"check_slug"> {
    const { tree, all } = this.#room;
    const problemOf = (part: string): B.SlugProblem | null => {
      if (!isSlug(part)) return "invalid";
      if (childrenOf(tree.get(), parent).some((one) => one.slug === part && one.id !== id)) return "category";
      return all.some((one) => one.stage !== "spiked" && one.head.section === parent && one.head.slug === part) ? "statement" : null;
    };
    const wanted = isSlug(slug) ? slug : proposeSlug(slug);
    let proposed = wanted;
    for (let number = 2; wanted !== "" && problemOf(proposed) !== null; number += 1) proposed = `${wanted}-${number}`;
    return { problem: problemOf(slug), proposed: wanted === "" ? null : proposed };
  }

  #path(id: string): string {
    return `/en/${trailOf(this.#room.tree.get(), id).map((one) => one.slug).join("/")}/`;
  }
}

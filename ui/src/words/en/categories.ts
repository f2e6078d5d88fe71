// The tree of categories, in English.

import { count } from "./numbers";

export const categories = {
  categories: {
    title: "Categories",
    tree: "Category tree",
    filter: "Filter categories",
    create: "New category",
    top: "Top level",
    name: "Name",
    /** The name of a category in one language; the language is named in itself. */
    name_in: (language: string) => `Name (${language})`,
    slug: "Folder name in exports",
    slug_hint: "Used in web addresses. Small letters, digits and hyphens.",
    slug_auto: "Empty: made from the name.",
    parent: "Parent category",
    path: "Path",
    add: "Add",
    rename: "Rename",
    move_to: "Move to…",
    move_to_title: (name: string) => `Move “${name}”`,
    move: "Move",
    steps: { up: "Move up", down: "Move down", in: "Move in", out: "Move out" },
    remove: "Delete",
    count: (number: number) => count(number, "statement", "statements"),
    category_count: (number: number) => count(number, "category", "categories"),
    empty: "No categories yet. They order the statements and make the folders of an export.",
    none_selected: "Choose a category to see it here.",
    no_match: (query: string) => `No category is called “${query}”.`,
    show_all: "Show all categories",
    keys: { reorder: "reorder", indent: "indent, outdent", rename: "rename" },
    /** Announced and shown after a move. */
    moved_into: (name: string, parent: string, place: number, of: number) => `${name}, moved into ${parent}, ${place} of ${of}`,
    moved_top: (name: string, place: number, of: number) => `${name}, moved to the top level, ${place} of ${of}`,
    moved_toast: (name: string, parent: string | null) => (parent === null ? `“${name}” moved to the top level.` : `“${name}” moved into ${parent}.`),
    cannot_move: (name: string) => `${name} stays where it is.`,
    added: (name: string) => `“${name}” added.`,
    removed: (name: string) => `“${name}” deleted.`,
    merge: "Merge",
    merge_into: "Merge into…",
    merge_title: (name: string) => `Merge “${name}” into another category`,
    /** Deleting a category that holds something is merging it. */
    remove_title: (name: string) => `Delete “${name}” and move what it holds`,
    merge_target: "Merge into",
    /** Says before it happens what will; a category is null at the top level. */
    merge_statements: (statements: number, into: string | null) => (into === null ? `${count(statements, "statement moves", "statements move")} to the top level, into no category.` : `${count(statements, "statement moves", "statements move")} to ${into}.`),
    merge_categories: (categories: number, into: string | null) => `${count(categories, "category below it moves", "categories below it move")} to ${into ?? "the top level"}.`,
    merge_after: (name: string) => `Then “${name}” is deleted, and its web addresses lead to the new place. You can undo this.`,
    merged: (name: string, into: string) => `“${name}” merged into ${into}.`,
    /** After Undo, when not everything came back. */
    statements_stayed: (statements: number) => `${count(statements, "statement stays", "statements stay")} in another category, because ${statements === 1 ? "it was" : "they were"} filed there since or the address is taken.`,
    categories_stayed: (categories: number) => `${count(categories, "category stays", "categories stay")} where ${categories === 1 ? "it was" : "they were"} moved since.`,
    /** Cutting with the keyboard and dragging with the pointer. */
    is_cut: (name: string) => `${name} is cut. Paste it into another category, or press Escape.`,
    not_cut: "Nothing is cut any more.",
    not_allowed: "Not allowed here",
    ways: "Drag, or Alt + arrows",
    /** Addresses that were public once. */
    old: "Old addresses",
    old_hint: "They were public once. Every package says where they lead now.",
    old_none: "No address of this category was public and is old now.",
    old_leads: (path: string) => `leads to ${path}`,
    /** Why an address is old; `day` is a date, such as 3 March 2026. */
    old_why: {
      renamed: (day: string) => `renamed on ${day}`,
      moved: (day: string) => `moved on ${day}`,
      merged: (day: string) => `merged on ${day}`,
      unknown: (day: string) => `old since ${day}`,
    },
    old_copy: (path: string) => `Copy the address ${path}`,
    old_copied: "Address copied.",
    /** Said while a web address part is typed. */
    slug_taken: { category: "Another category here has this folder name.", statement: "A statement here has this web address part." },
    slug_use: (slug: string) => `Use “${slug}”`,
  },
};

export type CategoriesWords = typeof categories;

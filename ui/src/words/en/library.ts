// The library, in English.

import type { Direction, Kind, Sort } from "../../ipc/bindings";
import type { Due } from "../../state/due";
import { count } from "./numbers";

export const library = {
  library: {
    title: "Library",
    sidebar: "Sidebar",
    /** Groups and rows of the sidebar. */
    statements: "Library",
    all: "All statements",
    drafts: "Drafts",
    due_today: "Due today",
    published: "Published",
    bin: "Bin",
    categories: "Categories",
    manage: "Manage categories",
    languages: "Languages",
    list: "Statements",
    filter: "Filter by title",
    create: "New statement",
    edit: "Edit",
    reading: "Reading pane",
    questions: (number: number) => (number === 0 ? "No questions" : count(number, "question", "questions")),
    statement_count: (number: number) => count(number, "statement", "statements"),
    changed: (edition: number) => `Changed since edition ${edition}`,
    edition: (edition: number) => `Edition ${edition}`,
    /** Shown where the list or the reading pane has nothing to show. */
    empty: "No statements yet. Start with the first one.",
    empty_drafts: "No drafts. Start one whenever you like.",
    empty_published: "Nothing is published yet. Publish a draft, and it stands here.",
    empty_section: "No statements in this category yet.",
    empty_filter: "No statements here yet.",
    empty_narrowed: "No statement passes these filters.",
    empty_search: (query: string) => `Nothing found for “${query}”. Check the spelling, or clear the filters.`,
    clear: "Clear filters",
    show_all: "Show all statements",
    /** How the library looks: two lines for each statement beside the text, or a table. */
    as_list: "List",
    as_table: "Table",
    columns: { title: "Title", stage: "Stage", section: "Category", lang: "Language", kind: "Kind", saved: "Updated", due: "Due", published: "Published" },
    column_width: (column: string) => `Width of the column “${column}”`,
    /** The button and menu that say by what the list is sorted. */
    sort: "Sort",
    sorts: { saved: "Updated", title: "Title", due: "Due date", published: "Published" } satisfies Record<Sort, string>,
    directions: {
      saved: { up: "Oldest first", down: "Newest first" },
      title: { up: "A to Z", down: "Z to A" },
      due: { up: "Earliest first", down: "Latest first" },
      published: { up: "Oldest first", down: "Newest first" },
    } satisfies Record<Sort, Record<Direction, string>>,
    /** The button and panel that narrow the list, and the chips that say what narrows it. */
    narrow: "Filter",
    narrow_count: (filters: number) => `Filter, ${count(filters, "filter", "filters")} on`,
    chips: "Filters that are on",
    chip: (value: string) => `Remove the filter ${value}`,
    clear_all: "Clear all",
    by: { stages: "Stage", langs: "Language", kinds: "Kind", sections: "Category", updated: "Updated" },
    add_section: "Add a category",
    any_time: "Any time",
    this_week: "This week",
    this_month: "This month",
    own_time: "From … to …",
    from_day: "From",
    until_day: "To",
    /** A chip for days on the calendar; each is such as “2 Mar 2026”. */
    between: (from: string, until: string) => `Updated ${from} to ${until}`,
    since: (from: string) => `Updated since ${from}`,
    until: (until: string) => `Updated until ${until}`,
    updated_this_week: "Updated this week",
    updated_this_month: "Updated this month",
    /** A row that is still being read. */
    row_loading: "Loading…",
    all_chosen: (statements: number) => `All ${count(statements, "statement", "statements")} selected`,
    pinned: "Pinned",
    /** Asks which kind of statement; the plain button makes spokesperson’s remarks. */
    create_kind: "New statement of another kind",
    create_kind_title: "New statement",
    create_kind_note: "Each kind starts with its own template. Gaps are marked [TK] and never published.",
    kind_hints: {
      spokesperson_remarks: "Questions and answers in writing.",
      press_conference: "Opening words, then questions and answers.",
      press_release: "Lead, background, quotation, contact.",
      statement: "The position and the reasons.",
      speech: "Address, message, text.",
      advisory: "What, when, where, who.",
    } satisfies Record<Kind, string>,
    /** Opens the export page with just the chosen statements. */
    export_some: "Export…",
    nothing_selected: "Choose a statement to read it here.",
    empty_due: "Nothing is due today.",
    empty_bin: "The Bin is empty.",
    /** A statement saved less than a minute ago, in a narrow column. */
    now: "now",
    /** When the answer to a query is due, in a row of the list. `time` is a clock time, `date` a day. */
    due: ({ day, late }: Due, time: string, date: string) => {
      if (day === "yesterday") return "Due yesterday";
      if (day === "today") return late ? `Was due ${time}` : `Due ${time}`;
      if (day === "tomorrow") return `Due tomorrow ${time}`;
      return late ? `Was due ${date}` : `Due ${date}`;
    },
    /** Makes a draft that starts with the words of this statement. */
    duplicate: "New from this",
    /** The Bin keeps dropped drafts for thirty days. */
    to_bin: "Move to Bin",
    binned: (title: string) => `“${title}” moved to the Bin.`,
    binned_some: (statements: number) => `${count(statements, "statement", "statements")} moved to the Bin.`,
    put_back: "Put back",
    was_put_back: (title: string) => `“${title}” is a draft again.`,
    were_put_back: (statements: number) => `${count(statements, "statement is", "statements are")} in the drafts again.`,
    bin_note: "In the Bin. It stays here for 30 days, then it is deleted for good.",
    bin_note_some: "They stay in the Bin for 30 days, then they are deleted for good.",
    bin_edit: "This draft is in the Bin. Put it back to edit it.",
    /** Shown in place of the reading pane while several statements are chosen. */
    chosen: (statements: number) => `${count(statements, "statement", "statements")} selected`,
    choose_none: "Clear selection",
    summary: "Selected statements",
    by_stage: "Where they stand",
    move: "Move to category…",
    move_title: (statements: number) => `Move ${count(statements, "statement", "statements")}`,
    move_verb: "Move",
    moved: (statements: number, category: string) => `${count(statements, "statement", "statements")} moved into ${category}.`,
    moved_out: (statements: number) => `${count(statements, "statement is", "statements are")} in no category now.`,
    /** Some could not be moved; `reason` is a sentence of its own. */
    stayed: (statements: number, reason: string) => `${count(statements, "statement was", "statements were")} not moved: ${reason}`,
    working: (statements: number) => `Moving ${count(statements, "statement", "statements")}…`,
  },
};

export type LibraryWords = typeof library;

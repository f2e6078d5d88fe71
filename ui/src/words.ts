// Every English sentence of the window, with a note for the translator above each group.
// Sentence case, no exclamation marks, no blame. No sentence is glued from parts: a
// sentence that carries a number or a name is a function.

import type { Kind, Stage } from "./ipc/bindings";

const plurals = new Intl.PluralRules("en");
const numbers = new Intl.NumberFormat("en");

/** A number with its noun in the right form. */
function count(number: number, one: string, other: string): string {
  return `${numbers.format(number)} ${plurals.select(number) === "one" ? one : other}`;
}

export const words = {
  /** The name of the product; not translated. */
  product: "Lectern",

  /** Buttons that stand on many screens. */
  cancel: "Cancel",
  close: "Close",
  undo: "Undo",
  back: "Back",
  retry: "Retry",
  remove: "Remove",
  save_name: "Save",
  loading: "Loading…",
  dismiss: "Dismiss message",
  number: (value: number) => numbers.format(value),

  /** A statement whose title is still empty, in lists and headings. */
  untitled: "Untitled statement",

  /** Where a statement stands. One or two words, shown in a small pill beside an icon. */
  stages: {
    draft: "Draft",
    in_review: "In review",
    changes_requested: "Changes requested",
    approved: "Approved",
    scheduled: "Scheduled",
    published: "Published",
    superseded: "Superseded",
    withdrawn: "Withdrawn",
    killed: "Killed",
    spiked: "Spiked",
  } satisfies Record<Stage, string>,

  /** The sorts of text a press office issues. */
  kinds: {
    spokesperson_remarks: "Spokesperson’s remarks",
    press_conference: "Press conference",
    press_release: "Press release",
    statement: "Statement",
    speech: "Speech",
    advisory: "Media advisory",
  } satisfies Record<Kind, string>,

  /** The state of saving, beside the title and in the status bar. `time` is a clock time. */
  save: {
    clean: "All changes saved",
    saved: (time: string) => `Saved ${time}`,
    saving: "Saving…",
    failed: (reason: string) => `Not saved: ${reason}`,
    not_saved: "Not saved",
    safe: "Your text is safe in this window.",
    copy: "Copy text",
    copied: "The whole text is on the clipboard.",
    not_copied: "The text could not be copied. Select it in the fields and copy it there.",
    stale: "This statement was changed elsewhere. Your text is kept in this window and is not saved over the other one.",
    copy_mine: "Copy my text",
    reload: "Reload",
    stays: "The statement stays open, because its last changes are not saved.",
  },

  /** Asked when the window should close and the text could not be saved. */
  closing: {
    title: "Close without saving?",
    body: "The last changes could not be saved. They are still in this window.",
    keep: "Keep open",
    close: "Close without saving",
  },

  library: {
    title: "Library",
    sidebar: "Sidebar",
    /** Groups and rows of the sidebar. */
    statements: "Library",
    all: "All statements",
    drafts: "Drafts",
    published: "Published",
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
    empty_filter: "No statements here yet.",
    empty_search: (query: string) => `Nothing found for “${query}”. Check the spelling, or clear the filter.`,
    clear: "Clear the filter",
    nothing_selected: "Choose a statement to read it here.",
  },

  desk: {
    /** Names of the parts of the page, read out by screen readers. */
    rail: "Questions",
    text: "Statement text",
    side: "Preview and details",
    title: "Title",
    title_hint: "Title of the statement",
    no_section: "No category",
    no_date: "Dated when published",
    edition: (edition: number) => `Edition ${edition}`,
    changed: (edition: number) => `Changed since edition ${edition}`,
    question: (number: number) => `Question ${number}`,
    answer: (number: number) => `Answer ${number}`,
    /** The second and later answers to one question. */
    further_answer: (number: number, answer: number) => `Answer ${number}, part ${answer}`,
    answer_alone: "Answer",
    text_turn: "Text",
    question_hint: "Write the question",
    answer_hint: "Write the answer",
    text_hint: "Write the text",
    empty_question: "Empty question",
    empty_answer: "One answer is empty",
    /** Small fields beside each label: who speaks, and for which medium. */
    speaker: "Speaker",
    asked_by: "Asked by",
    outlet: "Outlet",
    speaker_of: (label: string) => `Speaker of ${label}`,
    outlet_of: (label: string) => `Outlet of ${label}`,
    add_question: "Add question",
    add_answer: "Add answer",
    add_text: "Add text",
    move_question: { up: "Move question up", down: "Move question down" },
    move_text: { up: "Move text up", down: "Move text down" },
    remove_question: "Remove question",
    remove_answer: "Remove answer",
    remove_text: "Remove text",
    removed_question: "Question removed.",
    removed_answer: "Answer removed.",
    removed_text: "Text removed.",
    /** Announced after a move by key. */
    moved: (label: string, place: number, of: number) => `${label} moved to place ${place} of ${of}.`,
    pasted: (questions: number) => `Pasted as ${count(questions, "question", "questions")}.`,
    pasted_parts: (parts: number) => `Pasted as ${count(parts, "part", "parts")}.`,
    paste_failed: (reason: string) => `Pasted as plain text: ${reason}`,
    empty: "No questions yet. Add the first one, or paste questions and answers that carry labels.",
    position: (question: number, of: number) => `Question ${question} of ${of}`,
    words: (number: number) => count(number, "word", "words"),
    export: "Export…",
    publish: "Publish",
    write: "Write",
    preview: "Preview",
    details: "Details",
    /** Over the preview of a text that the public does not see. */
    draft_ribbon: "Draft: not public",
    changed_ribbon: (edition: number) => `Working text: the public sees edition ${edition}`,
    sheet: "Light sheet",
    sheet_hint: "Preview as published, on a light sheet",
    preview_frame: "Preview of the statement",
    preview_failed: (reason: string) => `The preview is not up to date: ${reason}`,
    read_only: (reason: string) => `Read only: ${reason}`,
  },

  /** The dialog that makes the selected words a link. */
  link: {
    title: "Link",
    text: "Words",
    url: "Web address",
    url_hint: "Starts with https://. Empty it to take the link off.",
    bad_url: "Use an address that starts with https://, http:// or mailto:",
    set: "Set link",
  },

  details: {
    slug: "Address part",
    slug_hint: "Small letters, digits and hyphens. Empty: made from the title.",
    slug_bad: "Use 1 to 80 small letters, digits and single hyphens.",
    summary: "Summary",
    summary_hint: "Public: shown in lists and search results.",
    lang: "Language",
    section: "Category",
    date: "Date",
    date_hint: "Empty: the day of first publication.",
    place: "Place",
    kind: "Kind",
    note: "Internal note",
    note_hint: "Internal: never published, never exported.",
  },

  publish: {
    title: "Publish this statement?",
    /** `edition` is the number that this text will carry for the public. */
    body: (edition: number) => `It becomes edition ${edition}. The working text stays editable; nothing public changes until it is published again.`,
    note: "Public change note",
    note_hint: "Optional. Readers see it on the page, such as “The figure in answer 2 was corrected.”",
    verb: "Publish",
    unsaved: "The last changes are not saved yet, so nothing was published.",
    done: (title: string, edition: number) => `“${title}” is published as edition ${edition}.`,
  },

  categories: {
    title: "Categories",
    tree: "Category tree",
    filter: "Filter categories",
    create: "New category",
    top: "Top level",
    name: "Name",
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
    keys: { reorder: "reorder", indent: "indent, outdent", rename: "rename" },
    /** Announced and shown after a move. */
    moved_into: (name: string, parent: string, place: number, of: number) => `${name}, moved into ${parent}, ${place} of ${of}`,
    moved_top: (name: string, place: number, of: number) => `${name}, moved to the top level, ${place} of ${of}`,
    moved_toast: (name: string, parent: string | null) => (parent === null ? `“${name}” moved to the top level.` : `“${name}” moved into ${parent}.`),
    cannot_move: (name: string) => `${name} stays where it is.`,
    added: (name: string) => `“${name}” added.`,
    removed: (name: string) => `“${name}” deleted.`,
    remove_title: (name: string) => `Delete “${name}”?`,
    remove_body: (statements: number) => `${count(statements, "statement is", "statements are")} filed in it or below it. Nothing that is filed is deleted: choose where it moves. This cannot be undone.`,
    remove_children: "It holds other categories. Choose where they move. This cannot be undone.",
    move_contents: "Move statements and subcategories to",
  },

  export: {
    title: "Export package",
    steps: { choose: "Format and statements", run: "Export" },
    heading: "What goes into the package",
    lead: "A package holds published statements only, as ordinary files that a web team can put online.",
    format: "Format",
    formats: { html: "HTML pages", markdown: "Markdown files", both: "HTML and Markdown" },
    format_hints: {
      html: "A complete site to read offline or to put online.",
      markdown: "One file for each statement, for another system.",
      both: "Both, side by side in one folder.",
    },
    which: "Statements",
    all: "All published statements",
    one_section: "One category and everything below it",
    section: "Category",
    summary: "Package",
    published: (number: number) => count(number, "published statement", "published statements"),
    in_section: (name: string) => `Published statements in ${name}`,
    drafts_left: (number: number) => `${count(number, "draft is", "drafts are")} left out.`,
    folder: "You choose the folder next.",
    nothing: "There is nothing to export yet: no statement is published.",
    verb: "Export…",
    again: "Export again…",
    choosing: "Choose a folder…",
    running: (total: number) => `Exporting ${count(total, "statement", "statements")}…`,
    progress: (done: number, total: number) => `${numbers.format(done)} of ${numbers.format(total)}`,
    writing: (file: string) => `Writing ${file}`,
    done: (statements: number) => `${count(statements, "statement", "statements")} exported`,
    files: (files: number) => count(files, "file", "files"),
    copy_path: "Copy path",
    path_copied: "The path is on the clipboard.",
    cancelled: "Export cancelled. Nothing was written.",
    failed: (reason: string) => `The export failed: ${reason}`,
  },

  /** The status bar and the window. */
  frame: {
    theme: "Theme",
    themes: { system: "System", light: "Light", dark: "Dark" },
    shortcuts: "Keyboard shortcuts",
    show_sidebar: "Show sidebar",
    hide_sidebar: "Hide sidebar",
    pane_width: "Width of this pane",
  },

  /** What each key does, in the list that F1 opens. */
  keys: {
    groups: { everywhere: "Everywhere", library: "Library", writing: "Writing", categories: "Categories" },
    shortcuts: "This list",
    panes: "Next pane, pane before",
    create: "New statement",
    save: "Save now",
    sidebar: "Show or hide the sidebar",
    choose: "Statement above, statement below",
    open: "Open the statement",
    bold: "Bold",
    italic: "Italic",
    link: "Link",
    next_question: "Next question, or add one at the end",
    move_question: "Move the question up or down",
    undo: "Undo, redo in the field",
    answer: "From a question to its answer",
    paste_plain: "Paste as text only",
    walk: "Walk through the tree",
    reorder: "Move up or down",
    indent: "Move in or out",
    rename: "Rename",
    remove: "Delete",
  },
};

/** Names of languages in the language itself; not translated. */
const LANGUAGES: Record<string, string> = { en: "English", fr: "Français", zh: "中文", ar: "العربية" };
const TAGS: Record<string, string> = { zh: "中文", ar: "ع" };

export const offeredLanguages = Object.keys(LANGUAGES);

export function languageName(lang: string): string {
  return LANGUAGES[lang] ?? new Intl.DisplayNames([lang], { type: "language", fallback: "code" }).of(lang) ?? lang;
}

export function languageTag(lang: string): string {
  return TAGS[lang.split("-")[0]!] ?? lang.toUpperCase();
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const dayOfYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const exact = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });
const ago = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });

export const clockTime = (instant: string) => clock.format(new Date(instant));
export const exactTime = (instant: string) => exact.format(new Date(instant));
export const calendarDay = (date: string) => dayOfYear.format(new Date(`${date}T12:00:00`));

/** How long ago, as short as a list needs it; the exact time belongs in the tooltip. */
export function shortTime(instant: string, now: number = Date.now()): string {
  const then = new Date(instant);
  const minutes = Math.round((now - then.getTime()) / 60_000);
  if (minutes < 1) return "now";
  if (minutes < 60) return ago.format(-minutes, "minute");
  if (minutes < 12 * 60) return ago.format(-Math.round(minutes / 60), "hour");
  const days = Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(then).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days <= 1) return days === 0 ? clock.format(then) : "Yesterday";
  return then.getFullYear() === new Date(now).getFullYear() ? day.format(then) : dayOfYear.format(then);
}

// Every English sentence of the window, with a note for the translator above each group.
// Sentence case, no exclamation marks, no blame. No sentence is glued from parts: a
// sentence that carries a number or a name is a function.

import type { Unusable } from "../editor/find";
import type { Direction, Fate, Kind, MarkKind, Sort, Stage, Step, Terms } from "../ipc/bindings";
import type { Due } from "../state/due";

const plurals = new Intl.PluralRules("en");
const numbers = new Intl.NumberFormat("en");

/** A number with its noun in the right form. */
function count(number: number, one: string, other: string): string {
  return `${numbers.format(number)} ${plurals.select(number) === "one" ? one : other}`;
}

const NUMBERS = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** As `count`, at the start of a sentence, where a small number is a word. */
function spelled(number: number, one: string, other: string): string {
  const said = count(number, one, other);
  const word = NUMBERS[number];
  return word === undefined ? said : said.replace(/^\d+/u, word);
}

export const en = {
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
  /** A thing and what it is set to. */
  labelled: (name: string, value: string) => `${name}: ${value}`,

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
    /** A draft that was dropped; it is in the Bin. */
    spiked: "In the Bin",
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
    /** Opens the dialog of the system that asks where the copy goes. */
    copy_file: "Save a copy…",
    copied_file: (path: string) => `A copy is in ${path}.`,
    file_failed: (reason: string) => `No copy was saved: ${reason}`,
    not_copied: "The text could not be copied. Select it in the fields and copy it there.",
    stale: "This statement was changed elsewhere. Your text is kept in this window and is not saved over the other one.",
    copy_mine: "Copy my text",
    stays: "The statement stays open, because its last changes are not saved.",
  },

  /** Two texts of one statement, because somebody else saved it meanwhile. */
  stale: {
    open: "Compare…",
    title: "Two texts of this statement",
    body: "Somebody else saved this statement while you wrote. Nothing is lost: choose which one is the text now, and the other one stays in the history.",
    /** `moment` is a clock time or a day with one. */
    heading: (moment: string) => `Changes from the other text (${moment}) to yours`,
    use_mine: "Use my text",
    use_theirs: "Use the other text",
    kept_mine: "Your text is the text now. The other one is in the history.",
    kept_theirs: "The other text is the text now. Yours is in the history.",
  },

  /** The look at the newsroom's file after the start. */
  health: {
    damaged: "The newsroom’s file is damaged in places. Nothing was changed, and the copies that are kept beside it are untouched. Restore a copy before you write on.",
    details: "Copy details",
    copied: "The details are on the clipboard.",
  },

  /** Bringing a kept copy of the newsroom back. */
  copies: {
    open: "Restore a copy…",
    title: "Restore a copy of the newsroom",
    list: "Copies",
    body: "The whole newsroom becomes what it was at the time of the copy. The newsroom as it is now is copied first, so that you can bring it back here the same way.",
    none: "There are no copies yet. One is kept an hour after a change, and when the window closes.",
    restore: "Restore",
    unsaved: "The last changes are not saved yet, so nothing was restored.",
    /** `moment` is a day with its year and a clock time. */
    restored: (moment: string, statements: number) => `The newsroom is as it was on ${moment}, with ${count(statements, "statement", "statements")}.`,
    /** `restored` is the sentence above. */
    before_kept: (restored: string) => `${restored} The newsroom of before is in the list of copies.`,
    before_damaged: (restored: string, path: string) => `${restored} The damaged newsroom of before was set aside in ${path}.`,
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

  desk: {
    /** Names of the parts of the page, read out by screen readers. */
    rail: "Questions",
    text: "Statement text",
    side: "Preview, details, files and history",
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
    /** The list of names under a field for a speaker or outlet. */
    offers: (label: string) => `Names for ${label}`,
    /** Beside a name that this statement uses already. */
    offered_here: "In this statement",
    /** Announced after a move. */
    moved: (label: string, place: number, of: number) => `${label} moved to ${place} of ${of}.`,
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
    history: "History",
    files: "Files",
    /** Over the preview of a text that the public does not see. */
    draft_ribbon: "Draft: not public",
    changed_ribbon: (edition: number) => `Working text: the public sees edition ${edition}`,
    preview_frame: "Preview of the statement",
    preview_failed: (reason: string) => `The preview is not up to date: ${reason}`,
    read_only: (reason: string) => `Read only: ${reason}`,
  },

  /** Pictures and documents of a statement: the list beside the text, and what is said about it. */
  files: {
    empty: "No files yet. Drop a picture, a PDF or a Word document here, or attach one.",
    attach: "Attach a file…",
    name: "Name",
    name_hint: "Readers see it, and the text calls the file by it",
    alt: "Alternative text",
    alt_hint: "What the picture shows, for people who cannot see it",
    /** A picture that is shown and says nothing stops publication. */
    alt_missing: "Needed before publication, if the text shows the picture",
    decorative: "The picture only decorates",
    caption: "Caption",
    credit: "Credit",
    insert: "Insert into the text",
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `“${name}” was removed from the statement.`,
    /** Its place in the text, if any, is left as it is. */
    name_taken: (name: string) => `The statement already has a file “${name}”. The name was left as it was.`,
    list: "Files of the statement",
    file: (name: string) => `File ${name}`,
    /** Kind and size, such as "JPEG · 1.2 MB". */
    about: (kind: string, size: string) => `${kind} · ${size}`,
    pixels: (width: number, height: number) => `${numbers.format(width)} × ${numbers.format(height)} pixels`,
    kinds: {
      "image/jpeg": "JPEG",
      "image/png": "PNG",
      "image/webp": "WebP",
      "image/gif": "GIF",
      "application/pdf": "PDF",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    } as Record<string, string>,
    size: (bytes: number) =>
      bytes < 1_000_000 ? `${numbers.format(Math.max(1, Math.ceil(bytes / 1000)))} KB` : `${numbers.format(Math.round(bytes / 100_000) / 10)} MB`,
    adding: (name: string) => `Attaching “${name}”…`,
    added: (name: string) => `“${name}” was attached.`,
    too_large: (name: string, megabytes: number) =>
      `“${name}” was not attached: it has ${numbers.format(megabytes)} MB and at most 25 MB fit. The statement is as it was; make the file smaller.`,
    unreadable: (name: string) => `“${name}” was not attached: it cannot be read here. The statement is as it was; save it elsewhere and try again.`,
    not_a_picture: (name: string) => `“${name}” is no picture, so it was attached and not shown in the text.`,
    dialog: "Describe the picture",
    save: "Save description",
    later: "Later",
    missing: "This picture is no longer in the newsroom.",
  },

  /** How the preview beside the text is shown: three icons side by side, and a switch in the dark theme. */
  preview: {
    widths: "Width of the preview",
    width: { phone: "Phone", article: "Article", print: "Print" },
    /** The same three as commands. */
    show: { phone: "Preview as on a phone", article: "Preview as an article", print: "Preview as printed" },
    light: "Light sheet",
    light_hint: "Preview as published, on a light sheet",
    /** Names the preview for a screen reader while it has the focus. */
    keys: "Preview. The arrow keys scroll it and the text with it. Enter goes to this place in the text.",
  },

  /**
   * Steps that can be taken back. The names stand in the middle of a sentence, after a colon:
   * “Undone: question moved.”
   */
  undoing: {
    undone: (step: string) => `Undone: ${step}.`,
    redone: (step: string) => `Redone: ${step}.`,
    /** Names of commands. */
    undo: (step: string) => `Undo: ${step}`,
    redo: (step: string) => `Redo: ${step}`,
    undo_last: "Undo the last step",
    redo_last: "Redo the last step",
    /** Words were typed since a question was split or merged. */
    changed_since: "Words were typed there since. Undo them first; nothing was changed.",
    added: { question: "question added", answer: "answer added", text: "text added" },
    moved: { exchange: "question moved", text: "text moved" },
    removed: { question: "question removed", answer: "answer removed", text: "text removed" },
    pasted: "questions pasted",
    replaced: (words: number) => `${count(words, "match", "matches")} replaced`,
    file_removed: (name: string) => `“${name}” removed`,
    split: "exchange split",
    merged: "exchanges merged",
    section: "category changed",
    lang: "language changed",
    kind: "kind changed",
    restored: "earlier version restored",
    binned: (statements: number) => `${count(statements, "statement", "statements")} moved to the Bin`,
    put_back: (statements: number) => `${count(statements, "statement", "statements")} put back`,
    filed: (statements: number) => `${count(statements, "statement", "statements")} moved to another category`,
    category_added: (name: string) => `“${name}” added`,
    category_renamed: (name: string) => `“${name}” renamed`,
    category_moved: (name: string) => `“${name}” moved`,
    category_removed: (name: string) => `“${name}” deleted`,
    category_merged: (name: string) => `“${name}” merged`,
  },

  /** Said after a paste; the button keeps the words and drops how they looked. */
  pasting: {
    from: (program: string) => `Pasted from ${program}.`,
    sources: { word: "Word", docs: "Google Docs", sheets: "Google Sheets", excel: "Excel", libreoffice: "LibreOffice", outlook: "Outlook", web: "a web page" },
    changes: (changes: number) => `${spelled(changes, "tracked change was", "tracked changes were")} accepted.`,
    footnotes: (footnotes: number) => `${spelled(footnotes, "footnote was", "footnotes were")} kept.`,
    comments: (comments: number) => `${spelled(comments, "comment was", "comments were")} left out.`,
    images: (images: number) => `${spelled(images, "picture was", "pictures were")} left out.`,
    hidden: "Hidden text was left out.",
    table: "Pasted as a table.",
    text_only: "Text only",
    too_large: "The pasted text is larger than 2 MB. Nothing was changed. Import it as a file instead.",
    changed_since: "The pasted text was changed since, so it was left as it is.",
  },

  /** The menu that puts the whole statement on the clipboard. */
  copying: {
    menu: "Copy",
    menu_hint: "Copy the statement",
    word: "Copy for Word",
    markdown: "Copy as Markdown",
    text: "Copy as text",
    done: {
      word: "The statement is on the clipboard, for Word, mail and web forms.",
      markdown: "The statement is on the clipboard as Markdown.",
      text: "The statement is on the clipboard as text.",
    },
    failed: "The statement could not be copied. Nothing was changed.",
  },

  /** A statement on paper. */
  paper: { done: (path: string) => `The PDF is in ${path}.` },

  /** The dialog that makes the selected words a link. */
  link: {
    title: "Link",
    text: "Words",
    url: "Web address",
    url_hint: "Starts with https://. Empty it to take the link off.",
    bad_url: "Use an address that starts with https://, http:// or mailto:",
    set: "Set link",
  },

  /** The dialogs for a new table and for the cells of a table. */
  table: {
    insert: "Insert table",
    edit: "Edit table",
    rows: "Rows",
    rows_hint: "The first row is the header.",
    columns: "Columns",
    /** From the size to the cells. */
    next: "Fill in",
    put: "Insert table",
    set: "Set table",
    tools: "Rows, columns and alignment",
    row: "Row",
    column: "Column",
    row_above: "Insert row above",
    row_below: "Insert row below",
    row_up: "Move row up",
    row_down: "Move row down",
    row_remove: "Delete row",
    column_before: "Insert column before",
    column_after: "Insert column after",
    column_back: "Move column back",
    column_on: "Move column forward",
    column_remove: "Delete column",
    align: "Alignment of the column",
    start: "Align to the start",
    center: "Centre",
    end: "Align to the end",
    /** Names of cells, read out by screen readers. */
    header: (column: number) => `Header, column ${column}`,
    at: (row: number, column: number) => `Row ${row}, column ${column}`,
    done: "Table changed.",
    pasted: (rows: number, columns: number) => `Pasted ${count(rows, "row", "rows")} and ${count(columns, "column", "columns")}.`,
    hint: "Tab and Enter go from cell to cell, and add a row at the end. Cells from a spreadsheet can be pasted.",
    changed_since: "The text was changed while the table was open, so nothing was written. Open the table again.",
  },

  details: {
    slug: "Address part",
    slug_hint: "Small letters, digits and hyphens. Empty: made from the title.",
    slug_bad: "Use 1 to 80 small letters, digits and single hyphens.",
    summary: "Summary",
    summary_hint: "Public: shown in lists and search results.",
    /** Offered while the summary is empty: the first sentence of the text. Tab takes it too. */
    summary_proposed: "Proposed from the text:",
    summary_use: "Use it",
    lang: "Language",
    section: "Category",
    date: "Date",
    date_hint: "Empty: the day of first publication.",
    place: "Place",
    kind: "Kind",
    note: "Internal note",
    note_hint: "Internal: never published, never exported.",
  },

  /** The saved texts of a statement, and what differs from one to the text as it is now. */
  history: {
    list: "Versions",
    today: "Today",
    yesterday: "Yesterday",
    now: "Now",
    edition: (edition: number) => `Edition ${edition}`,
    /** Versions stand in the order in which they were saved, whatever the clock said. */
    clock_set_back: "Clock set back",
    clock_hint: "The clock of this computer showed an earlier time than for the version before. The order is right.",
    /** Looks at a text that was written over within its minute, as it was at that second. */
    moment: "As it was at",
    last_moment: (time: string) => `${time} (last)`,
    /** A moment in the middle of a sentence; the day only when it is not today. */
    yesterday_at: (time: string) => `yesterday at ${time}`,
    day_at: (date: string, time: string) => `${date} at ${time}`,
    /** `moment` is a clock time, or one of the two above. */
    heading: (moment: string) => `Changes since ${moment}`,
    current: "This is the text as it is now.",
    same: "Nothing differs from the text as it is now.",
    first: "No earlier version yet. Lectern keeps one for every minute of writing and for every edition.",
    unsaved: "The last changes are not saved yet, so they are not compared.",
    restore: "Restore this version",
    restore_hint: "The text as it is now stays in the history.",
    restored: (moment: string) => `The version of ${moment} is the text again.`,
    not_restored: "The last changes are not saved yet, so nothing was restored.",
    changed_title: "Title",
    changed_summary: "Summary",
    /** What happened to a question or text since the version that is looked at. */
    fates: { same: "unchanged", edited: "edited", moved: "moved", added: "added", removed: "removed" } satisfies Record<Fate, string>,
    /** `part` is such as “Question 2”, `fate` one of the words above. */
    fate: (part: string, fate: string) => `${part} · ${fate}`,
    old_question: "Question",
    hidden: (questions: number) => `${count(questions, "unchanged question", "unchanged questions")} hidden.`,
    hidden_parts: (parts: number) => `${count(parts, "unchanged part", "unchanged parts")} hidden.`,
    show: "Show",
  },

  /** A statement and the same statement in other languages. The source is the text that is
      translated; in step means that a part says what the source says now. `language` is the
      language's own name. */
  translation: {
    menu: "Translations",
    title: "Translate into…",
    language: "Language",
    make: "Make the draft",
    make_hint: "The draft has the same questions, empty, beside this text. Category, kind, place and date are taken over; the query sheet and the note are not.",
    all_made: "There is a statement in each of the languages already.",
    exists: "In this set",
    open: "Open",
    open_in: (language: string, title: string) => `Open ${language}: ${title}`,
    source_mark: "Source",
    link_title: "Link as translation of…",
    link_hint: "The questions are lined up in their order and taken to be in step.",
    link_filter: "Filter by title",
    link_list: "Statements in other languages",
    link_none: "No statement in another language is called so.",
    link: "Link",
    linked: "The statements are linked.",
    unlinked: "The statement is on its own now. No word was changed.",
    beside: "Side by side with the source",
    beside_region: (language: string) => `Translation beside the source in ${language}`,
    source_text: (language: string) => `Source, ${language}`,
    own_text: (language: string) => `Translation, ${language}`,
    /** Marks on a part; the same words in the library. */
    steps: {
      in_step: "In step",
      source_changed: "Source changed",
      unconfirmed: "Not confirmed against the source",
      not_translated: "Not translated yet",
      only_here: "Only in this language",
    } satisfies Record<Step, string>,
    only_here_hint: "The source has no such part.",
    add_here: "Add it here",
    add_here_for: (part: string) => `Add it here: ${part}`,
    confirm: "In step again",
    confirm_for: (part: string) => `In step again: ${part}`,
    confirm_all: "All in step",
    confirmed: "In step with the source.",
    all_confirmed: "Every translated part is in step with the source.",
    changed_since: "What changed in the source",
    behind: (parts: number) => `${count(parts, "part", "parts")} to look at`,
    none_behind: "In step with the source",
    differs: "Figures and dates",
    differs_title: "In the title or the summary",
    only_source: (written: string) => `“${written}” is in the source and not in the translation.`,
    only_translation: (written: string) => `“${written}” is in the translation and not in the source.`,
    /** The number of questions in the two texts. */
    questions_differ: (source: number, own: number) => `${count(source, "question", "questions")} in the source, ${numbers.format(own)} in the translation`,
    untranslated: (parts: number) => `${count(parts, "part", "parts")} not translated yet`,
    stale: (parts: number) => `Source changed in ${count(parts, "part", "parts")}`,
    /** Warnings in the dialog that publishes. */
    warn_behind: (parts: number) => `${count(parts, "part is", "parts are")} not in step with the source.`,
    warn_differs: (differences: number) => `${count(differences, "figure, date or hour differs", "figures, dates or hours differ")} from the source.`,
    source_changed_again: "The source was changed while you looked at it. Read it again before you say that it is in step.",
  },

  /** Who asked, by when, and on which terms; for the press office alone. */
  query: {
    title: "Query",
    mark: "Internal: never published",
    journalist: "Journalist",
    outlet: "Outlet",
    contact: "Contact",
    contact_hint: "A telephone number or an address.",
    channel: "Channel",
    /** Suggestions for the channel; anything else may be typed. */
    channels: ["telephone", "mail", "briefing", "message"],
    asked_at: "Asked",
    deadline: "Answer due",
    zone: (zone: string) => `Times are those of ${zone}.`,
    terms: "Terms",
    /** What was agreed with the journalist. */
    terms_of: { on_the_record: "On the record", on_background: "On background", off_the_record: "Off the record" } satisfies Record<Terms, string>,
    saving: "Saving…",
    saved: "Saved",
    not_saved: "Not saved",
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
    old_copy: (path: string) => `Copy the address ${path}`,
    old_copied: "Address copied.",
    /** Said while a web address part is typed. */
    slug_taken: { category: "Another category here has this folder name.", statement: "A statement here has this web address part." },
    slug_use: (slug: string) => `Use “${slug}”`,
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
    chosen: (number: number) => `${count(number, "statement", "statements")} chosen in the library`,
    chosen_hint: "Those that are not published are left out.",
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

  /** Names of commands: in the toolbar, the palette, tooltips and the list under F1. */
  commands: {
    /** Asks for a file and writes the statement's page as PDF. */
    pdf: "Print to PDF…",
    groups: { everywhere: "Everywhere", text: "Text", questions: "Questions", view: "View" },
    palette: "Find a command",
    library: "Go to the library",
    categories: "Manage categories",
    export: "Export a package",
    theme: { system: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" },
    /** The language of the window; `name` is its name in itself. */
    speak: (name: string) => `Language: ${name}`,
    undo: "Undo",
    redo: "Redo",
    paragraph: "Paragraph",
    heading2: "Heading 2",
    heading3: "Heading 3",
    heading4: "Heading 4",
    strike: "Strikethrough",
    code: "Code",
    tasks: "Task list",
    tick: "Tick or untick the task",
    rule: "Horizontal line",
    no_break_space: "No-break space",
    /** Today, in the statement’s language. */
    date: "Insert today’s date",
    table: "Insert table…",
    edit_table: "Edit table",
    quote: "Quote",
    bullets: "Bulleted list",
    numbers: "Numbered list",
    footnote: "Footnote",
    picture: "Insert picture…",
    attach: "Attach file…",
    clear: "Clear formatting",
    find: "Find",
    replace: "Find and replace",
    add_text: "Add text",
    move_up: "Move the question up",
    move_down: "Move the question down",
    translate: "Translate into…",
    link_translation: "Link as translation of…",
    unlink_translation: "Unlink from its translations",
    beside: "Side by side with the source",
    next_behind: "Next part to look at in the translation",
    in_step: "In step again",
    split: "Split the exchange here",
    merge: "Merge with the next",
    focus: "Focus mode",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    zoom_usual: "Actual size",
    /** The line that is written stays in the middle of the window. */
    typewriter: "Typewriter scrolling",
    larger: "Larger text",
    smaller: "Smaller text",
    usual: "Usual text size",
    language: "Language of the statement",
  },

  /** The menu bar of the window; `&` stands before the letter that opens a menu with Alt. */
  menus: {
    file: "&File",
    edit: "&Edit",
    insert: "&Insert",
    format: "F&ormat",
    questions: "&Questions",
    view: "&View",
    help: "&Help",
  },

  /** The bar over the text, with a button for each thing one does often. */
  toolbar: {
    name: "Formatting",
    block: "Paragraph style",
    focus: "Focus",
  },

  /** The dialog that opens a statement: pinned and recent ones, or those whose title holds what is typed. */
  quick: {
    title: "Open a statement",
    hint: "Search titles",
    pinned: "Pinned",
    recent: "Recent",
    found: "Statements",
    nothing: "No statement was opened yet. Type a word of a title.",
    none: (query: string) => `No title holds “${query}”.`,
    pin: "Pin",
    unpin: "Unpin",
    pinned_now: (title: string) => `“${title}” is pinned.`,
    unpinned_now: (title: string) => `“${title}” is no longer pinned.`,
  },

  palette: {
    /** The box in the top bar that opens it, and the field in it. */
    open: "Search or run a command",
    title: "Commands, statements and categories",
    recent: "Recent",
    commands: "Commands",
    statements: "Statements",
    categories: "Categories",
    none: (query: string) => `No match for “${query}”.`,
  },

  find: {
    bar: "Find and replace",
    find: "Find",
    replace: "Replace with",
    match_case: "Match case",
    whole_word: "Whole word",
    regex: "Regular expression",
    /** Why a regular expression is not looked for. As short as a count. */
    problems: { broken: "Expression not complete", slow: "Expression too complex" } satisfies Record<Unusable, string>,
    next: "Next match",
    previous: "Previous match",
    show_replace: "Show replace",
    count: (at: number, of: number) => `${numbers.format(at)} of ${numbers.format(of)}`,
    found: (of: number) => count(of, "match", "matches"),
    none: "No match",
    replace_one: "Replace",
    replace_all: "Replace all",
    replaced: (number: number, parts: string) => `${numbers.format(number)} replaced in ${parts}.`,
    questions: (number: number) => count(number, "question", "questions"),
    parts: (number: number) => count(number, "part", "parts"),
  },

  /** The spelling check: marks under words, and the menu at a mark. */
  spelling: {
    /** What a mark is about, in its tooltip and over its menu. */
    says: {
      spelling: "Not in the dictionary",
      doubled_word: "The same word twice",
      no_break_space: "A no-break space is missing",
      chinese_punctuation: "Latin punctuation in Chinese",
      arabic_punctuation: "Latin punctuation in Arabic",
    } satisfies Record<MarkKind, string>,
    menu: (word: string) => `Suggestions for “${word}”`,
    looking: "Looking for suggestions…",
    no_suggestions: "No suggestions",
    /** What the one remedy does. */
    drop_second: "Remove the second word",
    no_break: "Set a no-break space",
    change_to: (sign: string) => `Change to “${sign}”`,
    ignore: "Ignore once",
    add: "Add to house dictionary",
    ignored: (word: string) => `“${word}” is ignored here.`,
    added: (word: string) => `“${word}” is in the house dictionary.`,
    not_added: (reason: string) => `The word was not added: ${reason}`,
    changed_since: "The text has changed since, so nothing was replaced.",
    wrapped: "Back at the first mark.",
    none: "No mark in this statement.",
    off: "The spelling check is off.",
    switch_on: "Switch on",
    /** In the status bar. */
    count: (number: number) => (number === 0 ? "No marks" : count(number, "mark", "marks")),
    no_dictionary: (language: string) => `No dictionary for ${language}`,
    failed: (reason: string) => `The spelling was not checked: ${reason}`,
    next: "Next spelling mark",
    toggle: "Check spelling",
  },

  /** What is offered on a card and around the text. */
  card: {
    menu: (label: string) => `More for ${label}`,
    add_below: "Add question below",
    split_done: "Exchange split.",
    merged: "Merged with the next.",
  },

  view: {
    leave_focus: "Leave focus mode",
    text_size: "Text size",
    size: (pixels: number) => `${numbers.format(pixels)} px`,
    minutes: (number: number) => `${numbers.format(number)} min read`,
    words_and_time: (words: string, time: string) => `${words} · ${time}`,
  },

  /** The first start, before there is anything in the newsroom. */
  first_run: {
    title: "Welcome to Lectern",
    lead: "Two questions, then you can write.",
    language: "Language of the window",
    language_hint: "Statements have languages of their own.",
    name: "Your name",
    name_hint: "Optional. It stays on this computer and is never published.",
    how: "How do you want to start?",
    sample: "Start with the sample newsroom",
    sample_hint: "The office of an invented country, to try everything on. One click removes it again.",
    empty: "Start empty",
    failed: (reason: string) => `The sample could not be made: ${reason}`,
  },

  /** The invented newsroom that a newcomer may try things on. */
  sample: {
    note: "This is the sample newsroom: try everything.",
    remove: "Remove the sample",
    removed: "The sample is removed.",
    /** Statements that the officer changed are not removed. */
    kept: (statements: number) => `The sample is removed. What you changed stays: ${count(statements, "statement", "statements")}.`,
    fill: "Fill with the sample newsroom",
    /** The name of the step in the list of what can be undone. */
    step: "sample removed",
  },

  /** The guide for press officers. Its pages are in English in every language of the window. */
  guide: {
    title: "Guide",
    pages: "Pages of the guide",
    search: "Search the guide",
    nothing: (query: string) => `No page of the guide has “${query}”.`,
    show_all: "Show all pages",
    failed: (reason: string) => `The guide could not be read: ${reason}`,
  },

  /** The status bar and the window. */
  frame: {
    /** The language of the window, not of a statement. */
    language: "Language",
    theme: "Theme",
    themes: { system: "System", light: "Light", dark: "Dark" },
    shortcuts: "Keyboard shortcuts",
    show_sidebar: "Show sidebar",
    hide_sidebar: "Hide sidebar",
    pane_width: "Width of this pane",
  },

  /** What each key does, in the list that F1 opens. */
  keys: {
    groups: { library: "Library", categories: "Categories" },
    indent_item: "Move a list item in or out",
    leave_field: "Leave the field",
    panes: "Next pane, pane before",
    create: "New statement",
    save: "Save now",
    sidebar: "Show or hide the sidebar",
    choose: "Statement above, statement below",
    choose_more: "Select several statements",
    choose_all: "Select all, select one",
    table_cells: "In the table: cell to cell, first and last cell",
    table_choose: "In the table: select a row, sort by a column",
    list_ends: "First and last statement",
    open_quick: "Open a statement",
    create_kind: "New statement of another kind",
    pin: "Pin the statement, or unpin it",
    bin: "Move to the Bin",
    open: "Open the statement",
    bold: "Bold",
    italic: "Italic",
    link: "Link",
    next_question: "Next question, or add one at the end",
    answer: "From a question to its answer",
    paste_plain: "Paste as text only",
    walk: "Walk through the tree",
    reorder: "Move up or down",
    indent: "Move in or out",
    rename: "Rename",
    remove: "Delete",
  },

  /** Why something did not work, by its code. `message` is the English sentence that says it exactly. */
  errors: {
    stale: (message: string) => message,
    not_found: (message: string) => message,
    not_saved: (message: string) => message,
    read_only: (message: string) => message,
    refused: (message: string) => message,
    internal: (message: string) => message,
    /** `findings` are sentences of the next group. */
    blocked: (findings: string) => `The statement cannot be published yet. ${findings}`,
  },

  /** What the checks of a text find, by check and case. */
  findings: {
    empty: {
      no_title: "The statement has no title.",
      no_text: "The statement has no text.",
      question: (number: string) => `Question ${number} is empty.`,
      answer: (number: string) => `An answer to question ${number} is empty.`,
      no_section: "The statement is not filed in a section.",
      no_summary: "The statement has no summary; its first words will be shown instead.",
    },
    placeholder: {
      title: (mark: string) => `“${mark}” in the title stands for words to come. Write them or take it out.`,
      summary: (mark: string) => `“${mark}” in the summary stands for words to come. Write them or take it out.`,
      text: (mark: string) => `“${mark}” in the text stands for words to come. Write them or take it out.`,
    },
    link: {
      address: (url: string) => `The link to “${url}” cannot be published. Use an address that starts with https://, http://, mailto: or tel:.`,
      picture: (url: string) => `The picture “${url}” is on another site and cannot be published. Link to it instead.`,
      nesting: "Quotations inside more than a hundred others are shown less deep.",
      html: "HTML is shown as text, not run. If that is not meant, take it out.",
    },
    bidi_marks: {
      title: "A mark in the title changes the reading direction unseen. It can make a figure or an address read differently.",
      text: "A mark in the text changes the reading direction unseen. It can make a figure or an address read differently.",
    },
    unknown_label: {
      label: (words: string) => `“${words}:” may be a speaker; it was kept as text.`,
    },
  },

  /** The keys as the keyboard of the country names them; Ctrl, Alt and Tab are the same everywhere. */
  key_names: { Shift: "Shift", Delete: "Delete", Enter: "Enter", Esc: "Esc" },

  /** Characters that change a text without being seen, in the words of Unicode. */
  invisibles: {
    no_break: "No-break space",
    soft_hyphen: "Soft hyphen",
    alm: "Arabic letter mark",
    zwsp: "Zero-width space",
    zwnj: "Zero-width non-joiner",
    zwj: "Zero-width joiner",
    lrm: "Left-to-right mark",
    rlm: "Right-to-left mark",
    lre: "Left-to-right embedding",
    rle: "Right-to-left embedding",
    pdf: "End of embedding",
    lro: "Left-to-right override",
    rlo: "Right-to-left override",
    narrow_no_break: "Narrow no-break space",
    word_joiner: "Word joiner",
    lri: "Left-to-right isolate",
    rli: "Right-to-left isolate",
    fsi: "First-strong isolate",
    pdi: "End of isolate",
    bom: "Byte order mark",
    control: "Control character",
  },
};

/** What every language has to say. */
export type Words = typeof en;

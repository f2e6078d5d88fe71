// The text itself: its bar, what is put into it, finding, spelling and what is unseen, in English.

import type { Unusable } from "../../editor/find";
import type { MarkKind } from "../../ipc/bindings";
import { numbers, count, spelled } from "./numbers";

export const text = {
  /** The bar over the text, with a button for each thing one does often. */
  toolbar: {
    name: "Formatting",
    block: "Paragraph style",
    focus: "Focus",
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
    /** The list of the words that the office added. */
    house: {
      open: "House dictionary…",
      title: "House dictionary",
      body: "Words that the spelling check lets pass in every statement of this newsroom. They are never published.",
      word: "New word",
      lang: "In texts in",
      every: "Every language",
      list: "Words of the house",
      none: "No words yet. Add names of people and places that the dictionaries do not have.",
      count: (number: number) => count(number, "word", "words"),
      add: "Add",
      remove: (word: string) => `Remove “${word}”`,
      removed: (word: string) => `“${word}” was removed.`,
      put_back: "Put back",
    },
  },

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

export type TextWords = typeof text;

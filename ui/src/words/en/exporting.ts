// The package, in English.

import { numbers, count } from "./numbers";

export const exporting = {
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
};

export type ExportingWords = typeof exporting;

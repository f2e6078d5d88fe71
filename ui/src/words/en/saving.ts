// Saving, a text that was changed elsewhere, kept copies and closing, in English.

import { count } from "./numbers";

export const saving = {
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
};

export type SavingWords = typeof saving;

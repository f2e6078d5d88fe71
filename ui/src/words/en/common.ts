// What stands on many screens, and the frame around them, in English.

import type { Kind, Stage } from "../../ipc/bindings";
import { numbers } from "./numbers";

export const common = {
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
};

export type CommonWords = typeof common;

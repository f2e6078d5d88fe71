// The history of a statement, in English.

import type { Fate } from "../../ipc/bindings";
import { count } from "./numbers";

export const history = {
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
    /** What happened to a picture or document since the version that is looked at. */
    file: {
      heading: (fate: string) => `File · ${fate}`,
      renamed: (name: string) => `Called “${name}” before.`,
      replaced: "Another file has this name now.",
      described: "The picture has an alternative text now:",
      described_anew: "The alternative text was changed:",
      undescribed: "The alternative text was taken away:",
      decorative: "The picture only decorates now.",
      not_decorative: "The picture is no longer marked as decoration.",
      alt: "Alternative text:",
      caption: "Caption:",
      credit: "Credit:",
    },
    old_question: "Question",
    hidden: (questions: number) => `${count(questions, "unchanged question", "unchanged questions")} hidden.`,
    hidden_parts: (parts: number) => `${count(parts, "unchanged part", "unchanged parts")} hidden.`,
    show: "Show",
  },

  /** A statement and the same statement in other languages. The source is the text that is
      translated; in step means that a part says what the source says now. `language` is the
      language's own name. */
};

export type HistoryWords = typeof history;

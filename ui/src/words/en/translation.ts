// Translations and their source, in English.

import type { Step } from "../../ipc/bindings";
import { numbers, count } from "./numbers";

export const translation = {
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
};

export type TranslationWords = typeof translation;

// The desk: a statement, its details, its query sheet, publishing and the preview, in English.

import type { Terms } from "../../ipc/bindings";
import { numbers, count } from "./numbers";

export const desk = {
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

  /** What is offered on a card and around the text. */
  card: {
    menu: (label: string) => `More for ${label}`,
    add_below: "Add question below",
    split_done: "Exchange split.",
    merged: "Merged with the next.",
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

  view: {
    leave_focus: "Leave focus mode",
    text_size: "Text size",
    size: (pixels: number) => `${numbers.format(pixels)} px`,
    minutes: (number: number) => `${numbers.format(number)} min read`,
    words_and_time: (words: string, time: string) => `${words} · ${time}`,
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
};

export type DeskWords = typeof desk;

// The first start, the sample and the guide, in English.

import { count } from "./numbers";

export const first = {
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

  /** The guide for press officers, in the language of the window. */
  guide: {
    title: "Guide",
    pages: "Pages of the guide",
    search: "Search the guide",
    nothing: (query: string) => `No page of the guide has “${query}”.`,
    show_all: "Show all pages",
    failed: (reason: string) => `The guide could not be read: ${reason}`,
  },
};

export type FirstWords = typeof first;

// The languages of the window itself, which have nothing to do with those of the statements.

import { en, type Words } from "./en";

type Spoken = {
  words: Words;
  /** For Intl: dates as the day is written in a press office, and digits that are read everywhere. */
  locale: string;
  /** For `lang` on the page, which chooses the letter forms and the voice of a screen reader. */
  tag: string;
  dir: "ltr" | "rtl";
};

export const spoken = {
  en: { words: en, locale: "en-GB", tag: "en", dir: "ltr" },
} satisfies Record<string, Spoken>;

export type UiLanguage = keyof typeof spoken;

export const uiLanguages = Object.keys(spoken) as UiLanguage[];

export function isUiLanguage(lang: unknown): lang is UiLanguage {
  return typeof lang === "string" && Object.hasOwn(spoken, lang);
}

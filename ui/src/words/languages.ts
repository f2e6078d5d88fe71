// The languages of the window itself, which have nothing to do with those of the statements.

import { ar } from "./ar";
import { en, type Words } from "./en";
import { fr } from "./fr";
import { zh } from "./zh";

export type Spoken = {
  words: Words;
  /** For Intl: dates as a press office writes them, in digits that are read everywhere. */
  locale: string;
  /** For `lang` on the page, which chooses the letter forms and the voice of a screen reader. */
  tag: string;
  dir: "ltr" | "rtl";
};

const SPOKEN = {
  en: { words: en, locale: "en-GB", tag: "en", dir: "ltr" },
  fr: { words: fr, locale: "fr", tag: "fr", dir: "ltr" },
  zh: { words: zh, locale: "zh-Hans", tag: "zh-Hans", dir: "ltr" },
  ar: { words: ar, locale: "ar-u-nu-latn", tag: "ar", dir: "rtl" },
} satisfies Record<string, Spoken>;

export type UiLanguage = keyof typeof SPOKEN;

export const spoken: Readonly<Record<UiLanguage, Spoken>> = SPOKEN;

export const uiLanguages = Object.keys(spoken) as UiLanguage[];

export function isUiLanguage(lang: unknown): lang is UiLanguage {
  return typeof lang === "string" && Object.hasOwn(spoken, lang);
}

// Names of languages.

import { language } from "./current.svelte";

/** In the language itself, so that everybody finds theirs; not translated. */
const LANGUAGES: Record<string, string> = { en: "English", fr: "Français", zh: "中文", ar: "العربية" };
const TAGS: Record<string, string> = { zh: "中文", ar: "ع" };

/** The languages of statements that are offered. */
export const offeredLanguages = Object.keys(LANGUAGES);

export function languageName(lang: string): string {
  return LANGUAGES[lang] ?? new Intl.DisplayNames([lang], { type: "language", fallback: "code" }).of(lang) ?? lang;
}

/** The name of a language as a sentence of the window needs it. */
export function languageInWords(lang: string): string {
  return new Intl.DisplayNames([language.locale], { type: "language", fallback: "code" }).of(lang.split("-")[0]!) ?? lang;
}

export function languageTag(lang: string): string {
  return TAGS[lang.split("-")[0]!] ?? lang.toUpperCase();
}

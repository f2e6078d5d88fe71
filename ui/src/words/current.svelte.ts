// The language of the window. It changes at once: whatever reads `words` in a template or a
// derived value is drawn anew.

import { en, type Words } from "./en";
import { isUiLanguage, spoken, uiLanguages, type Spoken, type UiLanguage } from "./languages";

const KEY = "lectern.language";

class Language {
  choice = $state<UiLanguage>("en");
  spoken = $state.raw<Spoken>(spoken.en);

  /** Puts the window in the language of last time, or in the first one of the system that there is. */
  start(): void {
    const stored = localStorage.getItem(KEY);
    this.#take(isUiLanguage(stored) ? stored : guess(navigator.languages));
  }

  choose(choice: UiLanguage): void {
    localStorage.setItem(KEY, choice);
    this.#take(choice);
  }

  get locale(): string {
    return this.spoken.locale;
  }

  #take(choice: UiLanguage): void {
    this.choice = choice;
    this.show(spoken[choice]);
  }

  /** Speaks so without remembering it. */
  show(shown: Spoken): void {
    this.spoken = shown;
    document.documentElement.lang = shown.tag;
    document.documentElement.dir = shown.dir;
  }
}

export const language = new Language();

/** The first language that the officer reads and the window speaks. */
export function guess(wanted: readonly string[]): UiLanguage {
  const bases = wanted.map((tag) => tag.toLowerCase().split("-")[0]);
  return bases.map((base) => uiLanguages.find((one) => one === base)).find((one) => one !== undefined) ?? "en";
}

/**
 * Words that follow the language: every read goes to the language of that moment, also through a
 * group that was taken out at the start, as in `const { keys } = words`.
 */
function following<T extends object>(shape: T, read: () => T): T {
  const groups = new Map<PropertyKey, object>();
  return new Proxy(shape, {
    get(_, key) {
      const value: unknown = Reflect.get(read(), key);
      if (typeof value !== "object" || value === null) return value;
      let group = groups.get(key);
      if (!group) groups.set(key, (group = following(value, () => Reflect.get(read(), key) as object)));
      return group;
    },
  });
}

export const words: Words = following(en as Words, () => language.spoken.words);

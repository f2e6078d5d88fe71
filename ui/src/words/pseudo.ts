// A language made from the English one for trying the window: every letter has an accent, every
// sentence is two fifths longer and stands in brackets. What has no brackets was never in a file
// of words; what is cut off has no room for a longer language. Opened with `?pseudo`.

import { en, type Words } from "./en";
import type { Spoken } from "./languages";

const LETTERS: Record<string, string> = Object.fromEntries([..."aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ".matchAll(/(.)(.)/gu)].map(([, plain, accented]) => [plain!, accented!]));
const FILL = " ~one two three four five six seven eight nine ten eleven twelve";

export function longer(said: string): string {
  // A sentence that is put into another one is long enough already.
  if (said === "" || said.includes("⟦")) return said;
  const more = Math.ceil(said.length * 0.4);
  return `⟦${[...said].map((letter) => LETTERS[letter] ?? letter).join("")}${FILL.repeat(Math.ceil(more / FILL.length)).slice(0, more)}⟧`;
}

function each(value: unknown): unknown {
  if (typeof value === "string") return longer(value);
  if (typeof value === "function") return (...args: unknown[]) => longer(String((value as (...all: unknown[]) => unknown)(...args)));
  if (Array.isArray(value)) return value.map(each);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, each(inner)]));
}

export const pseudo: Spoken = { words: each(en) as Words, locale: "en-GB", tag: "en", dir: "ltr" };

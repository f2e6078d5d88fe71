// The spelling check of the newsroom in memory: a handful of slips, so that the window can be
// tested and looked at. Rust has the dictionaries.

import type * as B from "../bindings";

const MEANT: Record<string, string[]> = { goverment: ["government"], recieved: ["received"], teh: ["the", "tech"], seperate: ["separate"], gouvernment: ["gouvernement"], zzqx: [] };
const WITH_DICTIONARY = ["en", "fr"];
const primary = (lang: string) => lang.split("-")[0]!;

type Names = "check_spelling" | "suggest_words" | "list_house_words" | "add_house_word" | "remove_house_word";
type Handlers = { [K in Names]: (args: B.Commands[K][0]) => B.Commands[K][1] };

export function spellingHandlers(refuse: (message: string, code?: B.ErrorCode, reason?: B.Reason) => never): Handlers {
  let house: B.HouseWordView[] = [];
  const isOne = (one: B.HouseWordView, word: string, lang: string | null) => one.word === word && one.lang === (lang === null ? null : primary(lang));

  const misspelt = (lang: string, text: string): B.MarkView[] =>
    [...text.matchAll(/\p{L}+/gu)]
      .filter(([word]) => word.toLowerCase() in MEANT && !house.some((one) => one.word === word && (one.lang === null || one.lang === primary(lang))))
      .map((found) => ({ kind: "spelling", from: found.index, to: found.index + found[0].length, fix: null }));
  const doubled = (text: string): B.MarkView[] =>
    [...text.matchAll(/\b(\p{Ll}+)(\s\1)\b/gu)].map((found) => ({ kind: "doubled_word", from: found.index + found[1]!.length, to: found.index + found[0].length, fix: "" }));
  const spaces = (text: string): B.MarkView[] =>
    [...text.matchAll(/(?<=\p{L}) ?([;!?])/gu)].map((found) => ({ kind: "no_break_space", from: found.index, to: found.index + found[0].length, fix: `\u202f${found[1]!}` }));

  return {
    check_spelling({ lang, texts }) {
      const dictionary = WITH_DICTIONARY.includes(primary(lang));
      const marks = (text: string) => (dictionary ? [...misspelt(lang, text), ...doubled(text), ...(primary(lang) === "fr" ? spaces(text) : [])] : []);
      return { dictionary, texts: texts.map((text) => ({ marks: marks(text).sort((a, b) => a.from - b.from) })) };
    },
    suggest_words: ({ word }) => ({ words: MEANT[word.toLowerCase()] ?? [] }),
    list_house_words: () => ({ words: house }),
    add_house_word({ word, lang }) {
      if (/\s/u.test(word)) refuse(`“${word}” is more than one word; add each word on its own. Nothing was changed.`);
      if (!house.some((one) => isOne(one, word, lang))) house = [...house, { word, lang: lang === null ? null : primary(lang) }];
      return { words: house };
    },
    remove_house_word({ word, lang }) {
      if (!house.some((one) => isOne(one, word, lang))) refuse(`“${word}” is not in the house dictionary.`, "not_found");
      house = house.filter((one) => !isOne(one, word, lang));
      return { words: house };
    },
  };
}

// Every language says everything, in its own words and its own punctuation.

import { expect, test } from "vitest";

import { en } from "./en";
import { spoken, uiLanguages, type UiLanguage } from "./languages";
import { longer, pseudo } from "./pseudo";

type Leaf = { path: string; value: unknown };

/** All strings and functions of a language, by their names. */
function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}

/** These have a code, which says enough; English has the exact sentence from where it happened. */
const GENERAL = /^errors\.(?:stale|not_found|not_saved|read_only)$/u;

const others = uiLanguages.filter((lang) => lang !== "en");
const NUMBERS = [0, 1, 2, 3, 7, 11, 99, 100, 102, 1234];

/** What each function of words takes, in as many ways as it may be asked. */
function samples(path: string, take: (...args: unknown[]) => unknown): string[] {
  if (path === "library.due") {
    const days = ["yesterday", "today", "tomorrow", "other"];
    return days.flatMap((day) => [true, false].map((late) => String(take({ day, late }, "14:30", "3 Mar"))));
  }
  if (path.startsWith("reasons.")) return [...NUMBERS, "Xx"].map((value) => String(take(params(value))));
  if (path === "categories.moved_toast") return [String(take("Rail", "Trade")), String(take("Rail", null))];
  // A name also serves where a number stands, and the other way round it would be “NaN”.
  const asked = [NUMBERS.map((number) => Array.from({ length: take.length }, () => number)), [Array.from({ length: take.length }, (_, at) => `Xx${at}`)]].flat();
  return asked.map((args) => String(take(...args)));
}

/** Whatever a reason may name; what has a closed set of values has one of them. */
function params(value: unknown): unknown {
  const closed: Record<string, unknown> = { stage: "draft", rest: "", what: "macros", names: [value], holder: String(value) };
  return new Proxy({}, { get: (_, key) => (Object.hasOwn(closed, key) ? closed[key as string] : value) });
}

function sayings(lang: UiLanguage): { path: string; said: string }[] {
  return leaves(spoken[lang].words).flatMap(({ path, value }) =>
    (typeof value === "function" ? samples(path, value as never) : [String(value)]).map((said) => ({ path, said })),
  );
}

test.each(others)("%s says everything that English says, from as many arguments", (lang) => {
  const shape = (leaf: Leaf) => (typeof leaf.value === "function" && !GENERAL.test(leaf.path) && !leaf.path.startsWith("reasons.") ? `${leaf.path}(${leaf.value.length})` : leaf.path);
  const wanted = leaves(en);
  const found = leaves(spoken[lang].words);
  expect(found.map(({ path }) => path).sort()).toEqual(wanted.map(({ path }) => path).sort());
  expect(found.map(shape).sort()).toEqual(wanted.map(shape).sort());
});

test.each(uiLanguages)("%s leaves nothing empty and nothing unfilled", (lang) => {
  for (const { path, said } of sayings(lang)) {
    expect(said.trim(), path).not.toBe("");
    expect(said, path).not.toMatch(/undefined|\[object|#/u);
  }
});

test.each(others)("%s names whatever English names in a sentence", (lang) => {
  for (const { path, value } of leaves(en)) {
    if (typeof value !== "function" || ["library.due", "categories.moved_toast"].includes(path) || GENERAL.test(path) || path.startsWith("reasons.")) continue;
    const args = Array.from({ length: value.length }, (_, at) => `Xx${at}`);
    const there = leaves(spoken[lang].words).find((leaf) => leaf.path === path)!.value as (...all: string[]) => string;
    for (const name of args) if ((value as typeof there)(...args).includes(name)) expect(there(...args), path).toContain(name);
  }
});

test.each(others)("%s names whatever English names in a reason", (lang) => {
  for (const [code, say] of Object.entries(en.reasons) as [string, (reason: unknown) => string][]) {
    const there = (spoken[lang].words.reasons as unknown as Record<string, typeof say>)[code]!;
    const named = new Set<string>();
    const all = new Proxy({}, { get: (_, key) => (named.add(String(key)), key === "names" ? ["Xx-names"] : key === "stage" ? "draft" : key === "what" ? "macros" : key === "rest" ? "" : `Xx-${String(key)}`) });
    const said = there(all);
    for (const key of (say(all), named)) if (say(all).includes(`Xx-${key}`)) expect(said, `${code}: ${key}`).toContain(`Xx-${key}`);
  }
});

/** What is the same in several languages: names, units, and words that French shares with English. */
const SAME: Record<string, readonly string[]> = {
  fr: [
    "product", "number", "labelled", "toolbar.focus", "details.date", "desk.rail", "desk.question", "history.old_question", "history.list", "commands.groups.questions", "find.questions",
    "files.about", "files.pixels", "preview.width.article", "translation.source_mark", "commands.code", "menus.format", "menus.questions", "history.fate", "export.format", "export.steps.run", "view.size", "view.words_and_time",
  ],
  zh: ["product", "number", "labelled", "files.about", "files.size", "view.size", "view.words_and_time", "history.fate"],
  ar: ["product", "number", "labelled", "files.about", "view.words_and_time", "history.fate"],
};
const NAMED = /^(?:pasting\.sources|key_names|files\.kinds)\./u;

test.each(others)("nothing in %s is English", (lang) => {
  const english = new Map(leaves(en).map(({ path, value }) => [path, value]));
  for (const { path, value } of leaves(spoken[lang].words)) {
    if (SAME[lang]!.includes(path) || NAMED.test(path)) continue;
    if (typeof value === "string") expect(value, path).not.toBe(english.get(path));
    else {
      const letters = (said: string) => said.replace(/[^\p{L}]/gu, "");
      const [mine, theirs] = [value, english.get(path)].map((one) => samples(path, one as never).map(letters)) as [string[], string[]];
      // Two numbers with a stroke between them have no words to translate.
      if (mine.some((said) => said !== "") && theirs.some((said) => said !== "")) expect(mine, path).not.toEqual(theirs);
    }
  }
});

test("French keeps its signs with the word before them", () => {
  for (const { path, said } of sayings("fr")) {
    const words = said.replace(/\b(?:https?|mailto|tel):|\d:\d/gu, "");
    expect(words, path).not.toMatch(/ [;:!?»]|« /u);
    expect(words, path).not.toMatch(/[^\u00a0\u202f][;:!?»]|«[^\u00a0]/u);
    expect(words, path).not.toMatch(/["“”]|\p{L}'\p{L}/u);
  }
});

test("Chinese has full-width signs and no space between its own characters", () => {
  for (const { path, said } of sayings("zh")) {
    if (path.startsWith("menus.")) continue;
    expect(said, path).not.toMatch(/\p{Script=Han}[,;:!?()]|[,;!?()]\p{Script=Han}|\p{Script=Han} \p{Script=Han}|\.$/u);
  }
});

test("Arabic has its own comma, semicolon and question mark, and digits that are read everywhere", () => {
  for (const { path, said } of sayings("ar")) {
    expect(said, path).not.toMatch(/\p{Script=Arabic}[,;?]/u);
    expect(said, path).not.toMatch(/[٠-٩“”"]/u);
  }
});

/** The sentences of a function for each plural form that the language has. */
const forms: Record<UiLanguage, [number, string][]> = {
  en: [[0, "0 statements"], [1, "1 statement"], [2, "2 statements"], [1234, "1,234 statements"]],
  fr: [[0, "0 déclaration"], [1, "1 déclaration"], [2, "2 déclarations"], [1234, "1\u202f234 déclarations"]],
  zh: [[0, "0篇稿件"], [1, "1篇稿件"], [2, "2篇稿件"], [1234, "1,234篇稿件"]],
  ar: [[0, "لا بيانات"], [1, "بيان واحد"], [2, "بيانان"], [3, "3 بيانات"], [10, "10 بيانات"], [11, "11 بيانًا"], [99, "99 بيانًا"], [100, "100 بيان"], [103, "103 بيانات"], [1234, "1,234 بيانًا"]],
};

test.each(uiLanguages)("%s counts by its own rules", (lang) => {
  expect(forms[lang].map(([number]) => [number, spoken[lang].words.library.statement_count(number)])).toEqual(forms[lang]);
});

test.each(uiLanguages)("%s has a form for each sort of number that its grammar knows", (lang) => {
  const rules = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const numbers = Array.from({ length: 130 }, (_, at) => at);
  const seen = new Set(numbers.map((number) => spoken[lang].words.library.statement_count(number).replace(/[\d,\s\u202f]+/gu, "#")));
  // One million is a sort of its own in French, with the form of other numbers.
  expect(seen.size).toBeGreaterThanOrEqual(lang === "fr" ? 2 : rules.length);
});

test("the made-up language is two fifths longer, in brackets, and has all sentences", () => {
  expect(longer("Library")).toMatch(/^⟦Líbŕárý.{3}⟧$|^⟦L.{9}⟧$/u);
  expect(leaves(pseudo.words).map(({ path }) => path)).toEqual(leaves(en).map(({ path }) => path));
  for (const { path, value } of leaves(pseudo.words)) if (typeof value === "string") expect(value, path).toMatch(/^⟦.+⟧$/u);
  expect(pseudo.words.library.statement_count(2)).toMatch(/^⟦2 šťátéméñťš|^⟦2 /u);
});

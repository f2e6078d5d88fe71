// @vitest-environment jsdom
import { flushSync, mount, unmount } from "svelte";
import { beforeEach, expect, test } from "vitest";

import { commandList } from "../commands/list";
import { shortcutGroups } from "../shortcuts";
import Pill from "../views/StagePill.svelte";
import { guess, language, words } from "./current.svelte";
import { calendarDay, clockTimeIn, dayName, momentName, shortTime } from "./dates";
import { keyText, withKeys } from "./keyNames";

beforeEach(() => {
  localStorage.clear();
  language.choose("en");
});

test.each([
  [["fr-CA", "en"], "fr"],
  [["de-DE", "ar-MA", "en"], "ar"],
  [["zh-TW"], "zh"],
  [["de", "pt"], "en"],
  [[], "en"],
] as const)("a system that speaks %s starts in %s", (wanted, expected) => {
  expect(guess(wanted)).toBe(expected);
});

test("the language is remembered, and the page says its language and direction", () => {
  language.choose("ar");
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["ar", "rtl"]);
  language.start();
  expect(language.choice).toBe("ar");
  localStorage.setItem("lectern.language", "tlh");
  language.start();
  expect([language.choice, document.documentElement.lang, document.documentElement.dir]).toEqual(["en", "en", "ltr"]);
});

test("what is on the screen changes its language at once", () => {
  const drawn = mount(Pill, { target: document.body, props: { stage: "draft" } });
  expect(document.body.textContent).toContain("Draft");
  language.choose("fr");
  flushSync();
  expect(document.body.textContent).toContain("Projet");
  expect(document.body.textContent).not.toContain("Draft");
  void unmount(drawn);
});

test("a group of words that was taken out at the start follows too", () => {
  const { keys, pasting } = words;
  language.choose("fr");
  expect(keys.bold).toBe("Gras");
  expect(pasting.sources.web).toBe("une page web");
  expect(Object.keys(words.kinds)).toContain("speech");
});

test("commands and keys have their names in the language, and one leads to each other language", () => {
  const language_of = (id: string) => commandList().find((command) => command.id === `speak-${id}`)!;
  expect(language_of("ar").label).toBe("Language: العربية");
  language_of("ar").run({} as never);
  expect(language.choice).toBe("ar");
  expect(language_of("en").label).toBe("اللغة: English");
  expect([language_of("ar").holds?.({} as never), language_of("en").holds?.({} as never)]).toEqual([true, false]);
  expect(commandList().map(({ id }) => id)).toEqual([...new Set(commandList().map(({ id }) => id))]);
  expect(new Set(commandList().map(({ label }) => label)).size).toBe(commandList().length);
});

test("in a mirrored tree the list of keys names the arrow that points into it", () => {
  const indent = () => shortcutGroups().flatMap((group) => group.shortcuts).find(({ does }) => does === words.keys.indent)!.keys;
  expect(indent()).toEqual(["Alt+→", "Alt+←"]);
  language.choose("ar");
  expect(indent()).toEqual(["Alt+←", "Alt+→"]);
});

test("keys are named as on the keyboard of the country", () => {
  expect(keyText("Ctrl+Shift+P")).toBe("Ctrl+Shift+P");
  language.choose("fr");
  expect(["Ctrl+Shift+P", "Delete", "Esc", "Shift+Enter"].map(keyText)).toEqual(["Ctrl+Maj+P", "Suppr", "Échap", "Maj+Entrée"]);
  expect(withKeys("Gras", "Ctrl+B")).toBe("Gras  \u2066Ctrl+B\u2069");
  expect(withKeys("Gras", undefined)).toBe("Gras");
});

test("times and dates are written as the language writes them", () => {
  const now = new Date(2026, 2, 20, 18, 0).getTime();
  const at = (day: number, hour: number) => new Date(2026, 2, day, hour, 5).toISOString();
  const said = () => [shortTime(at(20, 17), now), shortTime(at(19, 3), now), dayName(at(20, 3), now), momentName(at(3, 14), false, now), calendarDay("2025-03-02"), clockTimeIn("2026-03-02T13:07:00Z", "UTC")];
  expect(said()).toEqual(["55 min ago", "Yesterday", "Today", "3 Mar at 14:05", "2 Mar 2025", "13:07"]);
  language.choose("fr");
  expect(said()).toEqual(["il y a 55\u00a0min", "Hier", "Aujourd’hui", "le 3 mars à 14:05", "2 mars 2025", "13:07"]);
  language.choose("zh");
  expect(said()).toEqual(["55分钟前", "昨天", "今天", "3月3日 14:05", "2025年3月2日", "13:07"]);
  language.choose("ar");
  expect(said()).toEqual(["قبل 55 دقيقة", "أمس", "اليوم", "3 مارس، 14:05", "2 مارس 2025", "13:07"]);
});

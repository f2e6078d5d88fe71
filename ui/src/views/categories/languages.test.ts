import { expect, test } from "vitest";

import type { NewsroomView } from "../../ipc/bindings";
import { otherLanguages } from "./languages";

const newsroom = (default_lang: string, langs: string[]) => ({ default_lang, langs: langs.map((lang) => ({ lang, count: 1 })) }) as NewsroomView;

test("a category has names in every offered and used language but the newsroom's own", () => {
  expect(otherLanguages(newsroom("en", ["en", "fr", "pt"]))).toEqual(["fr", "zh", "ar", "pt"]);
  expect(otherLanguages(newsroom("fr-CA", ["fr"]))).toEqual(["en", "zh", "ar"]);
  expect(otherLanguages(null)).toEqual([]);
});

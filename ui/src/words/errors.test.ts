import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { asUiError } from "../ipc/backend";
import type { FindingView } from "../ipc/bindings";
import { language } from "./current.svelte";
import { reasonText } from "./errors";
import { uiLanguages } from "./languages";

const finding = (check: string, name: string, ...args: string[]): FindingView => ({ check, severity: "block", turn: null, message: `${check} in English`, case: name, args });
const blocked = (...findings: FindingView[]) => ({ code: "refused", message: "It cannot be published yet.", findings });

beforeEach(() => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("document", { documentElement: {} });
});
afterEach(() => {
  language.choose("en");
  vi.unstubAllGlobals();
});

test("a failure with a code is said in the language of the window", () => {
  const stale = { code: "stale", message: "The statement was changed elsewhere." };
  expect(asUiError(stale).message).toBe("The statement was changed elsewhere.");
  language.choose("fr");
  expect(asUiError(stale).message).toMatch(/^La déclaration a été modifiée ailleurs/u);
  expect(asUiError(stale).code).toBe("stale");
});

test("a refusal that has only an English sentence keeps it", () => {
  language.choose("fr");
  expect(asUiError({ code: "refused", message: "The note must be one line." }).message).toBe("Refusé\u00a0: The note must be one line.");
  language.choose("ar");
  expect(asUiError(new Error("lost")).message).toBe("حدث خطأ: \u2068lost\u2069");
});

test("a refusal with a reason is said in the language of the window, with what it names", () => {
  const taken = { code: "refused", message: "The web address part “talks” is already used.", reason: { code: "slug_taken", slug: "talks", title: "On talks" } };
  expect(asUiError(taken).message).toBe("The web address part “talks” is already used by “On talks” in this section. Choose another one.");
  language.choose("fr");
  expect(asUiError(taken).message).toBe("La partie d’adresse «\u00a0talks\u00a0» est déjà utilisée par «\u00a0On talks\u00a0» dans cette rubrique. Choisissez-en une autre.");
  const full = { code: "refused", message: "“Press” holds 1 statement.", reason: { code: "category_not_empty", name: "Press", statements: 1, categories: 2 } };
  expect(asUiError(full).message).toContain("«\u00a0Press\u00a0» contient 1 déclaration et 2 sous-rubriques.");
  language.choose("zh");
  expect(asUiError(full).message).toMatch(/^“Press”中有1篇稿件和2个下级栏目。/u);
});

test("a reason that the window does not know, or a name that every object has, keeps the English sentence", () => {
  for (const code of ["of_tomorrow", "constructor", "__proto__"]) {
    expect(reasonText({ message: "In English.", reason: { code } as never })).toBe("In English.");
  }
  expect(reasonText({ message: "In English.", reason: null })).toBe("In English.");
});

test("a newsroom that is open elsewhere says so in every language, with who has it or without", () => {
  for (const lang of uiLanguages) {
    language.choose(lang);
    const said = (holder: string | null) => reasonText({ message: "English.", reason: { code: "open_elsewhere", holder } });
    expect(said("process 4711")).toContain("process 4711");
    expect(said(null)).not.toMatch(/null|\(|（/u);
  }
});

test("what stops a publication is said case by case, with what it names", () => {
  language.choose("fr");
  const said = asUiError(blocked(finding("empty", "no_title"), finding("empty", "answer", "3"), finding("placeholder", "text", "[TK]"))).message;
  expect(said).toBe(
    "La déclaration ne peut pas encore être publiée. La déclaration n’a pas de titre. Une réponse à la question 3 est vide. «\u00a0[TK]\u00a0», dans le texte, tient la place de mots à venir. Rédigez-les ou retirez-le.",
  );
});

test("a check or a case that the window does not know is said in English", () => {
  language.choose("zh");
  expect(asUiError(blocked(finding("new-check", "x"), finding("empty", "x"), finding("bidi-marks", ""))).message).toBe("此稿件尚不能发布。new-check in English empty in English bidi-marks in English");
});

test.each(["en", "fr", "zh", "ar"] as const)("a file that went away while it was open is not called a full disk, in %s", (tongue) => {
  language.choose(tongue);
  const path = "/press/a.lectern";
  const said = asUiError({ code: "not_saved", message: "The English sentence.", findings: [], reason: { code: "file_gone", path } }).message;
  expect(said).toContain(path);
  expect(said).not.toContain("The English sentence.");
  language.choose("en");
});

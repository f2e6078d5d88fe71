import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { asUiError } from "../ipc/backend";
import type { FindingView } from "../ipc/bindings";
import { language } from "./current.svelte";

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

// Numbers and the nouns beside them in Arabic, and what isolates a text that is put into a sentence.

import { counting } from "../counting";

export const { number: format, count } = counting<"zero" | "one" | "two" | "few" | "many">("ar", "ar-u-nu-latn");

/** Keeps what is put in from changing the direction of the sentence. */
export const isolated = (text: string) => `\u2068${text}\u2069`;
export const quoted = (text: string) => `«${isolated(text)}»`;

/** As the subject of a sentence, or alone. */
export const statements = (value: number) =>
  count(value, { zero: "لا بيانات", one: "بيان واحد", two: "بيانان", few: "# بيانات", many: "# بيانًا", other: "# بيان" });
/** After a verbal noun. */
export const ofStatements = (value: number) =>
  count(value, { zero: "لا بيانات", one: "بيان واحد", two: "بيانين", few: "# بيانات", many: "# بيانًا", other: "# بيان" });
export const subcategories = (value: number) =>
  count(value, { zero: "لا أقسام فرعية", one: "قسم فرعي واحد", two: "قسمان فرعيان", few: "# أقسام فرعية", many: "# قسمًا فرعيًا", other: "# قسم فرعي" });
export const questions = (value: number) =>
  count(value, { zero: "لا أسئلة", one: "سؤال واحد", two: "سؤالان", few: "# أسئلة", many: "# سؤالًا", other: "# سؤال" });
export const inQuestions = (value: number) =>
  count(value, { zero: "لا أسئلة", one: "سؤال واحد", two: "سؤالين", few: "# أسئلة", many: "# سؤالًا", other: "# سؤال" });
export const inParts = (value: number) =>
  count(value, { zero: "لا أجزاء", one: "جزء واحد", two: "جزأين", few: "# أجزاء", many: "# جزءًا", other: "# جزء" });

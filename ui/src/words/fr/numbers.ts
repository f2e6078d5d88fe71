// Numbers and the nouns beside them in French.

import { counting } from "../counting";

export const { number: format, count: choose } = counting<"one">("fr", "fr");

/** A number with its noun; zero is singular in French. */
export const count = (value: number, one: string, other: string) => choose(value, { one: `# ${one}`, other: `# ${other}` });

export const statements = (value: number) => count(value, "déclaration", "déclarations");
export const questions = (value: number) => count(value, "question", "questions");
export const parts = (value: number) => count(value, "partie", "parties");

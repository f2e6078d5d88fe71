// Every English sentence of the window, with a note for the translator above each group.
// Sentence case, no exclamation marks, no blame. No sentence is glued from parts: a
// sentence that carries a number or a name is a function.

import type { ReasonWords } from "../reasons";
import { categories } from "./categories";
import { commands } from "./commands";
import { common } from "./common";
import { desk } from "./desk";
import { errors } from "./errors";
import { exporting } from "./exporting";
import { faults } from "./faults";
import { first } from "./first";
import { history } from "./history";
import { library } from "./library";
import { refusedNewsroom } from "./refusedNewsroom";
import { refusedTexts } from "./refusedTexts";
import { saving } from "./saving";
import { text } from "./text";
import { translation } from "./translation";

export const en = {
  ...common,
  ...saving,
  ...library,
  ...categories,
  ...desk,
  ...text,
  ...history,
  ...translation,
  ...exporting,
  ...commands,
  ...first,
  ...errors,
  /** Why something did not work, by the code that Rust gives; the English is what the command line prints. */
  reasons: { ...refusedNewsroom, ...refusedTexts, ...faults } satisfies ReasonWords,
};

/** What every language has to say. */
export type Words = typeof en;

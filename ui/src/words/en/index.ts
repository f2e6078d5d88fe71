// Every English sentence of the window, with a note for the translator above each group.
// Sentence case, no exclamation marks, no blame. No sentence is glued from parts: a
// sentence that carries a number or a name is a function.

import { categories } from "./categories";
import { commands } from "./commands";
import { common } from "./common";
import { desk } from "./desk";
import { errors } from "./errors";
import { exporting } from "./exporting";
import { first } from "./first";
import { history } from "./history";
import { library } from "./library";
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
};

/** What every language has to say. */
export type Words = typeof en;

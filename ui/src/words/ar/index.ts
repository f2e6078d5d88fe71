// The window in Arabic, in the words of Arab press offices. A statement is a بيان, a category a
// قسم, as the exported pages say. Arabic has six forms beside a number. What is put into a
// sentence, such as a title, may be of either direction, so it is isolated from the words around.

import type { Words } from "../en";
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

export const ar: Words = {
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
  reasons: { ...refusedNewsroom, ...refusedTexts, ...faults },
};

// The window in Chinese (Simplified), in the words of foreign-affairs press offices. A statement
// in the sense of one text is 稿件; 声明 is one of its kinds. A category is a 栏目, as on the
// exported pages. Nouns have one form beside a number.

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

export const zh: Words = {
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

// The window in French, as French-speaking press offices write. A statement is « la
// déclaration », a category « la rubrique », as the exported pages say. The spaces before
// ; : ! ? and inside « » never break.

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

export const fr: Words = {
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

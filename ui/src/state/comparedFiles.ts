// What changed in a file and in what is said of it, sentence by sentence.

import type { FileChangeView, RunView } from "../ipc/bindings";
import { words } from "../words";
import { differs } from "./comparison";

/** A sentence, and the words it is about. */
export type Said = { says: string; runs: readonly RunView[] | null };

export function saidOf(change: FileChangeView): Said[] {
  const { shown, was, alt, caption, credit } = change;
  const say = words.history.file;
  const found: Said[] = [];
  const add = (says: string, runs: readonly RunView[] | null = null) => found.push({ says, runs });
  if (was === null) {
    // What came or went is told with all that was said of it.
    if (shown.alt) add(say.alt, alt);
  } else {
    if (was.name !== shown.name) add(say.renamed(was.name));
    if (was.hash !== shown.hash) add(say.replaced);
    if (was.alt !== shown.alt) {
      // A picture without words was left undescribed, or said to be decoration.
      if (shown.alt === "") add(say.decorative);
      else if (was.alt === "") add(say.not_decorative);
      if (was.alt && shown.alt) add(say.described_anew, alt);
      else if (shown.alt) add(say.described, alt);
      else if (was.alt) add(say.undescribed, alt);
    }
  }
  if (differs(caption)) add(say.caption, caption);
  if (differs(credit)) add(say.credit, credit);
  return found;
}

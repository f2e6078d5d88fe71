// What is said after a paste: where it came from, and what was decided for the officer.

import { words } from "../words";
import type { PastedHtml } from "./html";

export function saidOf({ source, kept, dropped }: PastedHtml): string {
  const { pasting } = words;
  const changes = kept.insertions + dropped.deletions;
  return [
    pasting.from(pasting.sources[source]),
    changes > 0 ? pasting.changes(changes) : "",
    kept.footnotes > 0 ? pasting.footnotes(kept.footnotes) : "",
    dropped.comments > 0 ? pasting.comments(dropped.comments) : "",
    dropped.hidden > 0 ? pasting.hidden : "",
    dropped.images > 0 ? pasting.images(dropped.images) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

// In which languages a category has a name: those the newsroom writes in, and those it is offered.

import type { NewsroomView } from "../../ipc/bindings";
import { offeredLanguages } from "../../words";

/** All but the newsroom's own language, in a steady order: the offered ones first. */
export function otherLanguages(newsroom: NewsroomView | null): string[] {
  if (!newsroom) return [];
  const used = newsroom.langs.map((each) => each.lang).sort();
  const own = newsroom.default_lang.split("-")[0];
  return [...new Set([...offeredLanguages, ...used])].filter((lang) => lang.split("-")[0] !== own);
}

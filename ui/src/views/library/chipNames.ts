// What a chip says: the value alone, because its words already tell what it is about.

import type { Chip } from "../../state/chips";
import type { Newsroom } from "../../state/newsroom.svelte";
import { calendarDay, languageName, words } from "../../words";

export function chipName(chip: Chip, newsroom: Pick<Newsroom, "category">): string {
  if (chip.of === "stages") return words.stages[chip.value];
  if (chip.of === "langs") return languageName(chip.value);
  if (chip.of === "kinds") return words.kinds[chip.value];
  if (chip.of === "sections") return newsroom.category(chip.value)?.name ?? words.library.by.sections;
  const { value } = chip;
  if (value.time === "this_week") return words.library.updated_this_week;
  if (value.time === "this_month") return words.library.updated_this_month;
  const { from, until } = value;
  if (from && until) return words.library.between(calendarDay(from), calendarDay(until));
  if (from) return words.library.since(calendarDay(from));
  return until ? words.library.until(calendarDay(until)) : words.library.by.updated;
}

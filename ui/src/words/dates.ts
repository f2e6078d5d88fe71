// Times and dates as the language of the window writes them. The clock has 24 hours in every
// language: a press office gives its times that way.

import { language, words } from "./current.svelte";

type Formats = {
  clock: Intl.DateTimeFormat;
  seconds: Intl.DateTimeFormat;
  day: Intl.DateTimeFormat;
  dayOfYear: Intl.DateTimeFormat;
  exact: Intl.DateTimeFormat;
  ago: Intl.RelativeTimeFormat;
};

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const DAY = { day: "numeric", month: "short" } as const;

const made = new Map<string, Formats>();

/** Making a format takes longer than using it, so those of a language are kept. */
function formats(): Formats {
  const { locale } = language;
  let found = made.get(locale);
  if (!found) {
    found = {
      clock: new Intl.DateTimeFormat(locale, CLOCK),
      seconds: new Intl.DateTimeFormat(locale, { ...CLOCK, second: "2-digit" }),
      day: new Intl.DateTimeFormat(locale, DAY),
      dayOfYear: new Intl.DateTimeFormat(locale, { ...DAY, year: "numeric" }),
      exact: new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", hourCycle: "h23" }),
      ago: new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" }),
    };
    made.set(locale, found);
  }
  return found;
}

export const clockTime = (instant: string) => formats().clock.format(new Date(instant));
export const exactClock = (instant: string) => formats().seconds.format(new Date(instant));
export const exactTime = (instant: string) => formats().exact.format(new Date(instant));
export const clockTimeIn = (instant: string, timeZone: string) => new Intl.DateTimeFormat(language.locale, { ...CLOCK, timeZone }).format(new Date(instant));
export const shortDayIn = (instant: string, timeZone: string) => new Intl.DateTimeFormat(language.locale, { ...DAY, timeZone }).format(new Date(instant));
export const calendarDay = (date: string) => formats().dayOfYear.format(new Date(`${date}T12:00:00`));

/** The day of an instant, with its year, where this computer is. */
export const dayWithYear = (instant: string) => formats().dayOfYear.format(new Date(instant));

/** The size of a file, in the unit that reads best. */
export function fileSize(bytes: number): string {
  const large = bytes >= 1_000_000;
  const unit = large ? "megabyte" : "kilobyte";
  return new Intl.NumberFormat(language.locale, { style: "unit", unit, maximumFractionDigits: large ? 1 : 0 }).format(bytes / (large ? 1_000_000 : 1000));
}

/** A day as a heading: today, yesterday, or its date. */
export function dayName(instant: string, now: number = Date.now()): string {
  const days = daysBetween(instant, now);
  if (days === 0) return words.history.today;
  if (days === 1) return words.history.yesterday;
  return date(instant, now);
}

/** A moment as the middle of a sentence names it; to the second where moments are that near. */
export function momentName(instant: string, exactly = false, now: number = Date.now()): string {
  const time = exactly ? exactClock(instant) : clockTime(instant);
  const days = daysBetween(instant, now);
  if (days === 0) return time;
  return days === 1 ? words.history.yesterday_at(time) : words.history.day_at(date(instant, now), time);
}

/** How long ago, as short as a list needs it; the exact time belongs in the tooltip. */
export function shortTime(instant: string, now: number = Date.now()): string {
  const { ago } = formats();
  const minutes = Math.round((now - new Date(instant).getTime()) / 60_000);
  if (minutes < 1) return words.library.now;
  if (minutes < 60) return ago.format(-minutes, "minute");
  if (minutes < 12 * 60) return ago.format(-Math.round(minutes / 60), "hour");
  const days = daysBetween(instant, now);
  if (days <= 1) return days === 0 ? clockTime(instant) : words.history.yesterday;
  return date(instant, now);
}

/** Midnights between two moments. */
function daysBetween(instant: string, now: number): number {
  return Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(instant).setHours(0, 0, 0, 0)) / 86_400_000);
}

/** The year only where it is another one. */
function date(instant: string, now: number): string {
  const then = new Date(instant);
  const { day, dayOfYear } = formats();
  return then.getFullYear() === new Date(now).getFullYear() ? day.format(then) : dayOfYear.format(then);
}

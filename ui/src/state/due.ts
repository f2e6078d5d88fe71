// When an answer is due, as an officer says it: by the newsroom's clock and calendar.

export type Due = {
  /** Which of the sentences fits. */
  day: "today" | "yesterday" | "tomorrow" | "other";
  /** The time has passed. */
  late: boolean;
};

const dates = new Map<string, Intl.DateTimeFormat>();

/** A day as a number that counts up by one each day, on the calendar of this zone. */
function dayIn(zone: string, instant: number): number {
  let format = dates.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA-u-ca-iso8601-nu-latn", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
    dates.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part["year"]!, part["month"]! - 1, part["day"]!) / 86_400_000;
}

export function dueOf(deadline: string, zone: string, now: number = Date.now()): Due {
  const at = Date.parse(deadline);
  const days = dayIn(zone, at) - dayIn(zone, now);
  const day = days === 0 ? "today" : days === -1 ? "yesterday" : days === 1 ? "tomorrow" : "other";
  return { day, late: at < now };
}

/** Calendar days, written `YYYY-MM-DD`: as text they sort as they follow one another. */

/** Fields of the front matter that hold a day; of those with one, the first tells when the article was last looked over. */
export const DAY_FIELDS = ['reviewed', 'updated', 'lastmod', 'last_modified_at', 'date'] as const;

/**
 * The day a text begins with, `2026-03-01` or `2026-03-01T12:00:00Z`, with hyphens or slashes; null when
 * the calendar has no such day.
 */
export function readDay(text: string): string | null {
  const [, year, between, month, date] =
    /^(\d{4})([-/])(\d{2})\2(\d{2})(?![\d/-])/.exec(text) ?? [];
  if (between === undefined) return null;
  const day = `${year}-${month}-${date}`;
  // The calendar turns 30 February into 2 March, so a day that comes back changed was none.
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && dayAt(time) === day ? day : null;
}

/** @param day - A day of the calendar, as `readDay` gives it. */
export function dayAfter(day: string): string {
  return dayAt(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000);
}

/**
 * The same day some years earlier; 28 February stands in for a 29th that year has not.
 *
 * @param years - Integer, at least 0.
 */
export function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  return readDay(year + day.slice(4)) ?? `${year}-02-28`;
}

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Days in UTC, `2026-11-29`: finer times are not kept of what members ask. */

export const DAY_MS = 24 * 60 * 60 * 1000;

export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** @param days - Integer; a negative one leads to a later time. */
export function timeBefore(time: Date, days: number): Date {
  return new Date(time.getTime() - days * DAY_MS);
}

/**
 * The first day that is kept: a day counts as a whole.
 *
 * @param retentionDays - Integer; with 0, nothing of today is kept either.
 */
export function firstDayKept(now: Date, retentionDays: number): string {
  return dayOf(timeBefore(now, retentionDays - 1));
}

/** The default of RETENTION_DAYS, and not its value: a change of it must not make two members of one. */
const PERIOD_DAYS = 30;

/** Number of the period of 30 days that the time is in; members' hashes change with it. */
export function periodOf(time: Date): number {
  return Math.floor(dayNumber(time) / PERIOD_DAYS);
}

/**
 * How many periods what is kept can go back beside the present one.
 *
 * @param retentionDays - Integer.
 */
export function periodsKept(retentionDays: number): number {
  return Math.ceil(retentionDays / PERIOD_DAYS);
}

/** Whole days since 1970. */
export function dayNumber(time: Date): number {
  return Math.floor(time.getTime() / DAY_MS);
}

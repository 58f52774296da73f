/** On which day a server's digest is due. */
import { dayOf, timeBefore } from '../state/days.ts';
import type { SettingsChange } from '../state/settings-store.ts';

/** A digest of a day on which the bot did not run is made up for within so many days. */
const MOST_LATE_DAYS = 3;

const WEEK_DAYS = 7;

export interface DueDigest {
  /** The day it is of: `2026-11-29`. */
  readonly day: string;
  readonly isLate: boolean;
}

/**
 * Null on the other days of the week.
 *
 * @param weekday - 0 for Sunday to 6 for Saturday, in UTC.
 */
export function dueDigest(weekday: number, now: Date): DueDigest | null {
  const daysLate = (now.getUTCDay() - weekday + WEEK_DAYS) % WEEK_DAYS;
  if (daysLate > MOST_LATE_DAYS) return null;
  return { day: dayOf(timeBefore(now, daysLate)), isLate: daysLate > 0 };
}

/** Whether the digest was set so after that day: then nobody has missed it. */
export function isSetSince(day: string, changes: readonly SettingsChange[]): boolean {
  return changes.some(
    ({ at, changed }) => dayOf(at) > day && changed.some(({ setting }) => setting === 'digest'),
  );
}

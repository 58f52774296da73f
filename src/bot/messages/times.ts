/** A moment as Discord shows it: in the reader's own time zone and language. */
import { time, TimestampStyles } from 'discord.js';

/** The date and, in brackets, how long ago that is. */
export function bothTimes(date: Date): string {
  return `${time(date, TimestampStyles.ShortDateTime)} (${time(date, TimestampStyles.RelativeTime)})`;
}

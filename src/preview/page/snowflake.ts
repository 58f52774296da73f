/** Ids are numbers past what JavaScript counts exactly, in order of time. */

/** @see https://docs.discord.com/developers/reference#snowflakes */
export function isAfter(a: string, b: string): boolean {
  return a.length === b.length ? a > b : a.length > b.length;
}

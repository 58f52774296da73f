/** How long a message may be, as Discord's client holds it before anything is sent. */

/**
 * In UTF-16 units, with mentions as they are sent.
 *
 * @see https://docs.discord.com/developers/resources/message#create-message
 */
const LONGEST_MESSAGE = 2000;

/** From so many left on, Discord's client counts them. */
const COUNTED_FROM = 200;

/** How many characters are left, below 0 for too many; null as long as there are plenty. */
export function charactersLeft(written: string): number | null {
  const left = LONGEST_MESSAGE - written.length;
  return left <= COUNTED_FROM ? left : null;
}

/** A sentence for what is too long; null for what can be sent. */
export function tooLong({ length }: string): string | null {
  if (length <= LONGEST_MESSAGE) return null;
  const [is, most] = [length, LONGEST_MESSAGE].map((one) => one.toLocaleString('en'));
  return `A message has at most ${most} characters, and this one has ${is}. Shorten it and send it again.`;
}

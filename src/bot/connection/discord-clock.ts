/**
 * What time it is for Discord, so that a clock of ours that goes wrong condemns nothing.
 *
 * Each response to a request says when it was sent, to the second. From there on we count ourselves.
 * https://www.rfc-editor.org/rfc/rfc9110#field.date
 */
import { RESTEvents, SnowflakeUtil, type Client } from 'discord.js';

export interface DiscordClock {
  /**
   * How old the message or interaction with this id is at least, in milliseconds; up to a second more is
   * possible. 0 before Discord has answered anything.
   */
  ageOf(id: string): number;
}

/** @param elapsed - Milliseconds since some moment, as `performance.now` has them. */
export function createDiscordClock(
  client: Pick<Client, 'rest'>,
  elapsed: () => number,
): DiscordClock {
  let heard: { readonly date: number; readonly at: number } | null = null;
  client.rest.on(RESTEvents.Response, (_request, { headers }) => {
    const date = Date.parse(headers.get('date') ?? '');
    if (!Number.isNaN(date)) heard = { date, at: elapsed() };
  });
  return {
    ageOf(id) {
      if (heard === null) return 0;
      const now = heard.date + (elapsed() - heard.at);
      return Math.max(0, now - SnowflakeUtil.timestampFrom(id));
    },
  };
}

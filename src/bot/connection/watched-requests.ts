/** Requests as they leave, each try for itself: what Discord says to them, and when it takes a first response. */
import { DefaultRestOptions } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { MakeRequest } from './steady-requests.ts';

const CALLBACK = /\/interactions\/(\d+)\/[^/]+\/callback$/;

/** @param send - Default: what discord.js sends by. */
export function watchedRequests(
  watch: Pick<BotContext['watch'], 'responded' | 'acknowledged'>,
  send: MakeRequest = DefaultRestOptions.makeRequest,
): MakeRequest {
  return async (url, init) => {
    try {
      const received = await send(url, init);
      watch.responded(String(received.status));
      const [, id] = CALLBACK.exec(new URL(url).pathname) ?? [];
      if (id !== undefined && received.ok) watch.acknowledged(id);
      return received;
    } catch (error) {
      watch.responded('lost');
      throw error;
    }
  };
}

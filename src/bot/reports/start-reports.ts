/** What servers are told unasked, looked after once a minute for as long as the bot runs. */
import type { Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { sendDigests, type SendTo } from './send-digests.ts';
import { createTroubleWatch } from './watch-trouble.ts';

export type Repeat = (everyMs: number, run: () => void) => () => void;

const EVERY_MS = 60_000;

/** @returns What ends it. */
export function startReports(
  client: Client<true>,
  context: BotContext,
  { repeat, run }: { readonly repeat: Repeat; readonly run: (work: () => Promise<void>) => void },
): () => void {
  const trouble = createTroubleWatch(context);
  let isSending = false;
  return repeat(EVERY_MS, () => {
    const guildIds = [...client.guilds.cache.keys()];
    trouble.look(guildIds);
    if (isSending) return;
    isSending = true;
    run(async () => {
      try {
        await sendDigests(
          context,
          guildIds,
          sendWith(() => client),
        );
      } finally {
        isSending = false;
      }
    });
  });
}

/** @param client - Null while there is none. */
export function sendWith(client: () => Client | null): SendTo {
  return async (guildId, channelId, message) => {
    const channel = await client()?.channels.fetch(channelId);
    // A setting may name a channel that is gone, or that is no place for messages.
    if (channel?.isSendable() !== true || channel.isDMBased() || channel.guildId !== guildId) {
      throw new Error(`Expected a channel of the server that takes messages, got ${channelId}`);
    }
    return channel.send(message);
  };
}

/** What servers are told unasked, looked after once a minute for as long as the bot runs. */
import type { Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { SendTo } from '../connection/send-to.ts';
import type { OpenStateOptions } from '../state/open-state.ts';
import { sendDigests } from './send-digests.ts';
import { createTroubleWatch } from './watch-trouble.ts';

export type Repeat = OpenStateOptions['repeat'];

interface StartReportsOptions {
  readonly repeat: Repeat;
  readonly send: SendTo;
  /** Runs work that a stop waits for. */
  readonly run: (work: () => Promise<void>) => void;
}

const EVERY_MS = 60_000;

/** @returns What ends it. */
export function startReports(
  client: Client<true>,
  context: BotContext,
  { repeat, run, send }: StartReportsOptions,
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
        await sendDigests(context, guildIds, send);
      } finally {
        isSending = false;
      }
    });
  });
}

/** What servers are told unasked, and what is kept up for them: looked after once a minute while the bot runs. */
import type { Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { SendTo } from '../connection/send-to.ts';
import type { OpenStateOptions } from '../state/open-state.ts';
import { createSendDigests } from './send-digests.ts';
import { createTroubleWatch } from './watch-trouble.ts';

export type Repeat = OpenStateOptions['repeat'];

interface StartReportsOptions {
  readonly repeat: Repeat;
  readonly send: SendTo;
  /** Runs work that a stop waits for. */
  readonly run: (work: () => Promise<void>) => void;
  /** Looked after at the start already. None rejects: the others must not wait for it. */
  readonly upkeep: readonly (() => Promise<void>)[];
}

const EVERY_MS = 60_000;

/** @returns What ends it. */
export function startReports(
  client: Client<true>,
  context: BotContext,
  { repeat, run, send, upkeep }: StartReportsOptions,
): () => void {
  const trouble = createTroubleWatch(context);
  const sendDigests = createSendDigests(context, send);
  let isBusy = false;

  function lookAfter(more: () => Promise<void>): void {
    if (isBusy) return;
    isBusy = true;
    run(async () => {
      try {
        for (const look of upkeep) await look();
        await more();
      } finally {
        isBusy = false;
      }
    });
  }

  lookAfter(() => Promise.resolve());
  return repeat(EVERY_MS, () => {
    const guildIds = [...client.guilds.cache.keys()];
    trouble.look(guildIds);
    lookAfter(() => sendDigests(guildIds));
  });
}

/**
 * The first connection, tried until Discord answers.
 *
 * A connection that is lost later is discord.js's to resume.
 */
import type { Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';

/** Pause before another try: doubles from the first to the last. */
const FIRST_PAUSE_MS = 1000;
const LAST_PAUSE_MS = 60_000;

export interface Connecting extends Pick<BotContext, 'log' | 'wait'> {
  readonly token: string;
  /** Called for each try: a client that could not connect is not used again. */
  readonly newClient: () => Client;
  /** Ends the tries. */
  readonly signal: AbortSignal;
}

export async function connect(connecting: Connecting): Promise<void> {
  const { token, newClient, signal, log, wait } = connecting;
  for (let tries = 0; !signal.aborted; tries += 1) {
    const client = newClient();
    try {
      await client.login(token);
      return;
    } catch (error) {
      if (signal.aborted) return;
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** tries, LAST_PAUSE_MS);
      log.warn({ err: error, pauseMs }, 'could not connect to Discord; trying again');
      await wait(pauseMs, signal).catch(() => undefined);
    }
  }
}

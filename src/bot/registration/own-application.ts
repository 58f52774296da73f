/** What the Developer Portal was told of the bot, which Discord tells no client by itself. */
import type { Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';

/**
 * Fills `client.application`: the addresses of terms and of privacy above all. What is changed later is known
 * from the next start on. Never rejects: without it the bot only leaves these addresses out.
 */
export async function learnOwnApplication(
  { application }: Client<true>,
  log: Pick<BotContext['log'], 'info'>,
): Promise<void> {
  try {
    await application.fetch();
  } catch (error) {
    log.info({ err: error }, 'Discord did not say which addresses of terms and privacy it has');
  }
}

import type { Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { settingsOf } from '../house-rules/settings-of.ts';
import { helpReply } from '../messages/help.ts';
import type { Reply } from '../messages/reply.ts';
import { howOftenRight } from './how-often-right.ts';
import type { Words } from '../words/words.ts';

/** How to ask, as it is true of a server. @param guildId - Null in direct messages. */
export function helpFor(
  { user }: Client<true>,
  guildId: string | null,
  context: BotContext,
  words: Words,
): Reply {
  const right = howOftenRight(context, settingsOf(context, guildId).level);
  return helpReply(context.library().topics, user.id, right, words);
}

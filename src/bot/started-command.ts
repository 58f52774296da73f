/** A command for who manages a server, said to the bot → the way to what only they see. */
import { PermissionFlagsBits, type Message } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { managersSpoken } from './commands/spoken/managers-spoken.ts';
import { isBlocked, askerOf } from './house-rules/blocked.ts';
import { settingsOf } from './house-rules/settings-of.ts';
import { wordsForMessage } from './house-rules/words-for.ts';
import { noticeReply } from './messages/notice.ts';
import type { Reply } from './messages/reply.ts';
import { startCommandReply } from './messages/start-command.ts';

/**
 * Null where it is none. Neither a pause nor a block keeps it from who manages the server, as with the commands
 * themselves; whom moderators have blocked and who manages nothing gets no word of it.
 */
export function startedCommand(message: Message, context: Pick<BotContext, 'state'>): Reply | null {
  const { author, guildId, member } = message;
  const spoken = managersSpoken(message);
  if (spoken === null) return null;
  const words = wordsForMessage(message, context);
  if (guildId === null) return noticeReply('onlyInServer', words);
  // Looked at again where the button is pressed.
  if (member?.permissions.has(PermissionFlagsBits.ManageGuild) === true) {
    return startCommandReply(spoken, author.id, words);
  }
  return isBlocked(settingsOf(context, guildId), askerOf(author, member))
    ? null
    : noticeReply('notManager', words);
}

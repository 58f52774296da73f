/** A command for who manages a server, said to the bot → the way to what only they see. */
import { PermissionFlagsBits, type Message } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { managersSpoken } from './commands/spoken/managers-spoken.ts';
import { wordsForMessage } from './house-rules/words-for.ts';
import { noticeReply } from './messages/notice.ts';
import type { Reply } from './messages/reply.ts';
import { startCommandReply } from './messages/start-command.ts';

export interface StartedCommand {
  readonly reply: Reply;
  /**
   * Whether who wrote it manages the server: then neither a pause nor a block nor a cooldown is in its way, as
   * with the commands themselves. For anybody else it is a message like any other.
   */
  readonly isManagers: boolean;
}

/** Null where it is none. */
export function startedCommand(
  message: Message,
  context: Pick<BotContext, 'state'>,
): StartedCommand | null {
  const { author, guildId, member } = message;
  const spoken = managersSpoken(message);
  if (spoken === null) return null;
  const words = wordsForMessage(message, context);
  if (guildId === null) return { reply: noticeReply('onlyInServer', words), isManagers: false };
  // Looked at again where the button is pressed.
  if (member?.permissions.has(PermissionFlagsBits.ManageGuild) === true) {
    return { reply: startCommandReply(spoken, author.id, words), isManagers: true };
  }
  return { reply: noticeReply('notManager', words), isManagers: false };
}

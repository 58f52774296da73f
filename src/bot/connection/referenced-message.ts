import { MessageReferenceType, type Message } from 'discord.js';
import { refusalReason } from './discord-errors.ts';

/** The message that a message replies to. Null when it replies to none, or that is deleted or not to be read by us. */
export async function referencedMessage(message: Message): Promise<Message | null> {
  if (message.reference?.messageId === undefined) return null;
  try {
    return await message.fetchReference();
  } catch (error) {
    if (refusalReason(error) === null) throw error;
    return null;
  }
}

/** Whether a message replies, with or without notifying them, to the bot or to who has written it themselves. */
export function isReplyWithin({ author, client, mentions, reference }: Message): boolean {
  if (reference === null || reference.type === MessageReferenceType.Forward) return false;
  // Unknown where what it replies to is deleted.
  const to = mentions.repliedUser?.id;
  return to === client.user.id || to === author.id;
}

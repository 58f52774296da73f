/** Who asked what a reply of ours answers, as far as the reply itself says. */
import type { Message } from 'discord.js';
import { refusalReason } from '../connection/discord-errors.ts';

/** Id of the user; null when the reply does not say: somebody else may have chosen what it answers. */
export async function askerOfReply(reply: Message): Promise<string | null> {
  const { interactionMetadata: after, reference, mentions } = reply;
  if (after !== null) return messageBefore(reply) === null ? after.user.id : null;
  if (reference === null) return null;
  if (mentions.repliedUser !== null) return mentions.repliedUser.id;
  try {
    return (await reply.fetchReference()).author.id;
  } catch (error) {
    if (refusalReason(error) === null) throw error;
    return null;
  }
}

/** Id of the message whose button or form led to this one; null when it followed a command or a message. */
export function messageBefore({ interactionMetadata: after }: Message): string | null {
  return (after?.triggeringInteractionMetadata ?? after)?.interactedMessageId ?? null;
}

/** Who asked what a reply of ours answers, as far as the reply itself says. */
import type { Message } from 'discord.js';
import { referencedMessage } from '../connection/referenced-message.ts';

/** Id of the user; null when the reply does not say: somebody else may have chosen what it answers. */
export async function askerOfReply(reply: Message): Promise<string | null> {
  const { interactionMetadata: after, mentions } = reply;
  if (after !== null) return messageBefore(reply) === null ? after.user.id : null;
  if (reply.reference === null) return null;
  return mentions.repliedUser?.id ?? (await referencedMessage(reply))?.author.id ?? null;
}

/** Id of the message whose button or form led to this one; null when it followed a command or a message. */
export function messageBefore({ interactionMetadata: after }: Message): string | null {
  return (after?.triggeringInteractionMetadata ?? after)?.interactedMessageId ?? null;
}

/** A reply that nobody here knows of: the database was away when it was given, and the process that gave it is gone. */
import type { Message } from 'discord.js';
import { messagesAfter } from '../connection/recent-messages.ts';
import type { GivenReply } from '../state/given-replies.ts';

/** How far Discord's clock may be from ours. */
const SKEW_MS = 60_000;

/** Asked of Discord for messages from before this process alone, since of later ones it knows itself what it has said. */
export async function unkeptReply(message: Message): Promise<GivenReply | null> {
  const { id, guildId, createdTimestamp, client } = message;
  if (createdTimestamp > (client.readyTimestamp ?? Infinity) + SKEW_MS) return null;
  const ours = (await messagesAfter(message)).find(
    ({ author, reference }) => author.id === client.user.id && reference?.messageId === id,
  );
  if (ours === undefined) return null;
  return { guildId, questionId: id, replyId: ours.id, kind: 'answer' };
}

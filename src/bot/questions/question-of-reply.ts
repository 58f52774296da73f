/** What was asked, of a reply of ours: none of it is stored, so it is read where it stands. */
import type { Message } from 'discord.js';
import { referencedMessage } from '../connection/referenced-message.ts';
import { questionOf } from '../messages/asked.ts';
import { questionIn, textOf } from '../question.ts';

/** Null when the question can no longer be read: its message may be deleted. */
export async function questionOfReply(reply: Message): Promise<string | null> {
  // After a command the reply quotes the question, and cuts a very long one.
  const quoted = questionOf(reply);
  if (quoted !== null) return quoted;
  const asked = await referencedMessage(reply);
  const question = asked === null ? '' : questionIn(textOf(asked));
  return question === '' ? null : question;
}

/** What was asked, of a reply of ours: none of it is stored, so it is read where it stands. */
import type { Message } from 'discord.js';
import { refusalReason } from '../connection/discord-errors.ts';
import { questionInFooter } from '../messages/asked.ts';
import { questionIn } from '../question.ts';

/** Null when the question can no longer be read: its message may be deleted. */
export async function questionOfReply(reply: Message): Promise<string | null> {
  const [embed] = reply.embeds;
  // After a command the reply quotes the question above its title, and cuts a very long one.
  const quoted = questionInFooter(embed?.footer?.text) ?? embed?.author?.name ?? null;
  if (quoted !== null) return quoted;
  if (reply.reference === null) return null;
  try {
    const question = questionIn((await reply.fetchReference()).content);
    return question === '' ? null : question;
  } catch (error) {
    if (refusalReason(error) === null) throw error;
    return null;
  }
}

/**
 * A message is edited → what quotes it for all to read no longer says what it said before.
 *
 * Within five minutes the reply to who pointed at it is made anew, as for an edited question. Later, and where
 * nobody can ask anew, the quote alone goes: people have read the answer. It is hidden where the message now
 * hides words.
 */
import type { Message } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { isMessageGone } from './connection/discord-errors.ts';
import { logFailure } from './connection/log-failure.ts';
import { referencedMessage } from './connection/referenced-message.ts';
import { wordsForMessage } from './house-rules/words-for.ts';
import { hidesWords } from './messages/hidden.ts';
import { withoutQuote } from './messages/without-quote.ts';
import { editReply, isEditForBot } from './on-edit.ts';
import { isEditedAfter } from './questions/keep-quote.ts';
import { replyTo } from './questions/keep-reply.ts';

/** Never rejects. */
export async function onQuotedEdit(message: Message, context: BotContext): Promise<void> {
  const { guildId, channelId, id } = message;
  context.edited.note(id);
  try {
    const found = await context.state?.quotes.of(guildId, [id]);
    if (found?.kind === 'not-read')
      context.log.warn(`quotes of an edited message stay: ${found.sentence}`);
    if (found?.kind !== 'read') return;
    for (const replyId of found.value) await follow(message, replyId, context);
  } catch (error) {
    const where = { channel: channelId, guild: guildId };
    logFailure(context.log, 'could not follow the edit of a quoted message', error, where);
  }
}

/** The same for what a message replies to, when that was edited while its answer was on its way. Never rejects. */
export async function onEditMeanwhile(message: Message, context: BotContext): Promise<void> {
  const { channelId, guildId, reference } = message;
  if (!context.edited.has(reference?.messageId ?? '')) return;
  try {
    const quoted = await referencedMessage(message);
    if (quoted !== null) await onQuotedEdit(quoted, context);
  } catch (error) {
    const where = { channel: channelId, guild: guildId };
    logFailure(context.log, 'could not follow the edit of a quoted message', error, where);
  }
}

async function follow(message: Message, replyId: string, context: BotContext): Promise<void> {
  const reply = await fetched(message, replyId);
  if (reply === null || !isEditedAfter(message, reply)) return;
  if (isEditForBot(message) && (await isMadeAnew(reply, context))) return;
  const words = wordsForMessage(message, context);
  const without = withoutQuote(reply, { isHiding: hidesWords(message.content) }, words);
  if (without !== null) await reply.edit(without);
}

/** Null when it is gone. */
async function fetched({ channel }: Message, replyId: string): Promise<Message | null> {
  try {
    return await channel.messages.fetch({ message: replyId, force: true });
  } catch (error) {
    if (isMessageGone(error)) return null;
    throw error;
  }
}

/** Not so after a command, or when the one who pointed at the message has taken that back. */
async function isMadeAnew(reply: Message, context: BotContext): Promise<boolean> {
  const pointing = reply.interactionMetadata === null ? await referencedMessage(reply) : null;
  const given = pointing === null ? null : await replyTo(pointing, context);
  if (pointing === null || given?.replyId !== reply.id) return false;
  return editReply(pointing, given, context);
}

/** A question is deleted → what was said to it goes, and what was kept because of it. */
import { Routes, type REST } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { isMessageGone } from './connection/discord-errors.ts';
import { logFailure } from './connection/log-failure.ts';
import type { DeletedMessages } from './connection/message-changes.ts';
import type { GivenReply } from './state/given-replies.ts';
import { sayInstead } from './questions/say-instead.ts';
import { withdrawGap } from './questions/withdraw-gap.ts';

interface Reply {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly id: string;
}

/** Never rejects. @param messages - Whoever has written them. */
export async function onDeletion(
  { guildId, channelId, ids }: DeletedMessages,
  rest: Pick<REST, 'delete'>,
  context: BotContext,
): Promise<void> {
  const { state, log } = context;
  for (const id of ids) {
    context.deleted.note(id);
    context.answeredBefore.forget(id);
  }
  for (const id of ids) await sayInstead(id, context);
  await takeQuotesAway(rest, { guildId, channelId, ids }, context);
  const found = await state?.replies.of(guildId, ids);
  if (found?.kind === 'not-read') log.warn(`replies to deleted questions stay: ${found.sentence}`);
  if (found?.kind !== 'read') return;
  for (const reply of found.value) await takeAway(rest, channelId, reply, context);
}

/** Takes away what quotes one of these messages for all to read. Never rejects. */
async function takeQuotesAway(
  rest: Pick<REST, 'delete'>,
  { guildId, channelId, ids }: DeletedMessages,
  { state, log }: Pick<BotContext, 'state' | 'log'>,
): Promise<void> {
  const found = await state?.quotes.of(guildId, ids);
  if (found?.kind === 'not-read') log.warn(`quotes of deleted messages stay: ${found.sentence}`);
  if (found?.kind !== 'read' || found.value.length === 0) return;
  for (const replyId of found.value) {
    await takeQuoteAway(rest, channelId, { guildId, replyId }, { state, log });
  }
}

/** Takes a reply away that quotes what is deleted. Never rejects. */
export async function takeQuoteAway(
  rest: Pick<REST, 'delete'>,
  channelId: string,
  { guildId, replyId }: Pick<GivenReply, 'guildId' | 'replyId'>,
  { state, log }: Pick<BotContext, 'state' | 'log'>,
): Promise<void> {
  await takeMessageAway(rest, { guildId, channelId, id: replyId }, log);
  if (guildId !== null) await withdrawGap({ state, log }, guildId, replyId);
  await state?.quotes.forget(guildId, [replyId]);
}

/** Takes away what we said to a message. Never rejects. */
export async function takeAway(
  rest: Pick<REST, 'delete'>,
  channelId: string,
  { guildId, questionId, replyId, kind }: GivenReply,
  { answeredBefore, state, log }: Pick<BotContext, 'answeredBefore' | 'state' | 'log'>,
): Promise<void> {
  answeredBefore.forget(replyId);
  await takeMessageAway(rest, { guildId, channelId, id: replyId }, log);
  if (guildId !== null && kind === 'answer') await withdrawGap({ state, log }, guildId, replyId);
  await state?.replies.forget(guildId, [questionId]);
}

async function takeMessageAway(
  rest: Pick<REST, 'delete'>,
  { guildId, channelId, id }: Reply,
  log: BotContext['log'],
): Promise<void> {
  try {
    await rest.delete(Routes.channelMessage(channelId, id));
  } catch (error) {
    // Somebody was faster: that it is gone is what was wanted.
    if (isMessageGone(error)) return;
    const where = { channel: channelId, guild: guildId };
    logFailure(log, 'the reply to a deleted question could not be deleted', error, where);
  }
}

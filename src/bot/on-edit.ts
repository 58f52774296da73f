/**
 * A question is edited → its reply is, too, and no second one is sent.
 *
 * Within five minutes: later people have read the answer, and perhaps answered it. A message that
 * mentions the bot only since the edit is a question like any other, and one that mentions it no longer
 * is none any more: its reply goes as if it were deleted. One that got a notice instead of an answer is
 * asked anew, and what is said to it then stands in place of the notice.
 */
import type { Message } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { answerTo, type Replying } from './answer-message.ts';
import { logFailure } from './connection/log-failure.ts';
import { admit } from './house-rules/admission.ts';
import { sealed } from './messages/sealed.ts';
import { takeAway, takeNoticeAway } from './on-deletion.ts';
import { arrivalOf, calls, isForBot, keepSaid, onMessage, replyFor } from './on-message.ts';
import { startedCommand } from './started-command.ts';
import { keepQuote } from './questions/keep-quote.ts';
import { replyTo } from './questions/keep-reply.ts';
import { keepGap } from './questions/record-question.ts';
import { withdrawGap } from './questions/withdraw-gap.ts';

const EDITED_WITHIN_MS = 5 * 60 * 1000;

/**
 * Whether the bot has to look at it, which may have answered what it was before. Discord also tells of
 * previews that it has added by itself.
 */
export function isEditForBot(message: Message): boolean {
  const { author, editedTimestamp, createdTimestamp } = message;
  if (message.partial || editedTimestamp === null || author.bot) return false;
  return editedTimestamp - createdTimestamp <= EDITED_WITHIN_MS;
}

/** Never rejects. */
export async function onEdit(message: Message, context: BotContext): Promise<void> {
  try {
    const replyId = await replyTo(message, context);
    if (!isForBot(message, context)) await takeBack(message, replyId, context);
    else if (replyId === null) await askAnew(message, context);
    else await editReply(message, replyId, context);
  } catch (error) {
    const where = { channel: message.channelId, guild: message.guildId };
    logFailure(context.log, 'could not follow the edit of a question', error, where);
  }
}

/** It is said to nobody here any more; whoever puts the mention back asks anew. */
async function takeBack(
  { id, guildId, channelId, client: { rest } }: Message,
  replyId: string | null,
  context: BotContext,
): Promise<void> {
  context.answered.forget(id);
  await takeNoticeAway(rest, { guildId, channelId, id }, context);
  if (replyId === null) return;
  await takeAway(rest, channelId, { guildId, questionId: id, replyId }, context);
}

/** Admitted as any question: nothing has been answered for which it could have waited. */
async function askAnew(message: Message, context: BotContext): Promise<void> {
  const { id, channel } = message;
  const noticeId = context.noticesSent.take(id);
  if (noticeId === undefined) return onMessage(message, context);
  const said = await replyFor(message, context, true);
  if (said === null || context.deleted.has(id)) {
    context.noticesSent.keep(id, noticeId);
    return takeBack(message, null, context);
  }
  context.answered.note(id);
  await channel.messages.edit(noticeId, sealed(said.replying.reply, message, context));
  await keepSaid(message, noticeId, said, context);
}

async function editReply(message: Message, replyId: string, context: BotContext): Promise<void> {
  const { channel, client, guildId, id } = message;
  const admission = admit(arrivalOf(message), context, context.now());
  const started = calls(message) ? startedCommand(message, context) : null;
  // The cooldown is that of the answer which is edited.
  const isHalted = admission.kind === 'halted' && admission.halt.kind !== 'cooldown';
  if (isHalted && started?.isManagers !== true) return;
  const { rules } = admission;
  // What it says now, it may not say in a moment.
  context.answeredBefore.forget(replyId);
  const replying: Replying | null =
    started === null
      ? await answerTo(message, { isCalled: calls(message), rules }, context)
      : { reply: started.reply, given: null, key: null };
  if (replying === null) {
    const reply = { guildId, questionId: id, replyId };
    await takeAway(client.rest, channel.id, reply, context);
    return;
  }
  await channel.messages.edit(replyId, sealed(replying.reply, message, context));
  if (replying.key !== null) context.answeredBefore.note(replying.key, replyId);
  if (replying.quotes === undefined) await context.state?.quotes.forget(guildId, [replyId]);
  else await keepQuote({ guildId, quotedId: replying.quotes, replyId, shownTo: 'all' }, context);
  await keepNewGap(message, replyId, replying, context);
}

/** The question was counted when it was asked; only its text is another. */
async function keepNewGap(
  { guildId, author }: Message,
  replyId: string,
  { given }: Replying,
  context: BotContext,
): Promise<void> {
  if (guildId === null) return;
  await withdrawGap(context, guildId, replyId);
  if (given !== null) await keepGap(given, { guildId, memberId: author.id, replyId }, context);
}

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
import { arrivalOf } from './house-rules/arrival.ts';
import { admit } from './house-rules/admission.ts';
import { sealed } from './messages/sealed.ts';
import { takeAway } from './on-deletion.ts';
import { calls, isForBot, keepSaid, onMessage, replyFor } from './on-message.ts';
import { startedCommand } from './started-command.ts';
import { tellOfEdit } from './tell-of-silence.ts';
import { keepQuote } from './questions/keep-quote.ts';
import { keepPointing, sayInstead } from './questions/say-instead.ts';
import { replyTo } from './questions/keep-reply.ts';
import { unkeptReply } from './questions/unkept-reply.ts';
import type { GivenReply } from './state/given-replies.ts';
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
    const kept = await replyTo(message, context);
    if (!isForBot(message, context)) return await takeBack(message, kept, context);
    const reply = kept ?? (await unkeptReply(message));
    if (reply === null) await onMessage(message, context);
    else if (reply.kind === 'notice') await askAnew(message, reply, context);
    else await editReply(message, reply, context);
  } catch (error) {
    const where = { channel: message.channelId, guild: message.guildId };
    logFailure(context.log, 'could not follow the edit of a question', error, where);
  }
}

/** It is no question here any more; whoever makes it one again asks anew. */
async function takeBack(
  { id, channelId, client: { rest } }: Message,
  reply: GivenReply | null,
  context: BotContext,
): Promise<void> {
  context.answered.forget(id);
  if (reply !== null) await takeAway(rest, channelId, reply, context);
}

/** Admitted as any question: nothing has been answered for which it could have waited. */
async function askAnew(message: Message, notice: GivenReply, context: BotContext): Promise<void> {
  const { id, channel } = message;
  const said = await replyFor(message, context, true);
  if (said === null || context.deleted.has(id)) return takeBack(message, notice, context);
  context.answered.note(id);
  await channel.messages.edit(notice.replyId, sealed(said.replying.reply, message, context));
  await keepSaid(message, notice.replyId, said, context);
}

/** @returns Whether the reply is another now, or gone; not so where nothing is to be answered at the moment. */
export async function editReply(
  message: Message,
  given: GivenReply,
  context: BotContext,
): Promise<boolean> {
  const { author, channel, guildId } = message;
  const { replyId } = given;
  const admission = admit(arrivalOf(message), context, context.now());
  const started = calls(message) ? startedCommand(message, context) : null;
  // The cooldown is that of the answer which is edited.
  const isHalted = admission.kind === 'halted' && admission.halt.kind !== 'cooldown';
  if (isHalted && started?.isManagers !== true) return false;
  const { rules } = admission;
  // What it says now, it may not say in a moment.
  context.answeredBefore.forget(replyId);
  const replying: Replying | null =
    started === null
      ? await answerTo(message, { isCalled: calls(message), rules }, context)
      : { reply: started.reply, given: null, key: null };
  if (replying === null) {
    await takeBack(message, given, context);
    return true;
  }
  context.chosen.forget(replyId, author.id);
  await channel.messages.edit(replyId, sealed(replying.reply, message, context));
  if (replying.key !== null) context.answeredBefore.note(replying.key, replyId);
  if (replying.pointsAt !== undefined)
    await keepPointing(message, replyId, replying.pointsAt, context);
  await sayInstead(replyId, context);
  if (replying.quotes === undefined) await context.state?.quotes.forget(guildId, [replyId]);
  else await keepQuote({ guildId, quotedId: replying.quotes, replyId, shownTo: 'all' }, context);
  await keepNewGap(message, replyId, replying, context);
  return true;
}

/** The question was counted when it was asked; only its text is another. */
async function keepNewGap(
  { id, guildId, author }: Message,
  replyId: string,
  { given }: Replying,
  context: BotContext,
): Promise<void> {
  if (given !== null) tellOfEdit({ id }, given, context);
  if (guildId === null) return;
  await withdrawGap(context, guildId, replyId);
  if (given !== null) await keepGap(given, { guildId, memberId: author.id, replyId }, context);
}

/**
 * Message → question → reply.
 *
 * Answered are direct messages, messages that mention the bot itself (a reply to it that pings
 * does), and in answer channels what is said to nobody else. Bots, webhooks and the system are not:
 * two bots must not talk to each other. Neither are @everyone and roles, but the bot's own: who calls a
 * whole group does not ask the bot.
 */
import type { Message } from 'discord.js';
import { answerTo, type Replying } from './answer-message.ts';
import type { BotContext } from './bot-context.ts';
import { logFailure } from './connection/log-failure.ts';
import { replyToMessage, showRefused } from './connection/reply-to-message.ts';
import { admit, takeTurn, type Arrival, type Halt } from './house-rules/admission.ts';
import { arrivalOf } from './house-rules/arrival.ts';
import { isPost } from './house-rules/forum.ts';
import { outcomeOf } from './connection/discord-errors.ts';
import { isReplyWithin } from './connection/referenced-message.ts';
import { placeOf } from './house-rules/place.ts';
import { rulesAt } from './house-rules/rules-at.ts';
import { seeUnanswered } from './questions/see-unanswered.ts';
import { settingsOf } from './house-rules/settings-of.ts';
import { haltedReply } from './messages/halted.ts';
import type { Reply } from './messages/reply.ts';
import { startedCommand } from './started-command.ts';
import { tellOfSilence } from './tell-of-silence.ts';
import { takeAway, takeQuoteAway } from './on-deletion.ts';
import { answerByReply } from './people/answer-by-reply.ts';
import { keepPointing } from './questions/say-instead.ts';
import { keepQuote } from './questions/keep-quote.ts';
import { keepReply } from './questions/keep-reply.ts';
import { recordQuestion } from './questions/record-question.ts';
import { wordsForMessage } from './house-rules/words-for.ts';

/** Whether the bot has to look at it at all: whoever talks to others takes nobody's turn. */
export function isForBot(message: Message, context: BotContext): boolean {
  if (message.author.bot || message.webhookId !== null || message.system) return false;
  return calls(message) || (context.readsMessages && isSaidInAnswerChannel(message, context));
}

/** Never rejects: one message must not take the bot away from all others. */
export async function onMessage(message: Message, context: BotContext): Promise<void> {
  try {
    if (context.answered.has(message.id)) return;
    const said = await replyFor(message, context);
    if (said === null || context.deleted.has(message.id)) return;
    context.answered.note(message.id);
    const sent = await replyToMessage(message, said.replying.reply, context);
    if (sent === null) seeUnanswered(message, 'unsent', context);
    else await keepSaid(message, sent.id, said, context);
  } catch (error) {
    const where = { message: message.id, channel: message.channelId, guild: message.guildId };
    logFailure(context.log, 'could not answer a message', error, where);
    seeUnanswered(message, outcomeOf(error), context);
    context.alerts.refused(error, message.guildId, message.channelId);
    await showRefused(message, error, context);
  }
}

/** Remembers what has been said to a message as long as it follows the message. */
export async function keepSaid(
  message: Message,
  replyId: string,
  { replying, isToQuestion, isNotice }: Said,
  context: BotContext,
): Promise<void> {
  if (isToQuestion) await keep(message, replyId, replying, context);
  else if (isNotice) await noteNotice(message, replyId, context);
}

async function keep(
  message: Message,
  replyId: string,
  { given, key, quotes, pointsAt }: Replying,
  context: BotContext,
): Promise<void> {
  const { id: questionId, guildId, author, channelId, client } = message;
  if (key !== null) context.answeredBefore.note(key, replyId);
  if (pointsAt !== undefined) await keepPointing(message, replyId, pointsAt, context);
  await keepReply(message, { replyId, kind: 'answer' }, context);
  if (quotes !== undefined) {
    await keepQuote({ guildId, quotedId: quotes, replyId, shownTo: 'all' }, context);
  }
  if (given !== null) {
    const place = { askedBy: questionId, guildId, memberId: author.id, replyId };
    await recordQuestion(given, place, context);
  }
  // While it was on its way.
  if (context.deleted.has(questionId)) {
    const reply = { guildId, questionId, replyId, kind: 'answer' } as const;
    await takeAway(client.rest, channelId, reply, context);
  } else if (quotes !== undefined && context.deleted.has(quotes)) {
    await takeQuoteAway(client.rest, channelId, { guildId, replyId }, context);
  }
}

/** Remembers it as long as the question is there. */
export async function noteNotice(
  message: Message,
  noticeId: string,
  context: BotContext,
): Promise<void> {
  const { id, guildId, channelId, client } = message;
  const notice = { guildId, questionId: id, replyId: noticeId, kind: 'notice' } as const;
  await keepReply(message, notice, context);
  // While it was on its way.
  if (context.deleted.has(id)) await takeAway(client.rest, channelId, notice, context);
}

export interface Said {
  readonly replying: Replying;
  /** Whether it only says that the question is not answered now. */
  readonly isNotice: boolean;
  /** Whether it follows the question when that is edited or deleted. */
  readonly isToQuestion: boolean;
}

/**
 * @param replacesNotice - Whether it takes the place of a notice, and so repeats none. Default: no.
 * @returns Null when nothing is to be said.
 */
export async function replyFor(
  message: Message,
  context: BotContext,
  replacesNotice = false,
): Promise<Said | null> {
  const isCalled = calls(message);
  const now = context.now();
  const arrival = arrivalOf(message);
  const started = isCalled ? startedCommand(message, context) : null;
  if (started?.isManagers === true) {
    return { replying: unasked(started.reply), isNotice: true, isToQuestion: false };
  }
  const admission = admit(arrival, context, now);
  const { rules } = admission;
  if (!isCalled && !rules.isAnswerChannel) return null;
  const isAnswering = admission.kind === 'admitted' || admission.halt.kind === 'cooldown';
  // An expert's answer is no question, so no cooldown keeps it waiting.
  const mayAnswer = isCalled && isAnswering && started === null;
  const toAnswer = mayAnswer ? await answerByReply(message, context) : null;
  if (toAnswer !== null)
    return { replying: unasked(toAnswer), isNotice: false, isToQuestion: false };
  const isWorthSaying = (halt: Halt): boolean =>
    replacesNotice ? halt.kind !== 'blocked' : isNews(halt, arrival, context);
  const halted = (halt: Halt): Said | null => {
    if (isCalled) seeUnanswered(message, 'halted', context);
    else tellOfSilence(message, 'halted', context);
    return isCalled && isWorthSaying(halt)
      ? {
          replying: unasked(haltedReply(halt, now, wordsForMessage(message, context))),
          isNotice: true,
          isToQuestion: false,
        }
      : null;
  };
  if (admission.kind === 'halted') return halted(admission.halt);
  const replying =
    started === null
      ? await answerTo(message, { isCalled, rules }, context)
      : unasked(started.reply);
  if (replying === null) return null;
  const overtaken = takeTurn(arrival, rules, context, now);
  return overtaken === null ? { replying, isNotice: false, isToQuestion: true } : halted(overtaken);
}

function unasked(reply: Reply): Replying {
  return { reply, given: null, key: null };
}

/** Whether it is said to the bot, and so gets an answer whatever it is. */
export function calls(message: Message): boolean {
  if (!message.inGuild()) return true;
  const { client, mentions } = message;
  // `users` holds neither @everyone nor the members of a mentioned role.
  if (mentions.users.has(client.user.id)) return true;
  // The role that Discord made for the bot has its name, and people choose it by mistake.
  return mentions.roles.some(({ tags }) => tags?.botId === client.user.id);
}

function isSaidInAnswerChannel(message: Message, context: BotContext): boolean {
  if (!isSaidToNobody(message)) return false;
  const place = placeOf(message);
  if (isOthersPost(message, context)) return false;
  return rulesAt(settingsOf(context, place?.guildId ?? null), place, context.now()).isAnswerChannel;
}

/**
 * A post in a forum is its opener's: others who write there talk to them. Not so where moderators have set
 * the post itself.
 */
function isOthersPost({ author, channel, guildId }: Message, context: BotContext): boolean {
  if (!isPost(channel) || channel.ownerId === author.id) return false;
  const { answerChannels } = settingsOf(context, guildId);
  return !answerChannels.some(({ channelId }) => channelId === channel.id);
}

/** Who names somebody, or answers somebody else, talks to them. */
function isSaidToNobody(message: Message): boolean {
  const { users, roles, everyone } = message.mentions;
  const isNaming = users.size > 0 || roles.size > 0 || everyone;
  return !isNaming && (message.reference === null || isReplyWithin(message));
}

/** Everybody would read it, so it is said once for a pause and a channel, a cooldown and a member. */
function isNews(halt: Halt, { place, asker }: Arrival, { saidOnce }: BotContext): boolean {
  switch (halt.kind) {
    case 'blocked':
      return false;
    case 'paused':
      return saidOnce.isFirst(`paused ${place?.channels[0]} ${halt.key}`);
    case 'cooldown':
      return saidOnce.isFirst(
        `cooldown ${halt.of} ${halt.of === 'member' ? asker.id : place?.channels[0]} ${halt.until.getTime()}`,
      );
    default:
      return halt satisfies never;
  }
}

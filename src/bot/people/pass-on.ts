/**
 * Passes a member's question on to the people who answer in their server.
 *
 * For any reply that did not help: whoever calls it has acknowledged the interaction, because this waits for the
 * database and for Discord, and shows what comes back to the member alone.
 */
import {
  MessageFlags,
  type Client,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { shortKey } from '../../content/short-key.ts';
import type { BotContext, ContextWithState } from '../bot-context.ts';
import { channelOfServer } from '../connection/channel-of-server.ts';
import { refusalReason } from '../connection/discord-errors.ts';
import { logFailure } from '../connection/log-failure.ts';
import { personNotice, tooManyOpen, type PersonNotice } from '../messages/person-notice.ts';
import type { Reply } from '../messages/reply.ts';
import { sealed } from '../messages/sealed.ts';
import { messageBefore } from '../questions/asker-of-reply.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import { entryOf } from './entry-of.ts';
import { expertsOf, type Experts } from './experts.ts';
import type { TellPrivately } from './private-replies.ts';
import { forOne } from '../visibility.ts';

/** More open questions than these would be one member's queue, and not a channel's. */
const MOST_OPEN = 3;

export interface Asking {
  readonly guildId: string;
  readonly askerId: string;
  readonly question: string;
  /** Id of the channel or thread where it was asked. */
  readonly askedIn: string;
  /** Id of the reply that offers a person. */
  readonly replyId: string;
  /** Id of the answer that was rated before, of which that reply tells; null when there was no answer. */
  readonly ratedId: string | null;
  /** Null when everybody there can see the reply. */
  readonly tellPrivately: TellPrivately | null;
}

export interface PassOnOutcome {
  readonly isPassedOn: boolean;
  /** For the member alone. */
  readonly reply: Reply;
}

/** Null in direct messages, where there are no people to ask. */
export function askingFrom(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  question: string,
): Asking | null {
  const { guildId, channelId, message, user } = interaction;
  if (guildId === null || channelId === null || message === null) return null;
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  return {
    guildId,
    askerId: user.id,
    question,
    askedIn: channelId,
    replyId: message.id,
    ratedId: messageBefore(message),
    tellPrivately: isPrivate ? (answer) => interaction.followUp(forOne(answer)) : null,
  };
}

export async function passOn(
  client: Client,
  context: BotContext,
  asking: Asking,
): Promise<PassOnOutcome> {
  const { passedOn, state } = context;
  const { guildId, askerId, tellPrivately } = asking;
  // An answer can be rated again and again, each time with a reply of its own.
  const once = asking.ratedId ?? asking.replyId;
  const experts = expertsOf(context, guildId);
  if (experts === null || state === null) {
    return { isPassedOn: false, reply: personNotice('nobodyThere') };
  }
  const done: PersonNotice = tellPrivately === null ? 'passedOn' : 'passedOnPrivately';
  if (!passedOn.take(once, askerId)) return { isPassedOn: true, reply: personNotice(done) };
  const outcome = await ask({ client, context: { ...context, state }, experts }, asking);
  if (outcome !== null) {
    passedOn.giveBack(once, askerId);
    return { isPassedOn: false, reply: outcome };
  }
  return { isPassedOn: true, reply: personNotice(done) };
}

interface Way {
  readonly client: Client;
  readonly context: ContextWithState;
  readonly experts: Experts;
}

/** Null when it is asked, else why not. */
async function ask(way: Way, asking: Asking): Promise<Reply | null> {
  const { personQuestions } = way.context.state;
  const { log, privateReplies } = way.context;
  const { guildId, tellPrivately, ratedId, ...asked } = asking;
  const askedAfter = ratedId === null ? 'no-answer' : 'rating';
  const replyId = tellPrivately === null ? asked.replyId : null;
  const stored = await personQuestions.ask({
    ...asked,
    askedAfter,
    guildId,
    replyId,
    mostOpen: MOST_OPEN,
  });
  if (stored.kind === 'too-many') return tooManyOpen(stored.open);
  if (stored.kind === 'not-stored') {
    log.warn({ guild: guildId }, `a question was not passed on: ${stored.sentence}`);
    return personNotice('notKept');
  }
  const { questionId } = stored.question;
  const notShown = await show(way, asking, stored.question);
  if (notShown !== null) {
    await personQuestions.closeUnanswered(guildId, questionId);
    return personNotice(notShown);
  }
  if (tellPrivately !== null) privateReplies.keep(questionId, tellPrivately);
  return null;
}

/** Null when it is shown, else what to say to who asked. */
async function show(
  { client, context, experts: { channelId } }: Way,
  { guildId, question: text }: Asking,
  question: PersonQuestion,
): Promise<PersonNotice | null> {
  const { log, alerts, state } = context;
  const where = { guild: guildId, channel: channelId };
  try {
    const channel = await channelOfServer(client, guildId, channelId);
    if (channel === null) {
      alerts.missingPermission(guildId, channelId, 'the channel is gone, or takes no messages');
      return 'cannotWrite';
    }
    const entered = entryOf(context, { guildId, question, text, answer: null });
    const message = sealed(entered, { channelId }, context);
    const once = { nonce: shortKey(question.questionId), enforceNonce: true };
    const entry = await channel.send({ ...message, ...once });
    const place = { channelId: entry.channelId, messageId: entry.id };
    const noted = await state.personQuestions.shownAt(guildId, question.questionId, place);
    if (noted.kind === 'not-stored') {
      // Its buttons carry the question, so it can be answered all the same.
      log.warn({ guild: guildId }, `where a question is shown was not noted: ${noted.sentence}`);
    }
    return null;
  } catch (error) {
    logFailure(log, 'could not show a question to experts', error, where);
    const reason = refusalReason(error);
    if (reason === null) return 'notShown';
    alerts.missingPermission(guildId, channelId, reason);
    return 'cannotWrite';
  }
}

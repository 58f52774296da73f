/**
 * Passes a member's question on to the people who answer in their server.
 *
 * For any reply that did not help: whoever calls it has acknowledged the interaction, because this waits for the
 * database and for Discord, and shows what comes back to the member alone.
 */
import type { Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { Words } from '../words/words.ts';
import { personNotice, tooManyOpen, type PersonNotice } from '../messages/person-notice.ts';
import type { Reply } from '../messages/reply.ts';
import { isDone } from '../state/person-question.ts';
import type { AskOutcome } from '../state/person-questions.ts';
import type { Asking } from './asking.ts';
import { expertsOf } from './experts.ts';
import { showQuestion, type Way } from './show-question.ts';

/** More open questions than these would be one member's queue, and not a channel's. */
const MOST_OPEN = 3;

export interface PassOnOutcome {
  readonly isPassedOn: boolean;
  /** For the member alone. */
  readonly reply: Reply;
}

export async function passOn(
  client: Client,
  context: BotContext,
  asking: Asking,
  words: Words,
): Promise<PassOnOutcome> {
  const { state } = context;
  const experts = expertsOf(context, asking.guildId);
  if (experts === null || state === null) {
    return { isPassedOn: false, reply: personNotice('nobodyThere', words) };
  }
  return ask({ client, context: { ...context, state }, experts }, asking, words);
}

async function ask(way: Way, asking: Asking, words: Words): Promise<PassOnOutcome> {
  const { log, privateReplies } = way.context;
  const { guildId, tellPrivately, question: text } = asking;
  const notPassedOn = (reply: Reply): PassOnOutcome => ({ isPassedOn: false, reply });
  const passedOn = (notice: PersonNotice): PassOnOutcome => ({
    isPassedOn: true,
    reply: personNotice(notice, words),
  });
  const asked = await store(way, asking);
  if (asked.kind === 'too-many') return notPassedOn(tooManyOpen(asked.open, words));
  if (asked.kind === 'not-stored') {
    log.warn({ guild: guildId }, `a question was not passed on: ${asked.sentence}`);
    return notPassedOn(personNotice('notKept', words));
  }
  const { question } = asked;
  if (asked.kind === 'asked-before' && isDone(question)) return passedOn('askedBefore');
  const done: PersonNotice = tellPrivately === null ? 'passedOn' : 'passedOnPrivately';
  // Asked before, it may be that it could not be shown then; shown twice at once, it is one message.
  const isUnshown = question.status === 'open' && question.entry === null;
  if (asked.kind === 'asked-before' && !isUnshown) {
    if (tellPrivately !== null) privateReplies.keep(question.questionId, tellPrivately);
    return passedOn(done);
  }
  const shown = await showQuestion(way, { guildId, question, text });
  if (shown !== 'shown') {
    await withdraw(way, guildId, question.questionId);
    return notPassedOn(personNotice(shown, words));
  }
  if (tellPrivately !== null) privateReplies.keep(question.questionId, tellPrivately);
  return passedOn(done);
}

function store({ context }: Way, asking: Asking): Promise<AskOutcome> {
  const { guildId, askerId, question, askedIn, replyId, ratedId, tellPrivately } = asking;
  return context.state.personQuestions.ask({
    guildId,
    askerId,
    question,
    askedIn,
    replyId: tellPrivately === null ? replyId : null,
    // An answer can be rated again and again, each time with a reply of its own.
    unhelpedBy: ratedId ?? replyId,
    askedAfter: ratedId === null ? 'no-answer' : 'rating',
    mostOpen: MOST_OPEN,
  });
}

async function withdraw({ context }: Way, guildId: string, questionId: string): Promise<void> {
  const { state, log } = context;
  const withdrawn = await state.personQuestions.withdraw(guildId, questionId, null);
  if (withdrawn.kind !== 'not-stored') return;
  log.warn(
    { guild: guildId },
    `a question that experts do not see stays open, until it is shown or withdrawn at the next hourly look: ${withdrawn.sentence}`,
  );
}

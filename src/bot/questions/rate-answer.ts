/** Keeps what a member thinks of an answer; one that did not help is a gap as well. */
import type { Message } from 'discord.js';
import type { Slug } from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';
import type { RatingOutcome } from '../messages/rated.ts';
import type { Verdict } from '../state/ratings.ts';
import { askerOfReply } from './asker-of-reply.ts';
import { canRate } from './answer-question.ts';
import { questionOfReply } from './question-of-reply.ts';

export interface RatedAnswer {
  readonly guildId: string | null;
  readonly memberId: string;
  readonly reply: Message;
  readonly article: Slug;
  readonly contentVersion: string;
}

export interface KeptRating {
  readonly outcome: RatingOutcome;
  /** What the answer did not help with; null when it did, or the question can no longer be read. */
  readonly question: string | null;
}

export async function rateAnswer(
  { guildId, memberId, reply, article, contentVersion }: RatedAnswer,
  verdict: Verdict,
  context: Pick<BotContext, 'state' | 'log'>,
): Promise<KeptRating> {
  const { state, log } = context;
  if (state === null || !canRate(guildId, context)) return { outcome: 'off', question: null };
  const replyId = reply.id;
  const about = { guildId, memberId, replyId, article, contentVersion };
  const rated = await state.ratings.rate({ ...about, verdict });
  if (rated.kind === 'not-stored') {
    log.debug(rated.sentence);
    return { outcome: 'not-stored', question: null };
  }
  if (verdict.kind === 'helpful') {
    await state.gaps.withdrawOf(guildId, replyId, memberId);
    return { outcome: 'helpful', question: null };
  }
  const question = await questionOfReply(reply);
  const askerId = question === null ? null : await askerOfReply(reply);
  if (question !== null && askerId !== null) {
    const reason = 'not-helpful';
    await state.gaps.add({ ...about, askerId, question, reason });
  }
  return { outcome: 'not-helpful', question };
}

/** Counts a question of a server by what came of it, and keeps the text of one that nothing answered. */
import type { BotContext } from '../bot-context.ts';
import type { GivenAnswer } from './answer-question.ts';

export interface QuestionPlace {
  /** Null in direct messages, of which nothing is kept. */
  readonly guildId: string | null;
  readonly memberId: string;
  /** Id of the message that replies. */
  readonly replyId: string;
}

/** Never fails: that it could not be stored is no reason not to answer. */
export async function recordQuestion(
  { question, outcome, article, contentVersion, isGap }: GivenAnswer,
  { guildId, memberId, replyId }: QuestionPlace,
  { state, log }: Pick<BotContext, 'state' | 'log'>,
): Promise<void> {
  if (state === null || guildId === null || outcome === null) return;
  const stored = [await state.counts.add(guildId, outcome)];
  if (isGap && (outcome === 'unknown' || outcome === 'unsure')) {
    const told = { question, reason: outcome, article, contentVersion };
    const kept = await state.gaps.add({ guildId, memberId, replyId, ...told });
    if (kept.kind !== 'not-kept') stored.push(kept);
  }
  for (const one of stored) {
    // Each question would say it again; `/knowledge status` shows it.
    if (one.kind === 'not-stored') log.debug(one.sentence);
  }
}

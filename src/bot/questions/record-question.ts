/** Tells what came of a question, counts it in its server, and keeps the text of one that nothing answered. */
import type { Log } from '../../config/log.ts';
import type { BotContext } from '../bot-context.ts';
import type { WriteOutcome } from '../state/outcomes.ts';
import type { GivenAnswer } from './answer-question.ts';

export interface QuestionPlace {
  /** Of the message or interaction that asks. */
  readonly askedBy: string;
  /** Null in direct messages, of which nothing is kept. */
  readonly guildId: string | null;
  readonly memberId: string;
  /** Id of the message that replies. */
  readonly replyId: string;
}

/** Never fails: that it could not be stored is no reason not to answer. */
export async function recordQuestion(
  given: GivenAnswer,
  place: QuestionPlace,
  context: Pick<BotContext, 'state' | 'log' | 'watch'>,
): Promise<void> {
  const { state, log, watch } = context;
  const { outcome } = given;
  const { askedBy: id, guildId, memberId } = place;
  watch.question({ ...given, id, guildId, memberId, outcome: outcome ?? 'talk' });
  if (state === null || guildId === null || outcome === null) return;
  // It waits for others, and nobody is to wait for it.
  void tellUncounted(state.counts.add(guildId, outcome), log);
  await keepGap(given, place, context);
}

async function tellUncounted(
  counting: Promise<WriteOutcome>,
  log: Pick<Log, 'debug' | 'error'>,
): Promise<void> {
  try {
    const counted = await counting;
    if (counted.kind === 'not-stored') log.debug(counted.sentence);
  } catch (error) {
    log.error({ err: error }, 'questions could not be counted');
  }
}

/** The second half alone, for a question that was counted before. */
export async function keepGap(
  { question, outcome, article, contentVersion, beyond }: GivenAnswer,
  { guildId, memberId, replyId }: Omit<QuestionPlace, 'askedBy'>,
  { state, log }: Pick<BotContext, 'state' | 'log'>,
): Promise<void> {
  if (state === null || guildId === null || beyond !== null) return;
  if (outcome !== 'unknown' && outcome !== 'unsure') return;
  const told = { question, reason: outcome, article, contentVersion };
  const kept = await state.gaps.add({ guildId, memberId, replyId, ...told });
  // Each question would say it again; `/knowledge status` shows it.
  if (kept.kind === 'not-stored') log.debug(kept.sentence);
}

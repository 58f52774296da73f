/** Everything that a server's digest tells. */
import type { BotContext } from '../bot-context.ts';
import { knownProblems } from '../../content/checking/known-problems.ts';
import type { Slug } from '../../knowledge/index.ts';
import type { GapGroup } from '../gaps/gap-groups.ts';
import { groupGaps } from '../gaps/group-gaps.ts';
import { LISTED, type Digest } from '../messages/digest.ts';
import { dayOf, timeBefore } from '../state/days.ts';
import type { GapQuestion } from '../state/gap-questions.ts';
import type { ReadOutcome } from '../state/outcomes.ts';
import type { QuestionCount, QuestionOutcome } from '../state/question-counts.ts';
import type { State } from '../state/state.ts';

const DAYS = 7;
const PATIENCE_DAYS = 1;

/** @param day - `2026-11-29`: the digest is of the seven days before it, and of those since when it is late. */
export async function collectDigest(
  context: Pick<BotContext, 'live' | 'looks' | 'library' | 'now'>,
  state: State,
  { guildId, day: due }: { readonly guildId: string; readonly day: string },
): Promise<Digest> {
  const { live, looks, library, now } = context;
  // Of a digest that is late no day is left out: it begins where the one before ended.
  const since = dayOf(timeBefore(new Date(due), DAYS));
  const counts = valueOf(await state.counts.countsOf(guildId, since));
  const gaps = valueOf(await state.gaps.gapsOf(guildId));
  const worst = valueOf(await state.ratings.worstOf(guildId, LISTED, since));
  const before = timeBefore(now(), PATIENCE_DAYS);
  const waiting = valueOf(await state.personQuestions.waitingSince(guildId, before));
  const { errors, warnings } = knownProblems(live, looks);
  const titleOf = (slug: string): string => library().find(slug as Slug)?.title ?? slug;
  return {
    guildId,
    counts: counts === null ? null : byOutcome(counts),
    gaps:
      gaps === null
        ? null
        : await largestGaps(
            gaps.filter(({ day }) => day >= since),
            context,
          ),
    worst:
      worst?.map(({ article, helpful, notHelpful }) => ({
        title: titleOf(article),
        helpful,
        notHelpful,
      })) ?? null,
    waiting,
    problems: { errors, warnings },
  };
}

async function largestGaps(
  gaps: readonly GapQuestion[],
  { library }: Pick<BotContext, 'library'>,
): Promise<readonly GapGroup[]> {
  const { groups } = await groupGaps(library(), gaps);
  return groups.slice(0, LISTED);
}

function byOutcome(counts: readonly QuestionCount[]): Partial<Record<QuestionOutcome, number>> {
  const sums: Partial<Record<QuestionOutcome, number>> = {};
  for (const { outcome, questions } of counts) sums[outcome] = (sums[outcome] ?? 0) + questions;
  return sums;
}

function valueOf<T>(outcome: ReadOutcome<T>): T | null {
  return outcome.kind === 'read' ? outcome.value : null;
}

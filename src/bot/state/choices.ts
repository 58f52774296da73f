/**
 * Labels from use: which article people took for a question. Maintainers review them as labelled
 * questions, so they leave the servers they come from; there is nothing of a person in them.
 */
import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import { dayOf, firstDayKept } from './days.ts';
import type { Change } from './engine.ts';
import { LONGEST_QUESTION } from './gap-questions.ts';
import type { KeepOutcome, ReadOutcome } from './outcomes.ts';
import { storedText } from './stored-text.ts';

/** Chosen among candidates, none of them, asked of a person who answered without an article, or picked by an expert. */
export type ChoiceOrigin = 'candidate' | 'none-of-these' | 'asked' | 'expert';

export interface Choice {
  readonly question: string;
  /** Slug; null: none. */
  readonly article: string | null;
  readonly origin: ChoiceOrigin;
  readonly day: string;
}

export interface Choices {
  /** That of an expert is stored with their answer. */
  add(guildId: string, choice: Omit<Choice, 'day'>): Promise<KeepOutcome>;
  /** Oldest first, without what is past the retention. */
  choicesOf(guildId: string): Promise<ReadOutcome<readonly Choice[]>>;
  /** The same of all servers, for the operator's shell alone. */
  choicesEverywhere(): Promise<ReadOutcome<readonly Choice[]>>;
}

export interface ChoicesOptions {
  readonly database: Database;
  readonly retentionDays: number;
  readonly now: () => Date;
}

/** @param questionId - The question to people that was answered so, which has one label at a time. Default: none. */
export async function storeChoice(
  change: Change,
  guildId: string,
  { question, article, origin, day }: Choice,
  questionId?: string,
): Promise<void> {
  if (questionId !== undefined) await deleteLabel(change, guildId, questionId);
  await change
    .insertInto('choices')
    .values({
      choice_id: questionId ?? randomUUID(),
      guild_id: guildId,
      day,
      question: storedText(question, LONGEST_QUESTION),
      article,
      origin,
    })
    .execute();
}

export function createChoices({ database, retentionDays, now }: ChoicesOptions): Choices {
  const choices = (guildId: string | null): Promise<ReadOutcome<readonly Choice[]>> =>
    database.read(async (queries) => {
      const all = queries
        .selectFrom('choices')
        .select(['question', 'article', 'origin', 'day'])
        .where('day', '>=', firstDayKept(now(), retentionDays))
        .orderBy('day')
        .orderBy('question')
        .orderBy('choice_id');
      const rows = await (guildId === null ? all : all.where('guild_id', '=', guildId)).execute();
      return rows as readonly Choice[];
    });

  return {
    async add(guildId, { question, article, origin }) {
      if (retentionDays === 0) return { kind: 'not-kept' };
      const choice = { question, article, origin, day: dayOf(now()) };
      return database.write((change) => storeChoice(change, guildId, choice));
    },
    choicesOf: (guildId) => choices(guildId),
    choicesEverywhere: () => choices(null),
  };
}

/** The label that the answer to a question to people was, if it is kept. */
export function deleteLabel(change: Change, guildId: string, questionId: string): Promise<unknown> {
  return change
    .deleteFrom('choices')
    .where('guild_id', '=', guildId)
    .where('choice_id', '=', questionId)
    .execute();
}

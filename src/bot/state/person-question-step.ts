/** One step of a question to people: an update that asks for the state it starts from. */
import type { Database } from './database.ts';
import type { Change } from './engine.ts';
import type { NotStored } from './outcomes.ts';
import {
  personQuestionOf,
  type PersonQuestion,
  type PersonQuestionStatus,
} from './person-question.ts';

/** `refused`: it is not in a state for that, but as `question` says. */
export type StepOutcome =
  | { readonly kind: 'stored'; readonly question: PersonQuestion }
  | { readonly kind: 'refused'; readonly question: PersonQuestion }
  | { readonly kind: 'gone' }
  | NotStored;

export interface Step {
  readonly from: readonly PersonQuestionStatus[];
  /** Id of the expert who must have claimed it, unless it is open: that is anybody's. */
  readonly by?: string;
  /** ISO 8601: what was claimed then or before may be anybody's step. */
  readonly claimedBefore?: string;
  readonly set: {
    readonly status?: PersonQuestionStatus;
    readonly asker_id?: null;
    readonly expert_id?: string | null;
    readonly answer?: string | null;
    readonly article?: string | null;
    readonly entry_channel_id?: string;
    readonly entry_id?: string;
  };
  /** What else is stored with it, or not at all. */
  readonly also?: (change: Change, question: PersonQuestion) => Promise<unknown>;
}

export type TakeStep = (guildId: string, questionId: string, step: Step) => Promise<StepOutcome>;

/** Of two that are taken at once, the second finds another state. */
export function createStep(database: Database, now: () => Date): TakeStep {
  return (guildId, questionId, { from, by, claimedBefore, set, also }) =>
    database.decide(async (change): Promise<StepOutcome> => {
      let update = change
        .updateTable('person_questions')
        .set({ ...set, changed_at: now().toISOString() })
        .where('guild_id', '=', guildId)
        .where('question_id', '=', questionId)
        .where('status', 'in', from);
      if (by !== undefined) {
        update = update.where((row) =>
          row.or([
            row('status', '=', 'open'),
            row('expert_id', '=', by),
            ...(claimedBefore === undefined ? [] : [row('changed_at', '<=', claimedBefore)]),
          ]),
        );
      }
      const row = await update.returningAll().executeTakeFirst();
      if (row !== undefined) {
        const question = personQuestionOf(row);
        await also?.(change, question);
        return { kind: 'stored', question };
      }
      const found = await rowOf(change, guildId, questionId);
      return found === undefined
        ? { kind: 'gone' }
        : { kind: 'refused', question: personQuestionOf(found) };
    });
}

export function rowOf(queries: Pick<Change, 'selectFrom'>, guildId: string, questionId: string) {
  return queries
    .selectFrom('person_questions')
    .selectAll()
    .where('guild_id', '=', guildId)
    .where('question_id', '=', questionId)
    .executeTakeFirst();
}

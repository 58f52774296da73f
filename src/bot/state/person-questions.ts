/** Questions that members ask of people: asked here; found, counted and answered by what it brings together. */
import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import { LONGEST_QUESTION } from './gap-questions.ts';
import type { NotStored } from './outcomes.ts';
import {
  createFoundPersonQuestions,
  openCount,
  type FoundPersonQuestions,
} from './found-person-questions.ts';
import type { KeyedHash } from './keyed-hash.ts';
import { createPersonQuestionSteps, type PersonQuestionSteps } from './person-question-steps.ts';
import { personQuestionOf, type AskedAfter, type PersonQuestion } from './person-question.ts';
import { storedText } from './stored-text.ts';

export interface NewPersonQuestion {
  readonly guildId: string;
  readonly askerId: string;
  readonly question: string;
  /** Id of the channel or thread where it was asked. */
  readonly askedIn: string;
  /** Id of the bot's reply there; null when nobody else saw it. */
  readonly replyId: string | null;
  /** Id of the bot's message that did not help: of one, a member asks once. */
  readonly unhelpedBy: string;
  /** Default: nothing was answered. */
  readonly askedAfter?: AskedAfter;
  /** How many a member may have open at the same time. Integer, at least 1. */
  readonly mostOpen: number;
}

export type AskOutcome =
  | { readonly kind: 'stored'; readonly question: PersonQuestion }
  | { readonly kind: 'asked-before'; readonly question: PersonQuestion }
  | { readonly kind: 'too-many'; readonly open: number }
  | NotStored;

export interface PersonQuestions extends PersonQuestionSteps, FoundPersonQuestions {
  /** Asked before and reopened since, it gets who asked back, whom nobody knew any more. */
  ask(question: NewPersonQuestion): Promise<AskOutcome>;
}

export interface PersonQuestionsOptions {
  readonly database: Database;
  readonly hash: KeyedHash;
  readonly retentionDays: number;
  readonly now: () => Date;
}

export function createPersonQuestions({
  database,
  hash,
  retentionDays,
  now,
}: PersonQuestionsOptions): PersonQuestions {
  return {
    ...createFoundPersonQuestions(database),
    ...createPersonQuestionSteps({ database, retentionDays, now }),

    ask({ guildId, askerId, question, askedAfter = 'no-answer', mostOpen, ...asked }) {
      const askedHash = hash.lasting('asked', guildId, asked.unhelpedBy, askerId);
      return database.decide(async (change): Promise<AskOutcome> => {
        await database.lock(change, `asker ${guildId} ${askerId}`);
        const before = await change
          .selectFrom('person_questions')
          .selectAll()
          .where('guild_id', '=', guildId)
          .where('asked_hash', '=', askedHash)
          .executeTakeFirst();
        const isOpen = before?.status === 'open' || before?.status === 'claimed';
        if (before !== undefined && !(isOpen && before.asker_id === null)) {
          return { kind: 'asked-before', question: personQuestionOf(before) };
        }
        const open = await openCount(change, guildId, askerId);
        if (open >= mostOpen) return { kind: 'too-many', open };
        if (before !== undefined) {
          // Who asked was forgotten when it was closed; reopened, it is theirs again.
          const theirs = await change
            .updateTable('person_questions')
            .set({ asker_id: askerId })
            .where('guild_id', '=', guildId)
            .where('question_id', '=', before.question_id)
            .returningAll()
            .executeTakeFirstOrThrow();
          return { kind: 'asked-before', question: personQuestionOf(theirs) };
        }
        const at = now().toISOString();
        const row = await change
          .insertInto('person_questions')
          .values({
            guild_id: guildId,
            question_id: randomUUID(),
            status: 'open',
            asker_id: askerId,
            question: retentionDays === 0 ? null : storedText(question, LONGEST_QUESTION),
            asked_in: asked.askedIn,
            reply_id: asked.replyId,
            asked_hash: askedHash,
            member_hash: hash.lasting('member', guildId, askerId),
            asked_at: at,
            asked_after: askedAfter,
            changed_at: at,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        return { kind: 'stored', question: personQuestionOf(row) };
      });
    },
  };
}

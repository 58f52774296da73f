/**
 * Which message of ours replies to which message: ids alone, for a day, so that an edit or a deletion
 * of the message reaches the reply after a restart, too.
 */
import type { Database } from './database.ts';
import type { ReadOutcome, WriteOutcome } from './outcomes.ts';
import { steadyQuery } from './steady-query.ts';

/** How long it is known, in milliseconds. */
export const REPLIES_KEPT_MS = 24 * 60 * 60 * 1000;

export interface GivenReply {
  /** Null in direct messages. */
  readonly guildId: string | null;
  /** Id of the message that asks. */
  readonly questionId: string;
  readonly replyId: string;
  /** A notice only says that the question is not answered now, and is replaced by what is said to it then. */
  readonly kind: 'answer' | 'notice';
}

export interface GivenReplies {
  /** The latest reply to a question is the one that counts. */
  note(reply: GivenReply): Promise<WriteOutcome>;
  /** Those of these questions that have one. */
  of(
    guildId: string | null,
    questionIds: readonly string[],
  ): Promise<ReadOutcome<readonly GivenReply[]>>;
  forget(guildId: string | null, questionIds: readonly string[]): Promise<WriteOutcome>;
}

/** In the column for the server, which direct messages have not. */
const NO_SERVER = '';

export function createGivenReplies(database: Database, now: () => Date): GivenReplies {
  const insertOrReplace = steadyQuery(
    (on, guild: string, question: string, reply: string, kind: GivenReply['kind'], sent: string) =>
      on
        .insertInto('given_replies')
        .values({ guild_id: guild, question_id: question, reply_id: reply, kind, sent_at: sent })
        .onConflict((conflict) =>
          conflict.columns(['guild_id', 'question_id']).doUpdateSet(({ eb }) => ({
            reply_id: eb.ref('excluded.reply_id'),
            kind: eb.ref('excluded.kind'),
            sent_at: eb.ref('excluded.sent_at'),
          })),
        ),
  );
  return {
    note: ({ guildId, questionId, replyId, kind }) =>
      database.writeSoon((change) =>
        insertOrReplace(
          change,
          guildId ?? NO_SERVER,
          questionId,
          replyId,
          kind,
          now().toISOString(),
        ),
      ),

    of: (guildId, questionIds) =>
      database.read(async (queries) => {
        const rows = await queries
          .selectFrom('given_replies')
          .select(['question_id', 'reply_id', 'kind'])
          .where('guild_id', '=', guildId ?? NO_SERVER)
          .where('question_id', 'in', questionIds)
          .where('sent_at', '>', keptSince(now()))
          .execute();
        return rows.map((row) => ({
          guildId,
          questionId: row.question_id,
          replyId: row.reply_id,
          kind: row.kind,
        }));
      }),

    forget: (guildId, questionIds) =>
      database.writeSoon((change) =>
        change
          .deleteFrom('given_replies')
          .where('guild_id', '=', guildId ?? NO_SERVER)
          .where('question_id', 'in', questionIds)
          .execute(),
      ),
  };
}

/** Replies sent until then are forgotten. */
export function keptSince(now: Date): string {
  return new Date(now.getTime() - REPLIES_KEPT_MS).toISOString();
}

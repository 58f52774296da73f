/** Questions that nothing answered: their texts, for a while, and never who asked. */
import type { Database } from './database.ts';
import { dayOf, firstDayKept } from './days.ts';
import type { Change } from './engine.ts';
import type { KeyedHash } from './keyed-hash.ts';
import type { KeepOutcome, ReadOutcome, WriteOutcome } from './outcomes.ts';
import { storedText } from './stored-text.ts';

/** Discord's longest message for members with Nitro. */
export const LONGEST_QUESTION = 4000;

export type GapReason = 'unknown' | 'unsure' | 'not-helpful';

export interface GapQuestion {
  readonly guildId: string;
  readonly question: string;
  readonly reason: GapReason;
  /** Slug of the nearest article. */
  readonly article: string | null;
  readonly contentVersion: string;
  readonly day: string;
  /** The same for two questions of one member in one period: counts who asked, names nobody. */
  readonly askerHash: string;
  /** The same for all that was said of one reply. */
  readonly replyHash: string;
}

export interface NewGapQuestion extends Pick<
  GapQuestion,
  'question' | 'reason' | 'article' | 'contentVersion'
> {
  readonly guildId: string;
  /** Id of who says that it was not answered: who asked, or rated the reply. */
  readonly memberId: string;
  /** Id of who asked. Default: the same. */
  readonly askerId?: string;
  /** Id of the reply that did not answer, by which it can be withdrawn. */
  readonly replyId: string;
}

export interface GapQuestions {
  /** Once for a member and a reply: a later reason replaces the earlier one. */
  add(gap: NewGapQuestion): Promise<KeepOutcome>;
  /** The reply did answer after all: somebody chose among its candidates. */
  withdraw(guildId: string, replyId: string): Promise<WriteOutcome>;
  /** One member takes back that a reply did not help; what others said of it stays. */
  withdrawOf(guildId: string, replyId: string, memberId: string): Promise<WriteOutcome>;
  /** Oldest first, without what is past the retention. */
  gapsOf(guildId: string): Promise<ReadOutcome<readonly GapQuestion[]>>;
  /** The same of all servers, for the operator's shell alone. */
  gapsEverywhere(): Promise<ReadOutcome<readonly GapQuestion[]>>;
}

export interface GapQuestionsOptions {
  readonly database: Database;
  readonly hash: KeyedHash;
  readonly retentionDays: number;
  readonly now: () => Date;
}

export function createGapQuestions({
  database,
  hash,
  retentionDays,
  now,
}: GapQuestionsOptions): GapQuestions {
  const gaps = (guildId: string | null): Promise<ReadOutcome<readonly GapQuestion[]>> =>
    database.read(async (queries) => {
      const all = queries
        .selectFrom('gap_questions')
        .select(['guild_id', 'question', 'outcome', 'article', 'content_version', 'day'])
        .select(['asker_hash', 'reply_hash'])
        .where('day', '>=', firstDayKept(now(), retentionDays))
        .orderBy('day')
        .orderBy('question');
      const rows = await (guildId === null ? all : all.where('guild_id', '=', guildId)).execute();
      return rows.map((row) => ({
        guildId: row.guild_id,
        question: row.question,
        reason: row.outcome as GapReason,
        article: row.article,
        contentVersion: row.content_version,
        day: row.day,
        askerHash: row.asker_hash,
        replyHash: row.reply_hash,
      }));
    });

  const withdrawal = (change: Change, guildId: string, replyId: string) =>
    change
      .deleteFrom('gap_questions')
      .where('guild_id', '=', guildId)
      .where('reply_hash', 'in', hash.recent('reply', guildId, replyId));

  return {
    async add({ guildId, memberId, askerId = memberId, replyId, ...gap }) {
      if (retentionDays === 0) return { kind: 'not-kept' };
      const told = {
        question: storedText(gap.question, LONGEST_QUESTION),
        outcome: gap.reason,
        article: gap.article,
        content_version: gap.contentVersion,
      };
      return database.writeSoon((change) =>
        change
          .insertInto('gap_questions')
          .values({
            guild_id: guildId,
            reply_hash: hash.current('reply', guildId, replyId),
            member_hash: hash.current('member', guildId, memberId),
            asker_hash: hash.current('member', guildId, askerId),
            day: dayOf(now()),
            ...told,
          })
          .onConflict((conflict) =>
            conflict.columns(['guild_id', 'reply_hash', 'member_hash']).doUpdateSet(told),
          )
          .execute(),
      );
    },

    withdraw: (guildId, replyId) =>
      database.write((change) => withdrawal(change, guildId, replyId).execute()),

    withdrawOf: (guildId, replyId, memberId) =>
      database.write((change) =>
        withdrawal(change, guildId, replyId)
          .where('member_hash', 'in', hash.recent('member', guildId, memberId))
          .where('outcome', '=', 'not-helpful')
          .execute(),
      ),

    gapsOf: (guildId) => gaps(guildId),
    gapsEverywhere: () => gaps(null),
  };
}

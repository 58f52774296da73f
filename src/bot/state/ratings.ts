/** What members think of answers: one voice for a member and an answer, which they can change. */
import type { Database } from './database.ts';
import { dayOf } from './days.ts';
import type { Queries } from './engine.ts';
import type { KeyedHash } from './keyed-hash.ts';
import type { ReadOutcome, WriteOutcome } from './outcomes.ts';
import { storedText } from './stored-text.ts';

const LONGEST_COMMENT = 500;

export type Reason = 'wrong-article' | 'not-the-answer' | 'out-of-date' | 'hard-to-read';

export type Verdict =
  | { readonly kind: 'helpful' }
  | {
      readonly kind: 'not-helpful';
      readonly reason: Reason | null;
      /** At most 500 characters are kept, and none where texts are never kept. */
      readonly comment: string | null;
    };

export interface NewRating {
  readonly guildId: string;
  readonly memberId: string;
  /** Id of the message with the answer. */
  readonly replyId: string;
  readonly verdict: Verdict;
  /** Slug of the article that answered. */
  readonly article: string;
  readonly contentVersion: string;
}

export interface RatedArticle {
  readonly article: string;
  readonly helpful: number;
  readonly notHelpful: number;
  /** How often each was given. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  /** Newest first, each with the version of the content it judged. */
  readonly comments: readonly { readonly comment: string; readonly contentVersion: string }[];
}

export interface Ratings {
  /** Replaces what the member said of this answer before. */
  rate(rating: NewRating): Promise<WriteOutcome>;
  /**
   * Articles that were rated not helpful, those with most such ratings first.
   *
   * @param since - First day of the ratings that count, as `2026-11-29`. Default: all that are kept.
   */
  worstOf(
    guildId: string,
    most: number,
    since?: string,
  ): Promise<ReadOutcome<readonly RatedArticle[]>>;
}

export interface RatingsOptions {
  readonly database: Database;
  readonly hash: KeyedHash;
  readonly retentionDays: number;
  readonly now: () => Date;
}

export function createRatings({ database, hash, retentionDays, now }: RatingsOptions): Ratings {
  return {
    rate({ guildId, memberId, replyId, verdict, article, contentVersion }) {
      const { reason, comment } =
        verdict.kind === 'helpful' ? { reason: null, comment: null } : verdict;
      const told = {
        day: dayOf(now()),
        verdict: verdict.kind,
        reason,
        comment:
          comment === null || retentionDays === 0 ? null : storedText(comment, LONGEST_COMMENT),
        article,
        content_version: contentVersion,
      };
      return database.write((change) =>
        change
          .insertInto('ratings')
          .values({
            guild_id: guildId,
            reply_hash: hash.lasting('reply', guildId, replyId),
            member_hash: hash.lasting('member', guildId, memberId),
            ...told,
          })
          .onConflict((conflict) =>
            conflict.columns(['guild_id', 'reply_hash', 'member_hash']).doUpdateSet(told),
          )
          .execute(),
      );
    },

    worstOf: (guildId, most, since = '') =>
      database.read(async (queries) => {
        const worst = await worstArticles(queries, guildId, most, since);
        const articles: RatedArticle[] = [];
        for (const counts of worst) {
          articles.push({
            ...counts,
            ...(await whatWasSaid(queries, guildId, counts.article, since)),
          });
        }
        return articles;
      }),
  };
}

function worstArticles(
  queries: Queries,
  guildId: string,
  most: number,
  since: string,
): Promise<readonly Pick<RatedArticle, 'article' | 'helpful' | 'notHelpful'>[]> {
  return queries
    .selectFrom('ratings')
    .select(({ fn }) => [
      'article',
      fn.count<number>('verdict').filterWhere('verdict', '=', 'helpful').as('helpful'),
      fn.count<number>('verdict').filterWhere('verdict', '=', 'not-helpful').as('notHelpful'),
    ])
    .where('guild_id', '=', guildId)
    .where('day', '>=', since)
    .groupBy('article')
    .having(({ fn }) => fn.count('verdict').filterWhere('verdict', '=', 'not-helpful'), '>', 0)
    .orderBy('notHelpful', 'desc')
    .orderBy('helpful')
    .orderBy('article')
    .limit(most)
    .execute();
}

async function whatWasSaid(
  queries: Queries,
  guildId: string,
  article: string,
  since: string,
): Promise<Pick<RatedArticle, 'reasons' | 'comments'>> {
  const rows = await queries
    .selectFrom('ratings')
    .select(['reason', 'comment', 'content_version'])
    .where('guild_id', '=', guildId)
    .where('article', '=', article)
    .where('verdict', '=', 'not-helpful')
    .where('day', '>=', since)
    .orderBy('day', 'desc')
    .orderBy('reply_hash')
    .execute();
  const reasons: Partial<Record<Reason, number>> = {};
  for (const { reason } of rows as readonly { reason: Reason | null }[]) {
    if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  const comments = rows.flatMap(({ comment, content_version: contentVersion }) =>
    comment === null ? [] : [{ comment, contentVersion }],
  );
  return { reasons, comments };
}

/**
 * Which messages of ours quote a message that nobody addressed to the bot: ids alone, for a day, so that its
 * words go with it. One message may be quoted by many replies.
 */
import type { Database } from './database.ts';
import { keptSince } from './given-replies.ts';
import type { ReadOutcome, WriteOutcome } from './outcomes.ts';

export interface QuotingReply {
  /** Null in direct messages. */
  readonly guildId: string | null;
  /** Id of the message that is quoted. */
  readonly quotedId: string;
  readonly replyId: string;
  /** Nobody but them can take away what one person sees. */
  readonly shownTo: 'all' | 'one';
}

export interface QuotingReplies {
  note(reply: QuotingReply): Promise<WriteOutcome>;
  /** Ids of the replies which all see and which quote one of these messages. */
  of(guildId: string | null, quotedIds: readonly string[]): Promise<ReadOutcome<readonly string[]>>;
  /** Id of the message that a reply quotes; null for none. */
  quotedBy(guildId: string | null, replyId: string): Promise<ReadOutcome<string | null>>;
  forget(guildId: string | null, replyIds: readonly string[]): Promise<WriteOutcome>;
}

/** In the column for the server, which direct messages have not. */
const NO_SERVER = '';

export function createQuotingReplies(database: Database, now: () => Date): QuotingReplies {
  return {
    note: ({ guildId, quotedId, replyId, shownTo }) =>
      database.writeSoon((change) => {
        const quoting = { quoted_id: quotedId, shown_to: shownTo, sent_at: now().toISOString() };
        return change
          .insertInto('quoting_replies')
          .values({ guild_id: guildId ?? NO_SERVER, reply_id: replyId, ...quoting })
          .onConflict((conflict) => conflict.columns(['guild_id', 'reply_id']).doUpdateSet(quoting))
          .execute();
      }),

    of: (guildId, quotedIds) =>
      database.read(async (queries) => {
        const rows = await queries
          .selectFrom('quoting_replies')
          .select('reply_id')
          .where('guild_id', '=', guildId ?? NO_SERVER)
          .where('quoted_id', 'in', quotedIds)
          .where('shown_to', '=', 'all')
          .where('sent_at', '>', keptSince(now()))
          .execute();
        return rows.map((row) => row.reply_id);
      }),

    quotedBy: (guildId, replyId) =>
      database.read(async (queries) => {
        const row = await queries
          .selectFrom('quoting_replies')
          .select('quoted_id')
          .where('guild_id', '=', guildId ?? NO_SERVER)
          .where('reply_id', '=', replyId)
          .where('sent_at', '>', keptSince(now()))
          .executeTakeFirst();
        return row?.quoted_id ?? null;
      }),

    forget: (guildId, replyIds) =>
      database.writeSoon((change) =>
        change
          .deleteFrom('quoting_replies')
          .where('guild_id', '=', guildId ?? NO_SERVER)
          .where('reply_id', 'in', replyIds)
          .execute(),
      ),
  };
}

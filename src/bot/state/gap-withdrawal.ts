/** One member takes back that a reply did not help; what others said of it stays. */
import type { Database } from './database.ts';
import type { KeyedHash } from './keyed-hash.ts';
import type { WriteOutcome } from './outcomes.ts';

export type WithdrawGapOf = (
  guildId: string,
  replyId: string,
  memberId: string,
) => Promise<WriteOutcome>;

export function createGapWithdrawal(database: Database, hash: KeyedHash): WithdrawGapOf {
  return (guildId, replyId, memberId) =>
    database.write((change) =>
      change
        .deleteFrom('gap_questions')
        .where('guild_id', '=', guildId)
        .where('reply_hash', 'in', hash.recent('reply', guildId, replyId))
        .where('member_hash', 'in', hash.recent('member', guildId, memberId))
        .where('outcome', '=', 'not-helpful')
        .execute(),
    );
}

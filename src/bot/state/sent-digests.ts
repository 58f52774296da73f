/** On which day each server had its last digest, so that no two processes and no restart send it twice. */
import type { Database } from './database.ts';
import type { ReadOutcome, WriteOutcome } from './outcomes.ts';

export interface SentDigests {
  /**
   * Takes the digest of a day. Of several who try, one has it, and it is taken before it is sent: a
   * program that is killed meanwhile has sent none, rather than two.
   *
   * @param day - `2026-11-29`.
   * @returns Whether it is the caller's to send.
   */
  take(guildId: string, day: string): Promise<ReadOutcome<boolean>>;
  /** It was not sent: it can be taken once more. */
  giveBack(guildId: string, day: string): Promise<WriteOutcome>;
}

export function createSentDigests(database: Database): SentDigests {
  return {
    async take(guildId, day) {
      // Asked every minute of the day: only who may still have it takes turns at writing.
      const last = await database.read((queries) =>
        queries
          .selectFrom('sent_digests')
          .select('day')
          .where('guild_id', '=', guildId)
          .executeTakeFirst(),
      );
      if (last.kind === 'not-read') return last;
      if (last.value !== undefined && last.value.day >= day) return { kind: 'read', value: false };
      return database.change(async (change) => {
        const taken = await change
          .insertInto('sent_digests')
          .values({ guild_id: guildId, day })
          .onConflict((conflict) =>
            conflict.column('guild_id').doUpdateSet({ day }).where('sent_digests.day', '<', day),
          )
          .returning('guild_id')
          .executeTakeFirst();
        return taken !== undefined;
      });
    },

    giveBack: (guildId, day) =>
      database.write((change) =>
        change
          .deleteFrom('sent_digests')
          .where('guild_id', '=', guildId)
          .where('day', '=', day)
          .execute(),
      ),
  };
}

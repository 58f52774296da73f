/** On which day each server had its last digest, so that no two processes and no restart send it twice. */
import type { Database } from './database.ts';
import type { ReadOutcome } from './outcomes.ts';

export interface SentDigests {
  /**
   * Takes the digest of a day. Of several who try, one has it, and it is taken before it is sent: one
   * that fails is not sent at all, rather than twice.
   *
   * @param day - `2026-11-29`.
   * @returns Whether it is the caller's to send.
   */
  take(guildId: string, day: string): Promise<ReadOutcome<boolean>>;
}

export function createSentDigests(database: Database): SentDigests {
  return {
    take: (guildId, day) =>
      database.change(async (change) => {
        const taken = await change
          .insertInto('sent_digests')
          .values({ guild_id: guildId, day })
          .onConflict((conflict) =>
            conflict.column('guild_id').doUpdateSet({ day }).where('sent_digests.day', '<', day),
          )
          .returning('guild_id')
          .executeTakeFirst();
        return taken !== undefined;
      }),
  };
}

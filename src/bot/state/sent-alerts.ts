/** When moderators were told of what, so that no two processes and no restart tell them too often. */
import type { Database } from './database.ts';
import type { ReadOutcome } from './outcomes.ts';

export interface SentAlerts {
  /**
   * Takes the right to tell a server of a cause. Of several who try, one has it.
   *
   * @param quietMs - For how long nobody has it again, in milliseconds.
   * @returns Whether it is the caller's to tell.
   */
  take(guildId: string, cause: string, quietMs: number): Promise<ReadOutcome<boolean>>;
}

export function createSentAlerts(database: Database, now: () => Date): SentAlerts {
  return {
    take: (guildId, cause, quietMs) =>
      database.change(async (change) => {
        const at = now();
        const sent_at = at.toISOString();
        const before = new Date(at.getTime() - quietMs).toISOString();
        const taken = await change
          .insertInto('sent_alerts')
          .values({ guild_id: guildId, cause, sent_at })
          .onConflict((conflict) =>
            conflict
              .columns(['guild_id', 'cause'])
              .doUpdateSet({ sent_at })
              .where('sent_alerts.sent_at', '<=', before),
          )
          .returning('cause')
          .executeTakeFirst();
        return taken !== undefined;
      }),
  };
}

/** Which servers the bot has introduced itself to, so that no two processes and no restart do it twice. */
import type { Database } from './database.ts';
import type { ReadOutcome } from './outcomes.ts';
import { graceBegins } from './servers.ts';

export interface Greetings {
  /**
   * Takes the greeting of a server that the bot has just joined. Of several who try, one has it, and it is
   * taken before it is sent. A server that comes back after the grace is a new one.
   *
   * @returns Whether it is the caller's to send.
   */
  take(guildId: string): Promise<ReadOutcome<boolean>>;
}

export function createGreetings(database: Database, now: () => Date): Greetings {
  return {
    take: (guildId) =>
      database.change(async (change) => {
        const at = now().toISOString();
        const here = { left_at: null, greeted_at: at };
        const taken = await change
          .insertInto('servers')
          .values({ guild_id: guildId, known_since: at, ...here })
          .onConflict((conflict) =>
            conflict
              .column('guild_id')
              .doUpdateSet(here)
              .where((row) =>
                row.or([
                  row('servers.greeted_at', 'is', null),
                  row('servers.left_at', '<', graceBegins(now())),
                ]),
              ),
          )
          .returning('guild_id')
          .executeTakeFirst();
        return taken !== undefined;
      }),
  };
}

/** Which servers the bot is in, and the end of everything that is stored of one. */
import type { Database } from './database.ts';
import { timeBefore } from './days.ts';
import type { Change } from './engine.ts';
import type { ReadOutcome, WriteOutcome } from './outcomes.ts';
import type { Presence } from './presence.ts';
import type { Schema } from './schema.ts';

/** A bot that was removed by mistake and comes back within this time finds everything as it was. */
const GRACE_DAYS = 7;

/** Who was removed before this moment is not back in time. */
export function graceBegins(now: Date): string {
  return timeBefore(now, GRACE_DAYS).toISOString();
}

/** Every table that holds something of a server, but `servers` itself. */
const SERVER_TABLES = [
  'server_settings',
  'settings_changes',
  'question_counts',
  'gap_questions',
  'ratings',
  'pins',
  'person_questions',
  'choices',
  'sent_digests',
  'sent_alerts',
  'given_replies',
  'quoting_replies',
] as const satisfies readonly (keyof Schema)[];

export interface Servers {
  joined(guildId: string): Promise<WriteOutcome>;
  /** The bot was removed. A server that is only unavailable has not been left. */
  left(guildId: string): Promise<WriteOutcome>;
  /**
   * What Discord says at the start: it also tells of removals while the bot was offline. Servers that
   * were left longer ago than the grace are forgotten then, and not before: one of them may have come back.
   *
   * @param guildIds - Those the bot is in, unavailable ones among them.
   * @param isOurs - Whether a server belongs to this process's shards: of others it knows nothing.
   */
  present(guildIds: readonly string[], isOurs: (guildId: string) => boolean): Promise<WriteOutcome>;
  /** Ids of all of which something may be stored, from whatever process and left ones among them. */
  all(): Promise<ReadOutcome<readonly string[]>>;
  /** Forgets everything of the server now; the bot stays in it. */
  reset(guildId: string): Promise<WriteOutcome>;
}

export interface Forgetting {
  readonly database: Database;
  readonly now: () => Date;
  readonly presence: Presence;
  /** Called when servers have been forgotten, before that is told. */
  readonly onForgotten: (guildIds: readonly string[]) => Promise<void>;
}

export function createServers(forgetting: Forgetting): Servers {
  const { database, now, presence, onForgotten } = forgetting;
  return {
    joined(guildId) {
      presence.joined(guildId);
      return database.write((change) => note(change, guildId, 'joined', now()));
    },
    left(guildId) {
      presence.left(guildId);
      return database.write((change) => note(change, guildId, 'left', now()));
    },
    async present(guildIds, isOurs) {
      presence.saw(guildIds, isOurs);
      const outcome = await database.write(async (change) => {
        const here = new Set(guildIds);
        const known = await change.selectFrom('servers').select(['guild_id', 'left_at']).execute();
        const asKnown = new Set(
          known.filter(({ left_at }) => left_at === null).map(({ guild_id }) => guild_id),
        );
        for (const guildId of here) {
          if (!asKnown.has(guildId)) await note(change, guildId, 'found', now());
        }
        for (const guildId of asKnown) {
          if (!here.has(guildId) && isOurs(guildId)) await note(change, guildId, 'left', now());
        }
      });
      return outcome.kind === 'stored' ? forgetLeftServers(forgetting) : outcome;
    },
    all: () =>
      database.read(async (queries) => {
        const rows = await queries.selectFrom('servers').select('guild_id').execute();
        return rows.map(({ guild_id }) => guild_id);
      }),
    async reset(guildId) {
      const outcome = await database.write((change) => forgetServer(database, change, guildId));
      if (outcome.kind === 'stored') await onForgotten([guildId]);
      await database.scrub();
      return outcome;
    },
  };
}

/** Forgets the servers that were left longer ago than the grace and that the bot is not back in. */
export async function forgetLeftServers({
  database,
  now,
  presence,
  onForgotten,
}: Forgetting): Promise<WriteOutcome> {
  const forgotten = await database.decide(async (change): Promise<Forgotten> => {
    const left = await change
      .selectFrom('servers')
      .select('guild_id')
      .where('left_at', '<', graceBegins(now()))
      .execute();
    const guildIds = left.map(({ guild_id }) => guild_id).filter((id) => presence.isAway(id));
    for (const guildId of guildIds) {
      await change.deleteFrom('servers').where('guild_id', '=', guildId).execute();
      await forgetServer(database, change, guildId);
    }
    return { kind: 'forgotten', guildIds };
  });
  if (forgotten.kind === 'not-stored') return forgotten;
  if (forgotten.guildIds.length > 0) {
    await onForgotten(forgotten.guildIds);
    await database.scrub();
  }
  return { kind: 'stored' };
}

type Forgotten = { readonly kind: 'forgotten'; readonly guildIds: readonly string[] };

async function forgetServer(database: Database, change: Change, guildId: string): Promise<void> {
  // A change of another process that has begun would bring back what it has read.
  await database.lock(change, `settings ${guildId}`);
  for (const table of SERVER_TABLES) {
    await change.deleteFrom(table).where('guild_id', '=', guildId).execute();
  }
  await database.announce(change, guildId);
}

/**
 * Also of a server that was left and not known: something may be stored of it all the same. One that is found
 * at a start has been there without a greeting, and needs none; one that comes back after the grace does.
 */
async function note(
  change: Change,
  guildId: string,
  what: 'joined' | 'found' | 'left',
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const leftAt = what === 'left' ? at : null;
  await change
    .insertInto('servers')
    .values({
      guild_id: guildId,
      known_since: at,
      left_at: leftAt,
      greeted_at: what === 'found' ? at : null,
    })
    .onConflict((conflict) =>
      conflict.column('guild_id').doUpdateSet(({ eb }) => ({
        left_at: leftAt,
        greeted_at: eb
          .case()
          .when('servers.left_at', '<', graceBegins(now))
          .then(null)
          .else(eb.ref('servers.greeted_at'))
          .end(),
      })),
    )
    .execute();
}

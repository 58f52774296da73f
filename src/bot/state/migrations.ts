/**
 * The steps from an empty database to today's tables.
 *
 * Each is made once, in this order, and stays as it is once a version with it is published: what
 * must change is changed by a new step at the end.
 */
import { sql, type Kysely } from 'kysely';
import type { Change, Engine } from './engine.ts';

/** A step knows the tables of its own time, which the schema of today does not describe. */
type Step = (tables: Kysely<unknown>) => Promise<void>;

const STEPS: readonly Step[] = [
  createTables,
  createSentDigests,
  createSentAlertsAndNotes,
  tellAskersFromRaters,
  createGivenReplies,
  rememberGreetings,
];

export type Migrated =
  | { readonly kind: 'migrated' }
  /** A newer program has been here. */
  | { readonly kind: 'newer'; readonly found: number; readonly known: number };

/**
 * Makes all steps that are missing, or none. Several processes may do so at once.
 *
 * @throws The database's error.
 */
export async function migrate(engine: Engine, now: () => Date): Promise<Migrated> {
  return engine.queries.transaction().execute(async (change) => {
    await engine.lock(change, 'migrations');
    const found = await versionOf(change);
    if (found > STEPS.length) return { kind: 'newer', found, known: STEPS.length };
    for (const [at, step] of STEPS.entries()) {
      const version = at + 1;
      if (version <= found) continue;
      await step(change as unknown as Kysely<unknown>);
      await change
        .insertInto('schema_versions')
        .values({ version, applied_at: now().toISOString() })
        .execute();
    }
    return { kind: 'migrated' };
  });
}

/** 0 for an empty database. */
async function versionOf(change: Change): Promise<number> {
  await change.schema
    .createTable('schema_versions')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute();
  const { version } = await change
    .selectFrom('schema_versions')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  return version ?? 0;
}

type ColumnKind = 'text' | 'text?' | 'integer';

async function createTables(tables: Kysely<unknown>): Promise<void> {
  const create = async (
    table: string,
    key: readonly string[],
    columns: Readonly<Record<string, ColumnKind>>,
  ): Promise<void> => {
    let building = tables.schema.createTable(table);
    for (const [name, kind] of Object.entries(columns)) {
      building = building.addColumn(name, kind === 'integer' ? 'integer' : 'text', (column) =>
        kind === 'text?' ? column : column.notNull(),
      );
    }
    await building.addPrimaryKeyConstraint(`${table}_key`, key as never[]).execute();
  };

  await create('servers', ['guild_id'], {
    guild_id: 'text',
    known_since: 'text',
    left_at: 'text?',
  });
  await create('server_settings', ['guild_id'], {
    guild_id: 'text',
    version: 'integer',
    changed_at: 'text',
    settings: 'text',
  });
  await create('settings_changes', ['guild_id', 'version'], {
    guild_id: 'text',
    version: 'integer',
    changed_at: 'text',
    changed_by: 'text?',
    changed: 'text',
  });
  await create('question_counts', ['guild_id', 'day', 'outcome'], {
    guild_id: 'text',
    day: 'text',
    outcome: 'text',
    questions: 'integer',
  });
  await create('gap_questions', ['guild_id', 'reply_hash', 'member_hash'], {
    guild_id: 'text',
    reply_hash: 'text',
    member_hash: 'text',
    day: 'text',
    question: 'text',
    outcome: 'text',
    article: 'text?',
    content_version: 'text',
  });
  await create('ratings', ['guild_id', 'reply_hash', 'member_hash'], {
    guild_id: 'text',
    reply_hash: 'text',
    member_hash: 'text',
    day: 'text',
    verdict: 'text',
    reason: 'text?',
    comment: 'text?',
    article: 'text',
    content_version: 'text',
  });
  await create('pins', ['guild_id', 'pin_id'], {
    guild_id: 'text',
    pin_id: 'text',
    question: 'text',
    article: 'text',
    pinned_by: 'text?',
    pinned_at: 'text',
  });
  await create('person_questions', ['guild_id', 'question_id'], {
    guild_id: 'text',
    question_id: 'text',
    status: 'text',
    asker_id: 'text?',
    question: 'text?',
    asked_in: 'text',
    reply_id: 'text?',
    asked_at: 'text',
    entry_channel_id: 'text?',
    entry_id: 'text?',
    expert_id: 'text?',
    answer: 'text?',
    article: 'text?',
    changed_at: 'text',
  });
  await create('choices', ['guild_id', 'choice_id'], {
    guild_id: 'text',
    choice_id: 'text',
    day: 'text',
    question: 'text',
    article: 'text?',
    origin: 'text',
  });
}

async function createSentDigests(tables: Kysely<unknown>): Promise<void> {
  await tables.schema
    .createTable('sent_digests')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('day', 'text', (column) => column.notNull())
    .execute();
}

async function createSentAlertsAndNotes(tables: Kysely<unknown>): Promise<void> {
  await tables.schema
    .createTable('sent_alerts')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('cause', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('sent_alerts_key', ['guild_id', 'cause'] as never[])
    .execute();
  await tables.schema
    .createTable('program_notes')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

async function tellAskersFromRaters(tables: Kysely<unknown>): Promise<void> {
  // Who asked what was rated was not kept, so that no such question can be counted.
  await sql`delete from gap_questions where outcome = 'not-helpful'`.execute(tables);
  await tables.schema
    .alterTable('gap_questions')
    .addColumn('asker_hash', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await sql`update gap_questions set asker_hash = member_hash`.execute(tables);
  await tables.schema
    .alterTable('person_questions')
    .addColumn('asked_after', 'text', (column) => column.notNull().defaultTo('no-answer'))
    .execute();
}

async function createGivenReplies(tables: Kysely<unknown>): Promise<void> {
  let building = tables.schema.createTable('given_replies');
  for (const name of ['guild_id', 'question_id', 'reply_id', 'sent_at']) {
    building = building.addColumn(name, 'text', (column) => column.notNull());
  }
  const key = ['guild_id', 'question_id'] as never[];
  await building.addPrimaryKeyConstraint('given_replies_key', key).execute();
}

async function rememberGreetings(tables: Kysely<unknown>): Promise<void> {
  await tables.schema.alterTable('servers').addColumn('greeted_at', 'text').execute();
  // Nobody is greeted by a bot that has been there for long.
  await sql`update servers set greeted_at = known_since`.execute(tables);
}

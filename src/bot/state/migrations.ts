/**
 * The steps from an empty database to today's tables.
 *
 * Each is made once, in this order, and stays as it is once a version with it is published: what
 * must change is changed by a new step at the end.
 */
import type { Kysely } from 'kysely';
import type { Change, Engine } from './engine.ts';
import { createTables } from './first-tables.ts';
import {
  createGivenReplies,
  createQuotingReplies,
  createSentAlertsAndNotes,
  createSentDigests,
  createTakenEvents,
  rememberGreetings,
  rememberUnfinished,
  rememberWhoAskedPeople,
  tellAnsweredFromUnanswered,
  tellAskersFromRaters,
  tellNoticesFromAnswers,
} from './later-tables.ts';

/** A step knows the tables of its own time, which the schema of today does not describe. */
type Step = (tables: Kysely<unknown>) => Promise<void>;

const STEPS: readonly Step[] = [
  createTables,
  createSentDigests,
  createSentAlertsAndNotes,
  tellAskersFromRaters,
  createGivenReplies,
  tellAnsweredFromUnanswered,
  rememberWhoAskedPeople,
  rememberGreetings,
  createQuotingReplies,
  tellNoticesFromAnswers,
  createTakenEvents,
  rememberUnfinished,
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
  return engine.queries.transaction().execute((change) => migrateWithin(change, engine, now));
}

/** The same as a part of a change: nobody else migrates until it ends. */
export async function migrateWithin(
  change: Change,
  engine: Engine,
  now: () => Date,
): Promise<Migrated> {
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

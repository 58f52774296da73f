/** What became of the first tables, a function for each step. */
import { sql, type Kysely } from 'kysely';

export async function createSentDigests(tables: Kysely<unknown>): Promise<void> {
  await tables.schema
    .createTable('sent_digests')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('day', 'text', (column) => column.notNull())
    .execute();
}

export async function createSentAlertsAndNotes(tables: Kysely<unknown>): Promise<void> {
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

export async function tellAskersFromRaters(tables: Kysely<unknown>): Promise<void> {
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

export async function createGivenReplies(tables: Kysely<unknown>): Promise<void> {
  let building = tables.schema.createTable('given_replies');
  for (const name of ['guild_id', 'question_id', 'reply_id', 'sent_at']) {
    building = building.addColumn(name, 'text', (column) => column.notNull());
  }
  const key = ['guild_id', 'question_id'] as never[];
  await building.addPrimaryKeyConstraint('given_replies_key', key).execute();
}

/** Whether somebody had answered was read from whether an expert's id was there, which erasing takes away. */
export async function tellAnsweredFromUnanswered(tables: Kysely<unknown>): Promise<void> {
  // Without retention a written answer was, for a while, as null as none.
  await sql`update person_questions set answer = ''
    where answer is null and article is null
    and (status = 'answered' or (status = 'closed' and expert_id is not null))`.execute(tables);
  await sql`update person_questions set status = 'unanswered'
    where status = 'closed' and answer is null and article is null`.execute(tables);
  // That it is the same answer of which a member asks once more: at most one question for each.
  await tables.schema.alterTable('person_questions').addColumn('asked_hash', 'text').execute();
  await tables.schema
    .createIndex('person_questions_asked')
    .on('person_questions')
    .columns(['guild_id', 'asked_hash'])
    .unique()
    .execute();
  await sql`delete from program_notes where name = 'last-recovery'`.execute(tables);
}

/** Without it a question that is closed could neither be given to who asked nor be erased by them. */
export async function rememberWhoAskedPeople(tables: Kysely<unknown>): Promise<void> {
  await tables.schema.alterTable('person_questions').addColumn('member_hash', 'text').execute();
}

export async function rememberGreetings(tables: Kysely<unknown>): Promise<void> {
  await tables.schema.alterTable('servers').addColumn('greeted_at', 'text').execute();
  // Nobody is greeted by a bot that has been there for long.
  await sql`update servers set greeted_at = known_since`.execute(tables);
}

export async function createQuotingReplies(tables: Kysely<unknown>): Promise<void> {
  let building = tables.schema.createTable('quoting_replies');
  for (const name of ['guild_id', 'reply_id', 'quoted_id', 'shown_to', 'sent_at']) {
    building = building.addColumn(name, 'text', (column) => column.notNull());
  }
  const key = ['guild_id', 'reply_id'] as never[];
  await building.addPrimaryKeyConstraint('quoting_replies_key', key).execute();
}

export async function createTakenEvents(tables: Kysely<unknown>): Promise<void> {
  await tables.schema
    .createTable('taken_events')
    .addColumn('event_id', 'text', (column) => column.primaryKey())
    .addColumn('taken_by', 'text', (column) => column.notNull())
    .addColumn('taken_at', 'text', (column) => column.notNull())
    .execute();
}

export async function tellNoticesFromAnswers(tables: Kysely<unknown>): Promise<void> {
  await tables.schema
    .alterTable('given_replies')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('answer'))
    .execute();
}

export async function rememberUnfinished(tables: Kysely<unknown>): Promise<void> {
  await tables.schema
    .alterTable('taken_events')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('message'))
    .execute();
  // What was taken before belongs to processes that nobody asks about.
  await tables.schema
    .alterTable('taken_events')
    .addColumn('is_finished', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await tables.schema
    .createTable('processes')
    .addColumn('process_id', 'text', (column) => column.primaryKey())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .execute();
}

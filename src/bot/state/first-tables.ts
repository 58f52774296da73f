/** The tables as they were at first. `later-tables.ts` says what became of them; neither changes. */
import type { Kysely } from 'kysely';

type ColumnKind = 'text' | 'text?' | 'integer';

export async function createTables(tables: Kysely<unknown>): Promise<void> {
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

/** What is stored about one member in one server: to see, to take along, to erase. */
import { blockChangesOf, blocksOf, type MemberNow } from './about-member.ts';
import type { Database } from './database.ts';
import type { ExpressionBuilder } from 'kysely';
import type { Change } from './engine.ts';
import type { Schema } from './schema.ts';
import type { KeyedHash } from './keyed-hash.ts';
import type { ReadOutcome, WriteOutcome } from './outcomes.ts';

/** Plain data, ready for JSON. Times are ISO 8601 in UTC. */
export interface MemberData {
  readonly gapQuestions: readonly MemberRow[];
  readonly ratings: readonly MemberRow[];
  readonly questionsToPeople: readonly MemberRow[];
  /** Questions of others that the member claimed or answered. */
  readonly claimedQuestions: readonly MemberRow[];
  readonly pins: readonly MemberRow[];
  /** That the member made. */
  readonly settingsChanges: readonly MemberRow[];
  /** That moderators block the member, or a role that they have: a row for each. */
  readonly blocks: readonly MemberRow[];
  /** That moderators have blocked or unblocked the member, as far as changes are kept. */
  readonly blockChanges: readonly MemberRow[];
}

export type MemberRow = Readonly<Record<string, string | null>>;

/** How much there is. */
export function rowsIn(data: MemberData): number {
  return Object.values(data).flat().length;
}

export interface MemberDataStore {
  exportOf(guildId: string, member: MemberNow): Promise<ReadOutcome<MemberData>>;
  /**
   * Deletes what the member asked and rated, and their name from what they did as a moderator or an
   * expert. That moderators block them stays, which is not theirs to change.
   */
  erase(guildId: string, memberId: string): Promise<WriteOutcome>;
}

export function createMemberDataStore(database: Database, hash: KeyedHash): MemberDataStore {
  /** What they asked, and what they said of answers to others. */
  const gapsOf =
    (guildId: string, memberId: string) => (row: ExpressionBuilder<Schema, 'gap_questions'>) => {
      const hashes = hash.recent('member', guildId, memberId);
      return row.or([row('member_hash', 'in', hashes), row('asker_hash', 'in', hashes)]);
    };
  const memberHash = (guildId: string, memberId: string) =>
    hash.lasting('member', guildId, memberId);
  /** Who asked has their id in it until it is closed. */
  const askedPeople =
    (guildId: string, memberId: string) => (row: ExpressionBuilder<Schema, 'person_questions'>) =>
      row.or([
        row('asker_id', '=', memberId),
        row('member_hash', '=', memberHash(guildId, memberId)),
      ]);

  return {
    exportOf: (guildId, { memberId, roleIds }) =>
      database.read(async (queries) => ({
        gapQuestions: await queries
          .selectFrom('gap_questions')
          .select(['day', 'question', 'outcome', 'article'])
          .where('guild_id', '=', guildId)
          .where(gapsOf(guildId, memberId))
          .orderBy('day')
          .execute(),
        ratings: await queries
          .selectFrom('ratings')
          .select(['day', 'verdict', 'reason', 'comment', 'article'])
          .where('guild_id', '=', guildId)
          .where('member_hash', '=', memberHash(guildId, memberId))
          .orderBy('day')
          .execute(),
        questionsToPeople: await queries
          .selectFrom('person_questions')
          .select(['asked_at', 'status', 'question', 'asked_in', 'answer', 'article'])
          .where('guild_id', '=', guildId)
          .where(askedPeople(guildId, memberId))
          .orderBy('asked_at')
          .execute(),
        claimedQuestions: await queries
          .selectFrom('person_questions')
          .select(['changed_at', 'status', 'answer', 'article'])
          .where('guild_id', '=', guildId)
          .where('expert_id', '=', memberId)
          .orderBy('changed_at')
          .execute(),
        pins: await queries
          .selectFrom('pins')
          .select(['pinned_at', 'question', 'article'])
          .where('guild_id', '=', guildId)
          .where('pinned_by', '=', memberId)
          .orderBy('pinned_at')
          .execute(),
        settingsChanges: await queries
          .selectFrom('settings_changes')
          .select(['changed_at', 'changed'])
          .where('guild_id', '=', guildId)
          .where('changed_by', '=', memberId)
          .orderBy('changed_at')
          .execute(),
        blocks: await blocksOf(queries, guildId, { memberId, roleIds }),
        blockChanges: await blockChangesOf(queries, guildId, memberId),
      })),

    async erase(guildId, memberId) {
      const outcome = await database.write(async (change) => {
        await change
          .deleteFrom('gap_questions')
          .where('guild_id', '=', guildId)
          .where(gapsOf(guildId, memberId))
          .execute();
        await change
          .deleteFrom('ratings')
          .where('guild_id', '=', guildId)
          .where('member_hash', '=', memberHash(guildId, memberId))
          .execute();
        await change
          .deleteFrom('person_questions')
          .where('guild_id', '=', guildId)
          .where(askedPeople(guildId, memberId))
          .execute();
        await eraseName(change, guildId, memberId);
      });
      await database.scrub();
      return outcome;
    },
  };
}

async function eraseName(change: Change, guildId: string, memberId: string): Promise<void> {
  // A question that they had claimed is free again, or nobody could answer it.
  await change
    .updateTable('person_questions')
    .set(({ eb }) => ({
      expert_id: null,
      status: eb.case().when('status', '=', 'claimed').then('open').else(eb.ref('status')).end(),
    }))
    .where('guild_id', '=', guildId)
    .where('expert_id', '=', memberId)
    .execute();
  await change
    .updateTable('pins')
    .set({ pinned_by: null })
    .where('guild_id', '=', guildId)
    .where('pinned_by', '=', memberId)
    .execute();
  await change
    .updateTable('settings_changes')
    .set({ changed_by: null })
    .where('guild_id', '=', guildId)
    .where('changed_by', '=', memberId)
    .execute();
}

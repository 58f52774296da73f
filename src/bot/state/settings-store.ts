/** Where settings of servers are kept, with who changed them last. */
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { Database } from './database.ts';
import type { NotStored, ReadOutcome } from './outcomes.ts';
import {
  DEFAULT_SETTINGS,
  ServerSettingsSchema,
  type ServerSettings,
  type SettingName,
} from './server-settings.ts';
import { storeSettings, type ChangedSetting } from './store-settings.ts';
import { readStored } from './stored-text.ts';
import { told } from './trouble.ts';

export interface SettingsChange {
  readonly at: Date;
  /** Id of the user; null when they had it erased. */
  readonly by: string | null;
  readonly changed: readonly ChangedSetting[];
}

export type ChangeOutcome =
  | { readonly kind: 'stored'; readonly settings: ServerSettings }
  /** They were so already: no change is recorded. */
  | { readonly kind: 'unchanged'; readonly settings: ServerSettings }
  | NotStored;

/** `settings`: null when they cannot be understood; then they are kept until the server is reset. */
export interface StoredSettings {
  readonly guildId: string;
  /** Another one whenever the settings are others. */
  readonly stamp: string;
  readonly settings: ServerSettings | null;
}

export interface SettingsStore {
  /**
   * Changes what is stored at this moment, one change of a server after the other.
   *
   * @param change - Called once at most, inside the transaction: it must not wait for anything.
   * @param by - Id of the user who asked for it.
   */
  change(
    guildId: string,
    change: (settings: ServerSettings) => ServerSettings,
    by: string,
  ): Promise<ChangeOutcome>;
  /** The last ten, newest first. */
  changesOf(guildId: string): Promise<ReadOutcome<readonly SettingsChange[]>>;
  /** Of every server that has any, without the settings. */
  stamps(): Promise<ReadOutcome<ReadonlyMap<string, string>>>;
  stored(guildIds: readonly string[]): Promise<ReadOutcome<readonly StoredSettings[]>>;
}

/** As they are stored. */
export const ChangedSettings = v.array(
  v.object({ setting: v.string(), from: v.unknown(), to: v.unknown() }),
);

export function createSettingsStore(database: Database, now: () => Date): SettingsStore {
  return {
    change(guildId, change, by) {
      return database.decide(async (within): Promise<ChangeOutcome> => {
        await database.lock(within, `settings ${guildId}`);
        const row = await within
          .selectFrom('server_settings')
          .select(['version', 'settings'])
          .where('guild_id', '=', guildId)
          .executeTakeFirst();
        const before =
          row === undefined ? DEFAULT_SETTINGS : readStored(ServerSettingsSchema, row.settings);
        if (before === null) return { ...NOT_UNDERSTOOD, kind: 'not-stored' };
        const parsed = v.safeParse(ServerSettingsSchema, change(before));
        if (!parsed.success) return { kind: 'not-stored', sentence: refusal(parsed.issues) };
        const settings = parsed.output;
        const changed = differences(before, settings);
        if (changed.length === 0) return { kind: 'unchanged', settings };
        const version = (row?.version ?? 0) + 1;
        await storeSettings(within, {
          guildId,
          version,
          settings,
          changed,
          by,
          at: now().toISOString(),
        });
        await database.announce(within, guildId);
        return { kind: 'stored', settings };
      });
    },

    changesOf: (guildId) =>
      database.read(async (queries) => {
        const rows = await queries
          .selectFrom('settings_changes')
          .select(['changed_at', 'changed_by', 'changed'])
          .where('guild_id', '=', guildId)
          .orderBy('version', 'desc')
          .execute();
        return rows.map((row) => ({
          at: new Date(row.changed_at),
          by: row.changed_by,
          changed: (readStored(ChangedSettings, row.changed) ?? []) as readonly ChangedSetting[],
        }));
      }),

    stamps: () =>
      database.read(async (queries) => {
        const rows = await queries
          .selectFrom('server_settings')
          .select(['guild_id', 'version', 'changed_at'])
          .execute();
        return new Map(rows.map((row) => [row.guild_id, stampOf(row)]));
      }),

    stored: (guildIds) =>
      database.read(async (queries) => {
        const rows = await queries
          .selectFrom('server_settings')
          .selectAll()
          .where('guild_id', 'in', guildIds)
          .execute();
        return rows.map((row) => ({
          guildId: row.guild_id,
          stamp: stampOf(row),
          settings: readStored(ServerSettingsSchema, row.settings),
        }));
      }),
  };
}

const NOT_UNDERSTOOD = told({ kind: 'settings-not-understood' });

function refusal([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): string {
  const place = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  return `This cannot be a setting (${place}): expected ${issue.expected ?? 'another value'}, got ${issue.received}.`;
}

function differences(before: ServerSettings, after: ServerSettings): readonly ChangedSetting[] {
  return (Object.keys(after) as SettingName[])
    .filter((setting) => !isDeepStrictEqual(before[setting], after[setting]))
    .map((setting) => ({ setting, from: before[setting], to: after[setting] }));
}

/** The version alone begins anew when a server is reset. */
function stampOf(row: { readonly version: number; readonly changed_at: string }): string {
  return `${row.version} ${row.changed_at}`;
}

/** From the operator's settings to a state that can be used, or a sentence that says what to do. */
import type { Config } from '../../config/config.ts';
import { createChoices } from './choices.ts';
import { createDatabase } from './database.ts';
import type { Engine, OpenedEngine } from './engine.ts';
import { createGapQuestions } from './gap-questions.ts';
import { createGapWithdrawal } from './gap-withdrawal.ts';
import { hashKeyOf } from './hash-key.ts';
import { createKeyedHash } from './keyed-hash.ts';
import { createMemberDataStore } from './member-data.ts';
import { migrate } from './migrations.ts';
import { createPersonQuestions } from './person-questions.ts';
import { createPins } from './pins.ts';
import { openPostgres } from './postgres-engine.ts';
import { createQuestionCounts } from './question-counts.ts';
import { createRatings } from './ratings.ts';
import { createRetention } from './retention.ts';
import { createSentDigests } from './sent-digests.ts';
import { createServers, type Forgetting } from './servers.ts';
import { createSettingsCache } from './settings-cache.ts';
import { createSettingsStore } from './settings-store.ts';
import { openSqlite } from './sqlite-engine.ts';
import type { State } from './state.ts';

export interface OpenStateOptions {
  readonly config: Pick<Config, 'dataDir' | 'databaseUrl' | 'retentionDays' | 'hashKey'>;
  readonly now: () => Date;
  /** Calls `run` again and again, until the returned function is called. */
  readonly repeat: (everyMs: number, run: () => void) => () => void;
  /** Called when the settings of a server are known here, and are others than before. */
  readonly onSettings?: (guildId: string) => void;
}

export type OpenedState =
  | { readonly kind: 'open'; readonly state: State }
  /** The sentence holds no password. */
  | { readonly kind: 'unusable'; readonly sentence: string };

/** How often a file is asked whether others wrote to it, which costs a hundredth of a millisecond. */
const LOOK_AT_FILE_MS = 2000;
/** PostgreSQL tells by itself; this is for what it told while the connection was lost. */
const ASK_SERVER_MS = 30_000;
const RETENTION_EVERY_MS = 60 * 60 * 1000;

export async function openState(options: OpenStateOptions): Promise<OpenedState> {
  const { config, now } = options;
  const hashKey = await hashKeyOf(config);
  if (hashKey.kind === 'unusable') return hashKey;
  const opened: OpenedEngine =
    config.databaseUrl === null
      ? await openSqlite(config.dataDir)
      : { kind: 'open', engine: openPostgres(config.databaseUrl) };
  if (opened.kind === 'unusable') return opened;
  const { engine } = opened;
  const sentence = await madeReady(engine, now);
  if (sentence !== null) {
    await engine.close().catch(() => undefined);
    return { kind: 'unusable', sentence };
  }
  return { kind: 'open', state: await stateOn(engine, hashKey.key, options) };
}

/** Null when it has all tables of today; else why it cannot be used. */
async function madeReady(engine: Engine, now: () => Date): Promise<string | null> {
  try {
    const migrated = await migrate(engine, now);
    return migrated.kind === 'migrated'
      ? null
      : `The database is of a newer version of this program (${migrated.found}, known here: ${migrated.known}): start that version, or put a backup from before it in its place.`;
  } catch (error) {
    const sentence = engine.troubleOf(error);
    if (sentence === null) throw error;
    return sentence;
  }
}

async function stateOn(engine: Engine, key: string, options: OpenStateOptions): Promise<State> {
  const { config, now, repeat, onSettings = () => undefined } = options;
  const { retentionDays } = config;
  const database = createDatabase(engine, now);
  // Nothing is hashed for a period where nothing is kept.
  const hash = createKeyedHash({ key, periodDays: Math.max(1, retentionDays), now });
  const store = createSettingsStore(engine, database, now);
  const settings = createSettingsCache({
    store,
    announcements: engine.announcements,
    isTrouble: (error) => engine.troubleOf(error) !== null,
    onChanged: onSettings,
  });
  const onForgotten: Forgetting['onForgotten'] = (guildIds) => settings.reread(guildIds);
  const forgetting: Forgetting = { engine, database, now, onForgotten };
  const retention = createRetention(forgetting, retentionDays);
  await settings.refresh();
  await retention.apply();
  const refreshEvery = config.databaseUrl === null ? LOOK_AT_FILE_MS : ASK_SERVER_MS;
  const repeated = [
    repeat(refreshEvery, () => void settings.refresh()),
    repeat(RETENTION_EVERY_MS, () => void retention.apply()),
  ];
  return {
    settings: { ...settings, changesOf: (guildId) => store.changesOf(guildId) },
    counts: createQuestionCounts(database, now),
    gaps: {
      ...createGapQuestions({ database, hash, retentionDays, now }),
      withdrawOf: createGapWithdrawal(database, hash),
    },
    ratings: createRatings({ database, hash, retentionDays, now }),
    pins: createPins(database, now),
    personQuestions: createPersonQuestions({ database, retentionDays, now }),
    choices: createChoices({ database, retentionDays, now }),
    digests: createSentDigests(database),
    members: createMemberDataStore(database, hash),
    servers: createServers(forgetting),
    retention,
    health: () => database.health(),
    async close() {
      for (const stop of repeated) stop();
      await engine.close();
    },
  };
}

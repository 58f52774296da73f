/** From the operator's settings to a state that can be used, or a sentence that says what to do. */
import type { Config } from '../../config/config.ts';
import { createChoices } from './choices.ts';
import { createDatabase, type Database } from './database.ts';
import { createGapQuestions } from './gap-questions.ts';
import { createGivenReplies } from './given-replies.ts';
import { createKeyedHash } from './keyed-hash.ts';
import { createMemberDataStore } from './member-data.ts';
import { createPersonQuestions } from './person-questions.ts';
import { createPins } from './pins.ts';
import { createQuestionCounts } from './question-counts.ts';
import { createRatings } from './ratings.ts';
import {
  readyEngine,
  type EngineOptions,
  type ReadyEngine,
  type Unusable,
} from './ready-engine.ts';
import { createRetention } from './retention.ts';
import { createSentDigests } from './sent-digests.ts';
import { createServers, type Forgetting } from './servers.ts';
import { createSettingsCache } from './settings-cache.ts';
import { createSettingsStore } from './settings-store.ts';
import type { State } from './state.ts';

export interface OpenStoresOptions extends EngineOptions {
  readonly config: EngineOptions['config'] & Pick<Config, 'retentionDays'>;
}

export interface OpenStateOptions extends OpenStoresOptions {
  /** Calls `run` again and again, until the returned function is called. */
  readonly repeat: (everyMs: number, run: () => void) => () => void;
  /** Called when the settings of a server are known here, and are others than before. */
  readonly onSettings?: (guildId: string) => void;
}

/** Of a state, what needs no upkeep. */
export type Stores = Omit<State, 'settings' | 'servers' | 'retention'>;

export type OpenedState = { readonly kind: 'open'; readonly state: State } | Unusable;
export type OpenedStores = { readonly kind: 'open'; readonly stores: Stores } | Unusable;

/** How often a file is asked whether others wrote to it, which costs a hundredth of a millisecond. */
const LOOK_AT_FILE_MS = 2000;
/** PostgreSQL tells by itself; this is for what it told while the connection was lost. */
const ASK_SERVER_MS = 30_000;
const RETENTION_EVERY_MS = 60 * 60 * 1000;

/** Opens it and keeps it up: forgets what has been kept long enough, looks for what others have set. */
export async function openState(options: OpenStateOptions): Promise<OpenedState> {
  const ready = await readyEngine(options);
  if (ready.kind === 'unusable') return ready;
  return { kind: 'open', state: await keptUp(ready, options) };
}

/**
 * Opens it for whoever reads and leaves, with the tables of today and without any upkeep: the bot
 * forgets by its own settings, and a shell with others must not delete what the bot keeps.
 */
export async function openStores(options: OpenStoresOptions): Promise<OpenedStores> {
  const ready = await readyEngine(options);
  if (ready.kind === 'unusable') return ready;
  const database = createDatabase(ready.engine, options.now);
  return { kind: 'open', stores: storesOn(database, ready, options) };
}

function storesOn(
  database: Database,
  { engine, key }: ReadyEngine,
  { config: { retentionDays }, now }: OpenStoresOptions,
): Stores {
  const hash = createKeyedHash({ key, retentionDays, now });
  return {
    counts: createQuestionCounts(database, now),
    gaps: createGapQuestions({ database, hash, retentionDays, now }),
    ratings: createRatings({ database, hash, retentionDays, now }),
    pins: createPins(database, now),
    personQuestions: createPersonQuestions({ database, retentionDays, now }),
    choices: createChoices({ database, retentionDays, now }),
    digests: createSentDigests(database),
    replies: createGivenReplies(database, now),
    members: createMemberDataStore(database, hash),
    health: () => database.health(),
    close: () => engine.close(),
  };
}

async function keptUp(ready: ReadyEngine, options: OpenStateOptions): Promise<State> {
  const { config, now, repeat, onSettings = () => undefined } = options;
  const { engine } = ready;
  const database = createDatabase(engine, now);
  const stores = storesOn(database, ready, options);
  const store = createSettingsStore(database, now);
  const settings = createSettingsCache({
    store,
    announcements: engine.announcements,
    isTrouble: (error) => engine.troubleOf(error) !== null,
    onChanged: onSettings,
  });
  const onForgotten: Forgetting['onForgotten'] = (guildIds) => settings.reread(guildIds);
  const forgetting: Forgetting = { database, now, onForgotten };
  const retention = createRetention(forgetting, config.retentionDays);
  await settings.refresh();
  await retention.apply();
  const refreshEvery = config.databaseUrl === null ? LOOK_AT_FILE_MS : ASK_SERVER_MS;
  const repeated = [
    repeat(refreshEvery, () => void settings.refresh()),
    repeat(RETENTION_EVERY_MS, () => void retention.apply()),
  ];
  return {
    ...stores,
    settings: { ...settings, changesOf: (guildId) => store.changesOf(guildId) },
    servers: createServers(forgetting),
    retention,
    async close() {
      for (const stop of repeated) stop();
      await stores.close();
    },
  };
}

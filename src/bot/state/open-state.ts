/** From the operator's settings to a state that can be used, or a sentence that says what to do. */
import { randomUUID } from 'node:crypto';
import type { Config } from '../../config/config.ts';
import type { Processes, TakenEvents } from './begun-events.ts';
import { createBegunFile } from './begun-file.ts';
import { createChoices } from './choices.ts';
import { createDatabase, type Database } from './database.ts';
import type { Health } from './health-record.ts';
import type { OpenedEngine, Unusable } from './engine.ts';
import { createGapQuestions } from './gap-questions.ts';
import { createGivenReplies } from './given-replies.ts';
import { createQuotingReplies } from './quoting-replies.ts';
import { createGreetings } from './greetings.ts';
import { hashKeyOf, type HashKey } from './hash-key.ts';
import { createIdentifying } from './identifying.ts';
import { createKeyedHash } from './keyed-hash.ts';
import { keepUp, type UpkeepOptions } from './keep-up.ts';
import { createLateEngine, type LateEngine, type LateEngineOptions } from './late-engine.ts';
import { createMemberDataStore } from './member-data.ts';
import { createPersonQuestions } from './person-questions.ts';
import { createPins } from './pins.ts';
import { createProcesses } from './processes.ts';
import { createQuestionCounts } from './question-counts.ts';
import { createRatings } from './ratings.ts';
import { readyEngine, type EngineOptions } from './ready-engine.ts';
import { createSentAlerts } from './sent-alerts.ts';
import { createSentDigests } from './sent-digests.ts';
import type { State, Stores } from './state.ts';
import { createTakenEvents } from './taken-events.ts';

export interface OpenStoresOptions extends Omit<EngineOptions, 'self'> {
  readonly config: EngineOptions['config'] & Pick<Config, 'retentionDays' | 'hashKey'>;
  /** As `hashKeyOf` has read it. Default: it is read now. */
  readonly key?: HashKey;
  /** As `createDatabase` takes it. */
  readonly gatherMs?: number;
  /** As `createDatabase` takes it. */
  readonly onHealth?: (health: Health) => void;
}

export interface OpenStateOptions extends OpenStoresOptions, Omit<UpkeepOptions, 'config'> {
  /** As `BegunFileOptions.onTrouble`. */
  readonly onUnnoted?: (sentence: string) => void;
  /**
   * What is done with a database that cannot be used yet: the state is there without it, which it
   * tells as its outcome, and the database is tried again and again. Left out: there is no state.
   */
  readonly late?: Omit<LateEngineOptions, 'first' | 'open'>;
}

export type OpenedState =
  | {
      readonly kind: 'open';
      readonly state: State;
      /** Why its database cannot be used yet; null when it can. */
      readonly waitsFor: string | null;
    }
  | Unusable;
export type OpenedStores = { readonly kind: 'open'; readonly stores: Stores } | Unusable;

/** Opens it and keeps it up: forgets what has been kept long enough, looks for what others have set. */
export async function openState(options: OpenStateOptions): Promise<OpenedState> {
  const hashKey = options.key ?? (await hashKeyOf(options.config));
  if (hashKey.kind === 'unusable') return hashKey;
  const self = randomUUID();
  const opened = await readyEngine({ ...options, self });
  let begin = async (): Promise<void> => undefined;
  const engine = engineOf(opened, { ...options, self }, () => begin());
  if (engine.kind === 'unusable') return engine;
  const database = createDatabase(engine.now, options.now, options.gatherMs, options.onHealth);
  const stores = storesOn({ database, key: hashKey.key, engine }, options);
  const begun = begunOn(database, options, self);
  const kept = keepUp(
    { stores, database, begun, engineNow: engine.now, key: hashKey.key },
    options,
  );
  ({ begin } = kept);
  await begin();
  const waitsFor = opened.kind === 'unusable' ? opened.sentence : null;
  return { kind: 'open', state: kept.state, waitsFor };
}

/**
 * Opens it for whoever reads and leaves, with the tables of today and without any upkeep: the bot
 * forgets by its own settings, and a shell with others must not delete what the bot keeps.
 */
export async function openStores(options: OpenStoresOptions): Promise<OpenedStores> {
  const hashKey = options.key ?? (await hashKeyOf(options.config));
  if (hashKey.kind === 'unusable') return hashKey;
  const self = randomUUID();
  const opened = await readyEngine({ ...options, self });
  if (opened.kind === 'unusable') return opened;
  const engine = openEngine(opened);
  const database = createDatabase(engine.now, options.now, options.gatherMs, options.onHealth);
  return { kind: 'open', stores: storesOn({ database, key: hashKey.key, engine }, options) };
}

type EngineNow = LateEngine & { readonly kind: 'there' };

/** @param begin - What is to be done as soon as there is one that was waited for. */
function engineOf(
  opened: OpenedEngine,
  { late, ...options }: OpenStateOptions & EngineOptions,
  begin: () => Promise<void>,
): EngineNow | Unusable {
  if (opened.kind === 'open') return { kind: 'there', ...openEngine(opened) };
  if (late === undefined || opened.why !== 'database') return opened;
  const engine = createLateEngine({
    ...late,
    first: opened,
    open: () => readyEngine(options),
    async onOpen() {
      await begin();
      await late.onOpen();
    },
  });
  return { kind: 'there', ...engine };
}

function openEngine(opened: Extract<OpenedEngine, { kind: 'open' }>): LateEngine {
  return { now: () => opened, close: () => opened.engine.close() };
}

/** With SQLite there is one process. @param self - `process_id` of this one. */
function begunOn(
  database: Database,
  { config: { databaseUrl, dataDir }, now, onUnnoted = () => undefined }: OpenStateOptions,
  self: string,
): TakenEvents & Processes {
  if (databaseUrl === null) return createBegunFile({ dataDir, now, onTrouble: onUnnoted });
  const taken = createTakenEvents(database, now, self);
  const processes = createProcesses(database, now, self);
  return {
    ...taken,
    ...processes,
    async look() {
      await taken.storeFinished();
      return processes.look();
    },
  };
}

interface Opened {
  readonly database: Database;
  /** What members are hashed with. */
  readonly key: string;
  readonly engine: Pick<LateEngine, 'close'>;
}

function storesOn(
  { database, key, engine }: Opened,
  { config: { retentionDays }, now }: OpenStoresOptions,
): Stores {
  const hash = createKeyedHash({ key, retentionDays, now });
  return {
    counts: createQuestionCounts(database, now),
    gaps: createGapQuestions({ database, hash, retentionDays, now }),
    ratings: createRatings({ database, hash, retentionDays, now }),
    pins: createPins(database, now),
    personQuestions: createPersonQuestions({ database, hash, retentionDays, now }),
    choices: createChoices({ database, retentionDays, now }),
    digests: createSentDigests(database),
    replies: createGivenReplies(database, now),
    quotes: createQuotingReplies(database, now),
    greetings: createGreetings(database, now),
    alerts: createSentAlerts(database, now),
    identifying: createIdentifying(database, now),
    members: createMemberDataStore(database, hash),
    health: () => database.health(),
    async close() {
      await database.storeWaiting();
      await engine.close();
    },
  };
}

/** What a state does by itself: looks for what others have set, and forgets what was kept long enough. */
import type { Config } from '../../config/config.ts';
import type { GoneProcess, Processes, TakenEvents } from './begun-events.ts';
import type { Database } from './database.ts';
import type { OpenedEngine } from './engine.ts';
import { noteKey } from './known-key.ts';
import { createPresence } from './presence.ts';
import { createRetention } from './retention.ts';
import { createServers, type Forgetting } from './servers.ts';
import { createSettingsCache } from './settings-cache.ts';
import { createSettingsStore } from './settings-store.ts';
import type { State, Stores } from './state.ts';

export interface UpkeepOptions {
  readonly config: Pick<Config, 'retentionDays' | 'databaseUrl'>;
  readonly now: () => Date;
  /** Calls `run` again and again, until the returned function is called. */
  readonly repeat: (everyMs: number, run: () => void) => () => void;
  /** Called when the settings of a server are known here, and are others than before. */
  readonly onSettings?: (guildId: string) => void;
  /** Whether the settings of a server are needed here. Default: those of all servers. */
  readonly isHeld?: (guildId: string) => boolean;
  /** Called when another process is found to have been killed. */
  readonly onGone?: (gone: GoneProcess) => void;
  /** Called when members were hashed with another key before. */
  readonly onOtherKey?: () => void;
}

export interface Upkept {
  readonly stores: Stores;
  readonly database: Database;
  readonly begun: TakenEvents & Processes;
  readonly engineNow: () => OpenedEngine;
  /** What members are hashed with. */
  readonly key: string;
}

export interface KeptUp {
  readonly state: State;
  /** To be called when the database can be used: does at once what is done again and again. */
  readonly begin: () => Promise<void>;
}

/** How often a file is asked whether others wrote to it, which costs a hundredth of a millisecond. */
const LOOK_AT_FILE_MS = 2000;
/** PostgreSQL tells by itself; how often it is asked whether it still does, which moves a few bytes. */
const ASK_SERVER_MS = 5000;
/** Longer than a stop may take, so that a process that is ending is not taken for one that was killed. */
const LOOK_FOR_OTHERS_MS = 6000;
const RETENTION_EVERY_MS = 60 * 60 * 1000;
const LOOK_AFTER_MS = 60_000;

export function keepUp(
  { stores, database, begun, engineNow, key }: Upkept,
  {
    config,
    now,
    repeat,
    onSettings = () => undefined,
    isHeld = () => true,
    onGone = () => undefined,
    onOtherKey = () => undefined,
  }: UpkeepOptions,
): KeptUp {
  const store = createSettingsStore(database, now);
  const settings = createSettingsCache({
    store,
    announcements: announcementsOf(engineNow),
    isTrouble: (error) => isTrouble(error, engineNow()),
    onChanged: onSettings,
    isHeld,
  });
  const onForgotten: Forgetting['onForgotten'] = (guildIds) => settings.reread(guildIds);
  const forgetting: Forgetting = { database, now, presence: createPresence(), onForgotten };
  const retention = createRetention(forgetting, config.retentionDays);
  const refreshEvery = config.databaseUrl === null ? LOOK_AT_FILE_MS : ASK_SERVER_MS;
  async function lookForOthers(): Promise<void> {
    const found = await begun.look();
    if (found.kind === 'read') found.value.forEach(onGone);
  }
  const repeated = [
    repeat(refreshEvery, () => void settings.refresh()),
    repeat(RETENTION_EVERY_MS, () => void retention.apply()),
    repeat(LOOK_FOR_OTHERS_MS, () => void lookForOthers()),
    repeat(LOOK_AFTER_MS, () => void database.lookAfter()),
  ];
  return {
    state: {
      ...stores,
      taken: begun,
      settings: { ...settings, changesOf: (guildId) => store.changesOf(guildId) },
      servers: createServers(forgetting),
      retention,
      async close() {
        for (const stop of repeated) stop();
        await begun.leave();
        await stores.close();
      },
    },
    async begin() {
      await settings.refresh();
      await lookForOthers();
      await retention.apply();
      const isOther = await noteKey(database, key);
      if (isOther.kind === 'read' && isOther.value) onOtherKey();
    },
  };
}

/** While there is no database, nobody else can have written to it. */
function announcementsOf(engineNow: Upkept['engineNow']) {
  return {
    async renew(onAnnounced: (guildId: string) => void): Promise<boolean> {
      const opened = engineNow();
      return opened.kind === 'open' && (await opened.engine.announcements.renew(onAnnounced));
    },
  };
}

function isTrouble(error: unknown, opened: OpenedEngine): boolean {
  return opened.kind === 'open' && opened.engine.troubleOf(error) !== null;
}

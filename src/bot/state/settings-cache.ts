/**
 * What answers read: settings in memory, so that no question waits for the database, and none fails
 * with it. They are read anew when another process has changed them.
 */
import type { Announcements } from './engine.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from './server-settings.ts';
import type { ChangeOutcome, SettingsStore, StoredSettings } from './settings-store.ts';

export interface SettingsCache {
  /** As last known; the defaults for a server that has set nothing. */
  of(guildId: string): ServerSettings;
  /** Whether what is stored cannot be understood: those last known hold then, else the defaults. */
  isDamaged(guildId: string): boolean;
  /** As `SettingsStore.change`, and known here at once. */
  change(
    guildId: string,
    change: (settings: ServerSettings) => ServerSettings,
    by: string,
  ): Promise<ChangeOutcome>;
  /** Looks for what others have changed. Trouble leaves everything as it is. */
  refresh(): Promise<void>;
  /** Reads these servers anew, whether or not others changed them. */
  reread(guildIds: readonly string[]): Promise<void>;
}

export interface SettingsCacheOptions {
  readonly store: SettingsStore;
  readonly announcements: Announcements;
  /** Whether an error of listening is trouble of the database; what is not is thrown on. */
  readonly isTrouble: (error: unknown) => boolean;
  /** Whether the settings of a server are needed here: of others, other processes keep them. */
  readonly isHeld: (guildId: string) => boolean;
  /** Called when the settings of a server are known here, and are others than before. */
  readonly onChanged: (guildId: string) => void;
}

/** Databases take some ten thousand values in one query. */
const AT_ONCE = 1000;

interface Known {
  readonly stamp: string;
  readonly settings: ServerSettings;
  readonly isDamaged: boolean;
}

export function createSettingsCache({
  store,
  announcements,
  isTrouble,
  isHeld,
  onChanged,
}: SettingsCacheOptions): SettingsCache {
  const known = new Map<string, Known>();
  /** Reading happens one after the other: an older answer must not replace a newer one. */
  let reading: Promise<void> = Promise.resolve();
  /** Whether all that was stored when we last looked is known here. */
  let isComplete = false;

  const inTurn = (read: () => Promise<void>): Promise<void> => {
    const turn = reading.then(read);
    reading = turn.catch(() => undefined);
    return turn;
  };

  async function readChanged(): Promise<void> {
    isComplete = false;
    const stamps = await store.stamps();
    if (stamps.kind === 'not-read') return;
    const changed = [...stamps.value].filter(
      ([id, stamp]) => isHeld(id) && known.get(id)?.stamp !== stamp,
    );
    const gone = [...known.keys()].filter((guildId) => !stamps.value.has(guildId));
    isComplete = true;
    await take([...changed.map(([guildId]) => guildId), ...gone]);
  }

  async function take(guildIds: readonly string[]): Promise<void> {
    for (let at = 0; at < guildIds.length; at += AT_ONCE) {
      const some = guildIds.slice(at, at + AT_ONCE);
      const stored = await store.stored(some);
      if (stored.kind === 'not-read') {
        isComplete = false;
        return;
      }
      const found = new Map(stored.value.map((row) => [row.guildId, row]));
      for (const guildId of some) keep(guildId, found.get(guildId));
    }
  }

  function keep(guildId: string, row: StoredSettings | undefined): void {
    const last = known.get(guildId);
    if (last?.stamp === row?.stamp) return;
    if (row === undefined) {
      known.delete(guildId);
    } else {
      const settings = row.settings ?? last?.settings ?? DEFAULT_SETTINGS;
      known.set(guildId, { stamp: row.stamp, settings, isDamaged: row.settings === null });
    }
    onChanged(guildId);
  }

  async function othersWrote(): Promise<boolean> {
    try {
      return await announcements.renew((guildId) => {
        if (isHeld(guildId)) void inTurn(() => take([guildId]));
      });
    } catch (error) {
      if (!isTrouble(error)) throw error;
      return true;
    }
  }

  return {
    of: (guildId) => known.get(guildId)?.settings ?? DEFAULT_SETTINGS,
    isDamaged: (guildId) => known.get(guildId)?.isDamaged ?? false,
    async change(guildId, change, by) {
      const outcome = await store.change(guildId, change, by);
      if (outcome.kind === 'stored') await inTurn(() => take([guildId]));
      return outcome;
    },
    reread: (guildIds) => inTurn(() => take(guildIds)),
    async refresh() {
      const areMissed = await othersWrote();
      // What was told meanwhile is being read.
      await (areMissed || !isComplete ? inTurn(readChanged) : reading);
    },
  };
}

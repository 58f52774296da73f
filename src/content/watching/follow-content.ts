/** Keeps the library in step with its folder: a change leads to one reload shortly after. */
import type { LiveLibrary, ReloadOutcome } from '../live-library.ts';
import type { Log } from '../../config/log.ts';
import { createQuietPeriod } from './quiet-period.ts';
import { FolderWatcher, type WatchEntries } from './folder-watcher.ts';

/**
 * How long the folder must be quiet, in milliseconds. An editor that saves through a temporary file
 * is done within a few; a checkout of a hundred files pauses less than this between two of them.
 */
export const QUIET_MS = 300;

/**
 * How long changes without end can put a reload off, in milliseconds. It then leaves out the files
 * that are changing still: they may be half written.
 */
export const AT_MOST_MS = 5000;

export interface FollowContentOptions {
  readonly folder: string;
  readonly live: Pick<LiveLibrary, 'reload'>;
  readonly log: Pick<Log, 'error' | 'warn'>;
  /** How folders are watched; by the system when left out. */
  readonly watch?: WatchEntries;
}

export interface FollowedContent {
  /** Resolves when the folder is watched, and what changed before that is loaded. */
  readonly following: Promise<unknown>;
  /** Reloads now, also where the folder cannot be watched. Null when that failed, which is logged. */
  reload(): Promise<ReloadOutcome | null>;
  stop(): void;
}

export function followContent(options: FollowContentOptions): FollowedContent {
  const { folder, live, log } = options;
  const quiet = createQuietPeriod({
    quietMs: QUIET_MS,
    atMostMs: AT_MOST_MS,
    onQuiet: (restless) => void reload(restless),
  });
  const watcher = new FolderWatcher(folder, {
    onChange: (file) => quiet.touch(file),
    onTrouble: (reason) => log.warn({ folder, reason }, troubleWith(reason)),
    ...(options.watch === undefined ? {} : { watch: options.watch }),
  });

  async function reload(unsettled?: ReadonlySet<string>): Promise<ReloadOutcome | null> {
    try {
      // Watched first: what changes after that is noticed, what changed before is read.
      await watcher.refresh();
      return await live.reload(unsettled);
    } catch (error) {
      log.error({ err: error }, 'reloading the articles failed; the old ones stay in use');
      return null;
    }
  }

  return {
    following: reload(),
    reload: () => reload(),
    stop() {
      quiet.cancel();
      watcher.close();
    },
  };
}

function troubleWith(reason: string): string {
  const byHand =
    'changes are noticed only in part; after a change use /knowledge reload, or send SIGHUP';
  switch (reason) {
    case 'ENOSPC':
      return `the system's limit of watches is reached (fs.inotify.max_user_watches), so ${byHand}`;
    case 'EMFILE':
      return `the limit of open files or watchers is reached (fs.inotify.max_user_instances), so ${byHand}`;
    default:
      return `the content folder cannot be watched, so ${byHand}`;
  }
}

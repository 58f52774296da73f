/**
 * Tells when anything below a folder changes.
 *
 * One watcher a folder, because Node's recursive watching keeps one for each file on Linux and
 * loses files that are replaced. What is watched is compared with what is there at every `refresh`,
 * so folders that appear, disappear or take another's place are followed.
 * https://nodejs.org/api/fs.html#caveats
 */
import { watch as watchOnDisk } from 'node:fs';
import * as promisedDisk from 'node:fs/promises';
import { resolve } from 'node:path';
import { foldersToWatch, type FolderDisk, type WatchedFolder } from './watched-folders.ts';

/** Watches the entries of one folder, not those below. Throws when the system refuses. */
export type WatchEntries = (
  path: string,
  /** `entry` is null where the system does not say which it was. */
  onChange: (entry: string | null) => void,
  onError: (error: unknown) => void,
) => { close(): void };

export interface FolderWatcherOptions {
  readonly onChange: () => void;
  /** Told once for each reason (`ENOSPC`, `EMFILE` …) why a folder cannot be watched. */
  readonly onTrouble: (reason: string) => void;
  readonly disk?: FolderDisk;
  readonly watch?: WatchEntries;
}

export interface FolderWatcher {
  /** Watches the folders that are there now. Call it first, and again after every change. */
  refresh(): Promise<void>;
  close(): void;
}

/** @param folder - Need not exist: it is noticed when it appears. */
export function watchFolder(folder: string, options: FolderWatcherOptions): FolderWatcher {
  const { onChange, onTrouble, disk = promisedDisk, watch = watchEntries } = options;
  const root = resolve(folder);
  const watchers = new Map<string, { identity: string; watcher: { close(): void } }>();
  const troubles = new Set<string>();
  let closed = false;
  let refreshed: Promise<void> = Promise.resolve();

  function forget(path: string): void {
    watchers.get(path)?.watcher.close();
    watchers.delete(path);
  }

  function reportTrouble(error: unknown): void {
    const reason = reasonOf(error);
    // Gone between looking and watching: the folder above has told so.
    if (reason === 'ENOENT' || troubles.has(reason)) return;
    troubles.add(reason);
    onTrouble(reason);
  }

  function begin(path: string, { identity, entry }: WatchedFolder): void {
    const noticed = (changed: string | null): void => {
      if (entry === null || changed === null || changed === entry) onChange();
    };
    const failed = (error: unknown): void => {
      // On Windows a watched folder that is deleted ends so; what else it is shows at the refresh.
      if (reasonOf(error) !== 'EPERM') reportTrouble(error);
      forget(path);
      onChange();
    };
    try {
      watchers.set(path, { identity, watcher: watch(path, noticed, failed) });
    } catch (error) {
      reportTrouble(error);
    }
  }

  async function compare(): Promise<void> {
    const wanted = await foldersToWatch(root, disk);
    if (closed) return;
    for (const [path, { identity }] of watchers) {
      if (wanted.get(path)?.identity !== identity) forget(path);
    }
    for (const [path, found] of wanted) if (!watchers.has(path)) begin(path, found);
  }

  return {
    refresh() {
      refreshed = refreshed.then(compare);
      return refreshed;
    },
    close() {
      closed = true;
      for (const path of watchers.keys()) forget(path);
    },
  };
}

/** Does not keep the process alive: a chat ends when its input does. */
const watchEntries: WatchEntries = (path, onChange, onError) => {
  const watcher = watchOnDisk(path, { persistent: false }, (_event, entry) => onChange(entry));
  watcher.on('error', onError);
  return { close: () => watcher.close() };
};

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : String(error);
}

/**
 * Tells when anything below a folder changes.
 *
 * One watcher a folder, because Node's recursive watching keeps one for each file on Linux and
 * loses files that are replaced. A folder that appears is watched at once, so that files
 * copied into it slowly are reported one by one. What is watched is compared with what is there at every
 * `refresh`, so folders that disappear or take another's place are followed as well.
 * https://nodejs.org/api/fs.html#caveats
 */
import { watch as watchOnDisk } from 'node:fs';
import * as promisedDisk from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { systemReason } from '../system-reason.ts';
import { foldersAt, foldersToWatch, type FolderDisk, type FoundFolder } from './watched-folders.ts';

/** Watches the entries of one folder, not those below. Throws when the system refuses. */
export type WatchEntries = (
  path: string,
  /**
   * `entry` is null where the system does not say which it was; `rename`: it appeared or
   * disappeared, `change`: something else about it changed.
   */
  onChange: (entry: string | null, event: 'rename' | 'change') => void,
  onError: (error: unknown) => void,
) => { close(): void };

export interface FolderWatcherOptions {
  /** @param file - Path below the folder, `/` between folders; null when it is not known. */
  readonly onChange: (file: string | null) => void;
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

interface Watched {
  readonly identity: string;
  readonly watcher: { close(): void };
}

/** @param folder - Need not exist: it is noticed when it appears. */
export function watchFolder(folder: string, options: FolderWatcherOptions): FolderWatcher {
  const { onChange, onTrouble, disk = promisedDisk, watch = watchEntries } = options;
  const root = resolve(folder);
  const watchers = new Map<string, Watched>();
  const troubles = new Set<string>();
  let closed = false;
  let refreshed: Promise<void> = Promise.resolve();

  function forget(path: string): void {
    watchers.get(path)?.watcher.close();
    watchers.delete(path);
  }

  function reportTrouble(error: unknown): void {
    const reason = reasonText(error);
    // Gone between looking and watching: the folder above has told so.
    if (reason === 'ENOENT' || troubles.has(reason)) return;
    troubles.add(reason);
    onTrouble(reason);
  }

  /** @returns Whether the folder was not watched before. */
  function begin([path, { identity, entry }]: FoundFolder): boolean {
    if (watchers.get(path)?.identity === identity) return false;
    forget(path);
    const noticed: Parameters<WatchEntries>[1] = (changed, event) => {
      if (entry !== null && changed !== null && changed !== entry) return;
      onChange(entry === null && changed !== null ? pathBelow(root, join(path, changed)) : null);
      if (event === 'change') return;
      const isKnown = entry === null && changed !== null;
      void follow(isKnown ? foldersAt(join(path, changed), disk) : foldersToWatch(root, disk));
    };
    const failed = (error: unknown): void => {
      // On Windows a watched folder that is deleted ends so; what else it is shows at the refresh.
      if (reasonText(error) !== 'EPERM') reportTrouble(error);
      forget(path);
      onChange(null);
    };
    try {
      watchers.set(path, { identity, watcher: watch(path, noticed, failed) });
    } catch (error) {
      reportTrouble(error);
      return false;
    }
    return true;
  }

  async function follow(folders: AsyncIterable<FoundFolder>): Promise<void> {
    let isAnyNew = false;
    for await (const found of folders) {
      if (closed) return;
      if (begin(found)) isAnyNew = true;
    }
    // What had come into it before it was watched.
    if (isAnyNew) onChange(null);
  }

  async function compare(): Promise<void> {
    // Folders that are followed meanwhile are newer than what is compared here.
    const before = [...watchers];
    const there = new Set<string>();
    for await (const found of foldersToWatch(root, disk)) {
      if (closed) return;
      there.add(found[0]);
      begin(found);
    }
    for (const [path, watched] of before) {
      if (!there.has(path) && watchers.get(path) === watched) forget(path);
    }
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
  const watcher = watchOnDisk(path, { persistent: false }, (event, entry) =>
    onChange(entry, event),
  );
  watcher.on('error', onError);
  return { close: () => watcher.close() };
};

function pathBelow(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function reasonText(error: unknown): string {
  return systemReason(error) ?? String(error);
}

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

interface Watched {
  readonly identity: string;
  readonly watcher: { close(): void };
}

export class FolderWatcher {
  readonly #root: string;
  readonly #onChange: FolderWatcherOptions['onChange'];
  readonly #onTrouble: FolderWatcherOptions['onTrouble'];
  readonly #disk: FolderDisk;
  readonly #watch: WatchEntries;
  /** By path. */
  readonly #watched = new Map<string, Watched>();
  readonly #troubles = new Set<string>();
  #isClosed = false;
  #refreshed: Promise<void> = Promise.resolve();

  /** @param folder - Need not exist: it is noticed when it appears. */
  constructor(folder: string, options: FolderWatcherOptions) {
    const { onChange, onTrouble, disk = promisedDisk, watch = watchEntries } = options;
    this.#root = resolve(folder);
    this.#onChange = onChange;
    this.#onTrouble = onTrouble;
    this.#disk = disk;
    this.#watch = watch;
  }

  /** Watches the folders that are there now. Call it first, and again after every change. */
  refresh(): Promise<void> {
    this.#refreshed = this.#refreshed.then(() => this.#compare());
    return this.#refreshed;
  }

  close(): void {
    this.#isClosed = true;
    for (const path of this.#watched.keys()) this.#forget(path);
  }

  async #compare(): Promise<void> {
    // Folders that are followed meanwhile are newer than what is compared here.
    const before = [...this.#watched];
    const there = new Set<string>();
    for await (const found of foldersToWatch(this.#root, this.#disk)) {
      if (this.#isClosed) return;
      there.add(found[0]);
      this.#begin(found);
    }
    for (const [path, watched] of before) {
      if (!there.has(path) && this.#watched.get(path) === watched) this.#forget(path);
    }
  }

  /** @returns Whether the folder was not watched before. */
  #begin(found: FoundFolder): boolean {
    const [path, { identity }] = found;
    if (this.#watched.get(path)?.identity === identity) return false;
    this.#forget(path);
    try {
      const watcher = this.#watch(
        path,
        (entry, event) => this.#notice(found, entry, event),
        (error) => this.#fail(path, error),
      );
      this.#watched.set(path, { identity, watcher });
    } catch (error) {
      this.#reportTrouble(error);
      return false;
    }
    return true;
  }

  #notice(
    [path, { entry }]: FoundFolder,
    changed: string | null,
    event: 'rename' | 'change',
  ): void {
    if (entry !== null && changed !== null && changed !== entry) return;
    const known = entry === null && changed !== null ? join(path, changed) : null;
    this.#onChange(known === null ? null : pathBelow(this.#root, known));
    if (event === 'change') return;
    void this.#follow(
      known === null ? foldersToWatch(this.#root, this.#disk) : foldersAt(known, this.#disk),
    );
  }

  async #follow(folders: AsyncIterable<FoundFolder>): Promise<void> {
    let isAnyNew = false;
    for await (const found of folders) {
      if (this.#isClosed) return;
      if (this.#begin(found)) isAnyNew = true;
    }
    // What had come into it before it was watched.
    if (isAnyNew) this.#onChange(null);
  }

  #fail(path: string, error: unknown): void {
    // On Windows a watched folder that is deleted ends so; what else it is shows at the refresh.
    if (reasonText(error) !== 'EPERM') this.#reportTrouble(error);
    this.#forget(path);
    this.#onChange(null);
  }

  #reportTrouble(error: unknown): void {
    const reason = reasonText(error);
    // Gone between looking and watching: the folder above has told so.
    if (reason === 'ENOENT' || this.#troubles.has(reason)) return;
    this.#troubles.add(reason);
    this.#onTrouble(reason);
  }

  #forget(path: string): void {
    this.#watched.get(path)?.watcher.close();
    this.#watched.delete(path);
  }
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

import { watch } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  FolderWatcher,
  type FolderWatcherOptions,
} from '../../../src/content/watching/folder-watcher.ts';
import type { FolderDisk } from '../../../src/content/watching/watched-folders.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const ROOT = resolve('content');

/** A disk with one empty folder, whose birth is changed by the test, and everything above it. */
function diskWith(born: { at: bigint }): FolderDisk {
  const stat: FolderDisk['stat'] = (path) =>
    Promise.resolve({
      dev: 1n,
      ino: path === ROOT ? 7n : 1n,
      birthtimeNs: path === ROOT ? born.at : 0n,
      isDirectory: () => true,
    });
  return { readdir: () => Promise.resolve([]), stat, lstat: stat };
}

/** Notes what begins and ends to be watched; `root` is the content folder. */
function noting(): { notes: string[]; options: FolderWatcherOptions } {
  const notes: string[] = [];
  return {
    notes,
    options: {
      onChange: () => notes.push('changed'),
      onTrouble: (reason) => notes.push(reason),
      watch: (path) => {
        if (path === ROOT) notes.push('begin');
        return { close: () => void (path === ROOT && notes.push('end')) };
      },
    },
  };
}

describe('a watched folder', () => {
  it('is watched anew when another has taken its place and got its number', async () => {
    const { notes, options } = noting();
    const born = { at: 1n };
    const watcher = new FolderWatcher('content', { ...options, disk: diskWith(born) });
    await watcher.refresh();
    await watcher.refresh();
    expect(notes).toEqual(['begin']);
    born.at = 2n;
    await watcher.refresh();
    expect(notes).toEqual(['begin', 'end', 'begin']);
    watcher.close();
    expect(notes.at(-1)).toBe('end');
  });

  it('is not watched any more after it was closed, although a refresh was under way', async () => {
    const { notes, options } = noting();
    const watcher = new FolderWatcher('content', { ...options, disk: diskWith({ at: 1n }) });
    const refreshed = watcher.refresh();
    watcher.close();
    await refreshed;
    expect(notes).toEqual([]);
  });

  it('brings the folders below it along, but not drafts and hidden ones', async () => {
    const folder = await temporaryFolder({
      'content/walls/lime/a.md': 'a',
      'content/_drafts/b.md': 'b',
      'content/.git/c.md': 'c',
    });
    const watched: string[] = [];
    const watcher = new FolderWatcher(join(folder, 'content'), {
      onChange: () => undefined,
      onTrouble: () => undefined,
      watch: (path) => {
        watched.push(path);
        return { close: () => undefined };
      },
    });
    await watcher.refresh();
    const below = ['content', 'content/walls', 'content/walls/lime'];
    expect(watched).toEqual([folder, ...below.map((path) => join(folder, path))]);
  });
});

/** Watches a folder of the real disk by the system, and waits for what comes of it. */
class Watched {
  readonly watcher: FolderWatcher;
  #seen: (string | null)[] = [];
  #look: () => void = () => undefined;

  constructor(folder: string) {
    this.watcher = new FolderWatcher(folder, {
      onChange: (file) => this.#see(file),
      onTrouble: (reason) => expect.unreachable(reason),
      watch: (path, onChange) => {
        const watcher = watch(path, { persistent: false }, (event, entry) =>
          onChange(entry, event),
        );
        this.#see(path);
        return watcher;
      },
    });
    onTestFinished(() => this.watcher.close());
  }

  /**
   * Waits until a file has changed, by its path below the folder; or a folder is watched, by its
   * whole path.
   *
   * @returns All that was told since the last call.
   */
  async until(what: string | null): Promise<readonly (string | null)[]> {
    await new Promise<void>((done) => {
      this.#look = () => {
        if (this.#seen.includes(what)) done();
      };
      this.#look();
    });
    const told = this.#seen;
    this.#seen = [];
    return told;
  }

  #see(what: string | null): void {
    this.#seen.push(what);
    this.#look();
  }
}

describe('a folder that appears', () => {
  it('is watched at once, with those in it, although nothing is refreshed', async () => {
    const folder = await temporaryFolder({ 'lime.md': 'a' });
    const watched = new Watched(folder);
    await watched.watcher.refresh();
    await mkdir(join(folder, 'walls'));
    await watched.until(join(folder, 'walls'));
    // What had come into it before it was watched is told of without a name.
    await watched.until(null);
    await mkdir(join(folder, 'walls/lime/putty'), { recursive: true });
    await watched.until(join(folder, 'walls/lime/putty'));
    await writeFile(join(folder, 'walls/lime/putty/slaked.md'), 'a');
    const file = 'walls/lime/putty/slaked.md';
    expect(await watched.until(file)).toContain(file);
  });

  it('is watched at once also when it is the content folder itself', async () => {
    const folder = join(await temporaryFolder(), 'content');
    const watched = new Watched(folder);
    await watched.watcher.refresh();
    await mkdir(folder);
    await watched.until(folder);
    await writeFile(join(folder, 'lime.md'), 'a');
    expect(await watched.until('lime.md')).toContain('lime.md');
  });

  it.each(['_drafts', '.git', 'linked'])('and is not read is not watched: %s', async (name) => {
    const folder = await temporaryFolder({ 'lime.md': 'a' });
    await mkdir(join(folder, '.elsewhere'));
    const begun: string[] = [];
    let tell: (entry: string, event: 'rename') => void = () => undefined;
    const watcher = new FolderWatcher(folder, {
      onChange: () => undefined,
      onTrouble: () => undefined,
      watch: (path, onChange) => {
        begun.push(path);
        if (path === folder) tell = onChange;
        return { close: () => undefined };
      },
    });
    onTestFinished(() => watcher.close());
    await watcher.refresh();
    if (name === 'linked') await symlink(join(folder, '.elsewhere'), join(folder, name));
    else await mkdir(join(folder, name));
    tell(name, 'rename');
    await mkdir(join(folder, 'walls'));
    tell('walls', 'rename');
    await watcher.refresh();
    await watcher.refresh();
    expect(begun).toEqual([dirname(folder), folder, join(folder, 'walls')]);
  });
});

import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchFolder, type FolderWatcherOptions } from '../../src/bot/watch-folder.ts';
import type { FolderDisk } from '../../src/bot/watched-folders.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const ROOT = resolve('content');

/** A disk with one empty folder, whose birth is changed by the test, and everything above it. */
function diskWith(born: { at: bigint }): FolderDisk {
  return {
    readdir: () => Promise.resolve([]),
    stat: (path) =>
      Promise.resolve({
        dev: 1n,
        ino: path === ROOT ? 7n : 1n,
        birthtimeNs: path === ROOT ? born.at : 0n,
        isDirectory: () => true,
      }),
  };
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
    const watcher = watchFolder('content', { ...options, disk: diskWith(born) });
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
    const watcher = watchFolder('content', { ...options, disk: diskWith({ at: 1n }) });
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
    const watcher = watchFolder(join(folder, 'content'), {
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

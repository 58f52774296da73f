import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as WhileReading from '../../src/content/while-reading.ts';
import type { Snapshot } from '../../src/content/live-library.ts';
import type { Progress } from '../../src/content/progress.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { largeFolder } from '../large-folder.ts';
import { builtFile } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

// As built, because it starts a worker.
const { openWhileReading }: typeof WhileReading = await import(builtFile('content/while-reading'));

const QUESTION = 'How is material7 preserved?';

function open(contentDir: string, dataDir?: string) {
  const told: Progress[] = [];
  const shares: number[] = [];
  const opened = openWhileReading({
    config: { contentDir, siteUrl: null },
    loading: {
      ...(dataDir === undefined ? {} : { dataDir }),
      onProgress(progress) {
        told.push(progress);
        shares.push(opened.live.reading()?.share ?? -1);
      },
    },
    now: () => new Date(0),
    onReload: () => undefined,
  });
  return { ...opened, told, shares };
}

describe('a library that is used while its folder is read for the first time', () => {
  it('has no articles at first and says how far it is, then has those that a start would have', async () => {
    const contentDir = await temporaryFolder(largeFolder());
    const { live, read, shares } = open(contentDir);
    const reading = live.reading();
    expect(reading?.share).toBe(0);
    expect(live.current().library.ask(QUESTION).kind).toBe('unknown');
    // Asked for already, it is done after the first reading.
    const reload = live.reload();
    expect(await read).toBeNull();
    await reading?.over;
    expect(live.reading()).toBeNull();
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    const fresh = await loadLibrary({ contentDir, siteUrl: null });
    if (fresh.kind === 'unreadable') throw new Error(fresh.sentence);
    const { library, version } = live.current();
    expect(library.ask(QUESTION)).toMatchObject({ kind: 'answered' });
    expect(library.ask(QUESTION)).toEqual(fresh.library.ask(QUESTION));
    expect(version).toBe(fresh.version);
    expect(await reload).toMatchObject({ kind: 'unchanged' });
  });

  it('is not in use before what is done first with its articles has ended', async () => {
    const contentDir = await temporaryFolder(largeFolder());
    let give = (_content: Snapshot): void => undefined;
    const given = new Promise<Snapshot>((resolve) => (give = resolve));
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const { live, read } = openWhileReading({
      config: { contentDir, siteUrl: null },
      loading: {},
      now: () => new Date(0),
      onReload: () => undefined,
      beforeUse(content) {
        give(content);
        return ended;
      },
    });
    const { library } = await given;
    expect(library.ask(QUESTION).kind).toBe('answered');
    expect(live.reading()).not.toBeNull();
    expect(live.current().library.articles).toEqual([]);
    end();
    expect(await read).toBeNull();
    expect(live.reading()).toBeNull();
    expect(live.current().library).toBe(library);
  });

  it('is not indexed again at the second start', async () => {
    const contentDir = await temporaryFolder(largeFolder());
    const dataDir = await temporaryFolder();
    const first = open(contentDir, dataDir);
    expect(await first.read).toBeNull();
    expect(first.told.some(({ doing }) => doing === 'Indexing')).toBe(true);
    const [saved = ''] = await readdir(join(dataDir, 'library'));
    expect(await readdir(join(dataDir, 'library', saved))).toContain('index.bin');
    const second = open(contentDir, dataDir);
    expect(await second.read).toBeNull();
    expect(second.told.some(({ doing }) => doing === 'Indexing')).toBe(false);
    expect(second.live.current().library.ask(QUESTION)).toEqual(
      first.live.current().library.ask(QUESTION),
    );
  });

  it('stays without articles where the folder cannot be read, and says why', async () => {
    const contentDir = await temporaryFolder();
    await rm(contentDir, { recursive: true });
    const { live, read } = open(contentDir);
    expect(await read).toMatchObject({
      kind: 'unreadable',
      sentence: expect.stringContaining(contentDir),
    });
    expect(live.reading()).not.toBeNull();
  });
});

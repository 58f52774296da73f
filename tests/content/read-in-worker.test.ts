import { open as openFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type * as CodeFingerprint from '../../src/content/saving/code-fingerprint.ts';
import type * as LoadLibrary from '../../src/content/load-library.ts';
import type * as LiveLibraryModule from '../../src/content/live-library.ts';
import type * as ReadInWorker from '../../src/content/read-in-worker.ts';
import type { LiveLibrary } from '../../src/content/live-library.ts';
import type { WorkerRequest } from '../../src/content/read-in-worker.ts';
import { SYNONYMS_FILE } from '../../src/knowledge/index.ts';
import { buildIndex } from '../../src/knowledge/indexing/index-builder.ts';
import { essay, largeFolder } from '../large-folder.ts';
import { builtFile } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

// As built: a worker then starts in half of the processor time, without a compiler of its own.
const { codeFingerprint }: typeof CodeFingerprint =
  await import(builtFile('content/code-fingerprint'));
const { loadLibrary }: typeof LoadLibrary = await import(
  builtFile('content/load-library')
);
const { openLiveLibrary }: typeof LiveLibraryModule = await import(
  builtFile('content/live-library')
);
const { readInWorker }: typeof ReadInWorker = await import(
  builtFile('content/read-in-worker')
);

/** @param dataDir - Where it is saved. Default: nowhere, so that all of it is in memory. */
async function open(contentDir: string, dataDir?: string): Promise<LiveLibrary> {
  const opened = await openLiveLibrary({
    config: { contentDir, siteUrl: null },
    ...(dataDir === undefined ? {} : { loading: { dataDir } }),
    now: () => new Date(0),
    onReload: () => undefined,
  });
  if (opened.kind === 'unreadable') throw new Error(opened.sentence);
  return opened.live;
}

/** In place, so that the program that has the file open reads it, too. */
async function overwriteTexts(dataDir: string): Promise<void> {
  const [folder = ''] = await readdir(join(dataDir, 'library'));
  const file = await openFile(join(dataDir, 'library', folder, 'articles.bin'), 'r+');
  const { size } = await file.stat();
  await file.write(Buffer.alloc(size / 2, 0xff), 0, size / 2, size / 2);
  await file.close();
}

describe('a reload of a large folder', () => {
  it(
    'gives the library that a start on the changed folder gives, and answers from the old one meanwhile',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const live = await open(contentDir, await temporaryFolder());
      const question = 'How is granite preserved?';
      await writeFile(join(contentDir, 'materials', 'material-3.md'), essay('granite'));
      await writeFile(join(contentDir, 'materials', 'broken.md'), '# No text');
      await rm(join(contentDir, 'materials', 'material-4.md'));
      let answeredMeanwhile = 0;
      const reload = live.reload();
      const isDone = reload.then(() => true);
      while (!(await Promise.race([isDone, setImmediate(false)]))) {
        expect(live.current().library.ask('How is material4 preserved?').kind).toBe('answered');
        answeredMeanwhile++;
      }
      expect(answeredMeanwhile).toBeGreaterThan(0);
      expect(await reload).toMatchObject({
        kind: 'reloaded',
        changes: {
          added: [],
          changed: ['materials/material-3.md'],
          removed: ['materials/material-4.md'],
          refused: ['materials/broken.md'],
        },
      });
      const fresh = await loadLibrary({ contentDir, siteUrl: null });
      if (fresh.kind === 'unreadable') throw new Error(fresh.sentence);
      const { library, findings, version } = live.current();
      expect(library.ask(question)).toEqual(fresh.library.ask(question));
      expect(library.ask(question)).toMatchObject({ kind: 'answered' });
      expect(library.explain(question)).toEqual(fresh.library.explain(question));
      expect(library.articles.map(({ blocks }) => blocks)).toEqual(
        fresh.library.articles.map(({ blocks }) => blocks),
      );
      expect(findings).toEqual(fresh.content.findings);
      expect(version).toBe(fresh.version);
    },
  );

  it(
    'without a change keeps the library, and one after it finds the next change',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const live = await open(contentDir);
      const before = live.current();
      expect(await live.reload()).toMatchObject({ kind: 'unchanged' });
      expect(live.current()).toBe(before);
      await writeFile(join(contentDir, 'small.md'), '# Granite\n\nGranite is hard.\n');
      expect(await live.reload()).toMatchObject({
        kind: 'reloaded',
        changes: { added: ['small.md'] },
      });
      expect(
        live.current().library.find(live.current().library.articles.at(-1)!.slug)?.blocks,
      ).toEqual([{ kind: 'paragraph', text: 'Granite is hard.', line: 3 }]);
    },
  );

  it(
    'leaves files that may be half written as they were, and reads them once they are whole',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const live = await open(contentDir);
      await writeFile(join(contentDir, 'materials', 'material-3.md'), essay('granite'));
      await writeFile(join(contentDir, 'half.md'), '# Gra');
      const during = await live.reload(new Set(['half.md', 'materials/material-3.md']));
      expect(during).toMatchObject({
        kind: 'reloaded',
        changes: { added: [], changed: [], refused: ['half.md'] },
      });
      expect(live.current().library.ask('How is material3 preserved?').kind).toBe('answered');
      expect(await live.reload()).toMatchObject({
        kind: 'reloaded',
        changes: { changed: ['materials/material-3.md'] },
      });
    },
  );

  it(
    'reads all files anew where what is saved was damaged meanwhile, and saves them whole',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const dataDir = await temporaryFolder();
      const live = await open(contentDir, dataDir);
      const damaged = live.current().library;
      const expected = damaged.articles.map(({ blocks }) => blocks);
      await overwriteTexts(dataDir);
      expect((await live.reload()).kind).toBe('reloaded');
      const textsIn = ({ articles }: Pick<typeof damaged, 'articles'>): unknown =>
        articles.map(({ blocks }) => blocks);
      expect(textsIn(live.current().library)).toEqual(expected);
      expect(textsIn((await open(contentDir, dataDir)).current().library)).toEqual(expected);
    },
  );

  it(
    'answers by the new list of synonyms when only that was edited',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const live = await open(contentDir);
      await writeFile(join(contentDir, SYNONYMS_FILE), 'calx, material7\n');
      expect(await live.reload()).toMatchObject({
        kind: 'reloaded',
        changes: { hasOtherSynonyms: true, changed: [] },
      });
      const fresh = await loadLibrary({ contentDir, siteUrl: null });
      if (fresh.kind === 'unreadable') throw new Error(fresh.sentence);
      const { library, version } = live.current();
      expect(library.ask('calx').candidates).toMatchObject([{ slug: 'materials/material-7' }]);
      expect(library.ask('calx')).toEqual(fresh.library.ask('calx'));
      expect(version).toBe(fresh.version);
    },
  );

  it(
    'keeps the old library when the folder is gone, and takes a folder that has become small',
    async () => {
      const contentDir = await temporaryFolder({ ...largeFolder(), 'a.md': '# Lime\n\nLime.\n' });
      const live = await open(contentDir);
      await rm(join(contentDir, 'materials'), { recursive: true });
      expect(await live.reload()).toMatchObject({ kind: 'reloaded' });
      expect(live.current().library.articles.map(({ title }) => title)).toEqual(['Lime']);
      await rm(contentDir, { recursive: true });
      expect(await live.reload()).toMatchObject({ kind: 'kept' });
      expect(live.current().library.articles).toHaveLength(1);
    },
  );
});

describe('a worker that cannot do its work', () => {
  async function read(request: Partial<WorkerRequest>) {
    const contentDir = await temporaryFolder(largeFolder());
    const madeBy = codeFingerprint();
    const usual = {
      contentDir,
      versionInUse: null,
      unsettled: new Set<string>(),
      saveIn: null,
      savedIn: [],
      asOf: 0,
      madeBy,
      inUse: null,
    };
    const nobody = { onProgress: () => undefined, onUnsaved: () => undefined };
    return readInWorker({ ...usual, ...request }, nobody);
  }

  it('is an outcome that says what to do, when it crashes', async () => {
    const packed = new Uint8Array(new SharedArrayBuffer(0));
    const inUse = { packed, index: buildIndex([]), order: new Uint32Array(0) };
    expect(await read({ inUse })).toEqual({
      kind: 'unreadable',
      sentence: expect.stringMatching(/has failed \(.+\): reload once more/),
    });
  });

  it('is an outcome that says to restart, when the program has been changed on the disk', async () => {
    expect(await read({ madeBy: 'an earlier program' })).toEqual({
      kind: 'unreadable',
      sentence: expect.stringMatching(/changed on the disk since it was started.*restart it/),
    });
  });
});

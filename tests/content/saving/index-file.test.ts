import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import { readIndexFile, writeIndexFile } from '../../../src/content/saving/index-file.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import { randomCorpus, randomQuestion, text } from '../../knowledge/matching/corpus.ts';
import { runs } from '../../property-runs.ts';

let folder = '';
let path = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docent-index-'));
  path = join(folder, 'deep', 'index.bin');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const index = buildIndex([text('Château', 'Lime mortar, שלום.'), text('Glass', 'Painted glass.')]);

describe('a saved index', () => {
  it('gives the ranking of the index it was saved from', async () => {
    await fc.assert(
      fc.asyncProperty(randomCorpus, randomQuestion, async (corpus, question) => {
        const built = buildIndex(corpus);
        await writeIndexFile(path, built, 'same');
        const saved = await readIndexFile(path, 'same');
        expect(saved).toEqual(built);
        expect(saved && new Searcher(saved).search(question, 10)).toEqual(new Searcher(built).search(question, 10));
      }),
      { numRuns: runs(3) },
    );
  });

  it('leaves nothing else behind', async () => {
    await writeIndexFile(path, index, 'v1');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['index.bin']);
  });

  it('is not used for other content', async () => {
    await writeIndexFile(path, index, 'v1');
    expect(await readIndexFile(path, 'v2')).toBeNull();
  });

  it('is not used when it is absent', async () => {
    expect(await readIndexFile(join(folder, 'absent'), 'v1')).toBeNull();
  });

  it('is not used when a byte has changed or is missing', async () => {
    await writeIndexFile(path, index, 'v1');
    const good = readFileSync(path);
    for (let at = 0; at < good.length; at += 7) {
      const bad = Buffer.from(good);
      bad[at] = bad[at]! ^ 0x10;
      writeFileSync(path, bad);
      const read = await readIndexFile(path, 'v1');
      // The four bytes after the checksum are padding: a change there harms nothing.
      expect(read).toEqual(at >= 4 && at < 8 ? index : null);
    }
    for (const length of [0, 1, 100, good.length - 1]) {
      writeFileSync(path, good.subarray(0, length));
      expect(await readIndexFile(path, 'v1')).toBeNull();
    }
  });
});

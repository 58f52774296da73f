import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadContent } from '../../src/content/content-outcome.ts';
import { readContent, type ContentRequest } from '../../src/content/read-content.ts';
import {
  CALIBRATION_FILE,
  formatCalibration,
  generalCalibration,
} from '../../src/knowledge/index.ts';
import { essay, largeFolder } from '../large-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function read(
  contentDir: string,
  request: Partial<ContentRequest> = {},
): Promise<ReadContent> {
  const outcome = await readContent({
    contentDir,
    before: null,
    versionInUse: null,
    unsettled: new Set(),
    saveIn: null,
    savedIn: [],
    madeBy: 'this code',
    // As if all files were old, so that their stamps tell.
    asOf: Date.now() + 60_000,
    onProgress: () => undefined,
    onUnsaved: () => undefined,
    ...request,
  });
  if (outcome.kind !== 'read') throw new Error(`Expected content, got ${outcome.kind}`);
  return outcome;
}

function known({ content, files, large }: ReadContent): ContentRequest['before'] {
  const indexed = large === null ? null : { index: large.index, articles: content.articles };
  return { files, packed: large?.packed ?? null, indexed };
}

describe('a second reading of a large folder', () => {
  it(
    'packs nothing again when only the calibration is another, and has the articles in their order',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const first = await read(contentDir);
      await writeFile(
        join(contentDir, CALIBRATION_FILE),
        formatCalibration(generalCalibration, {}),
      );
      const second = await read(contentDir, { before: known(first) });
      expect(second.version).not.toBe(first.version);
      expect(second.large?.packed).toBe(first.large?.packed);
      expect(second.large?.index).toBe(first.large?.index);
      expect([...second.files.keys()]).toEqual([...first.files.keys()]);
      expect(second.content.articles).toEqual(first.content.articles);
    },
  );

  it(
    'keeps the files it knows and packs the whole again with those that are new',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const first = await read(contentDir);
      await mkdir(join(contentDir, 'a'));
      await writeFile(join(contentDir, 'a', 'granite.md'), essay('granite'));
      const second = await read(contentDir, { before: known(first) });
      const { articles } = second.content;
      expect(articles.map(({ slug }) => slug)).toEqual([
        'a/granite',
        ...first.content.articles.map(({ slug }) => slug),
      ]);
      expect(articles[0]?.blocks).toContainEqual(expect.objectContaining({ text: 'Stage 1' }));
      expect(articles.slice(1).map(({ blocks }) => blocks)).toEqual(
        first.content.articles.map(({ blocks }) => blocks),
      );
      expect(second.large?.index).toEqual((await read(contentDir)).large?.index);
    },
  );
});

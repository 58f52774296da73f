import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/content/load-library.ts';
import {
  CALIBRATION_FILE,
  formatCalibration,
  generalCalibration,
  SYNONYMS_FILE,
} from '../../src/knowledge/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const articles = {
  'lime.md': '# Lime mortar\n\nLime mortar lets a wall breathe.\n',
  'glass.md': '# Stained glass\n\nStained glass is cleaned with distilled water.\n',
};
const never = {
  ...generalCalibration,
  answeredFrom: { careful: 1, balanced: 1, bold: 1 },
};

async function load(files: Readonly<Record<string, string>>) {
  const loaded = await loadLibrary({ contentDir: await temporaryFolder(files), siteUrl: null });
  if (loaded.kind === 'unreadable') throw new Error(loaded.sentence);
  return loaded;
}

describe('the calibration of a content folder', () => {
  it('is the general one where the folder has none', async () => {
    const { library, calibration, content } = await load(articles);
    expect(calibration).toBe(generalCalibration);
    expect(content.findings).toEqual([]);
    expect(library.ask('stained glass').kind).toBe('answered');
  });

  it('is the one in the folder, which is no article', async () => {
    const { library } = await load({
      ...articles,
      [CALIBRATION_FILE]: formatCalibration(never, {}),
    });
    expect(library.articles).toHaveLength(2);
    expect(library.ask('stained glass').kind).toBe('unsure');
  });

  it('is the general one when that in the folder cannot be used, and a finding says so', async () => {
    const { library, content } = await load({ ...articles, [CALIBRATION_FILE]: '{"format":0}' });
    expect(library.ask('stained glass').kind).toBe('answered');
    expect(content.findings).toEqual([
      expect.objectContaining({
        rule: 'unusable-calibration',
        severity: 'warning',
        file: CALIBRATION_FILE,
        fix: expect.stringContaining('npm run calibrate'),
      }),
    ]);
  });

  it('makes another version of the content when it changes', async () => {
    const contentDir = await temporaryFolder(articles);
    const versions = [];
    for (const calibration of [null, never, generalCalibration]) {
      if (calibration !== null) {
        await writeFile(join(contentDir, CALIBRATION_FILE), formatCalibration(calibration, {}));
      }
      const loaded = await loadLibrary({ contentDir, siteUrl: null });
      if (loaded.kind === 'loaded') versions.push(loaded.version);
    }
    expect(new Set(versions).size).toBe(3);
  });
});

describe('the synonyms of a content folder', () => {
  const disasters = {
    ...articles,
    'shaking.md': '# After a tremor\n\nAfter a tremor look at the chimneys first.\n',
  };
  const list = '# Disasters\nquake, tremor\n';

  it('find an article by a word of the list, and explain how', async () => {
    const without = await load(disasters);
    expect(without.library.ask('the quake')).toMatchObject({ candidates: [] });
    const { library } = await load({ ...disasters, [SYNONYMS_FILE]: list });
    expect(library.articles).toHaveLength(3);
    const { candidates } = library.ask('the quake');
    expect(candidates.map(({ slug }) => slug)).toEqual(['shaking']);
    const [explained] = library.explain('the quake').explanation.articles;
    expect(explained).toMatchObject({ slug: 'shaking', score: expect.any(Number) });
    expect(explained?.score).toBeGreaterThan(0);
    expect(library.suggest('quake', 5).map(({ slug }) => slug)).toEqual(['shaking']);
  });

  it('that cannot be used are findings with their line, and the others count', async () => {
    const text = `natural disaster, flood\n${list}`;
    const { library, content } = await load({ ...disasters, [SYNONYMS_FILE]: text });
    expect(content.findings).toContainEqual(
      expect.objectContaining({
        rule: 'unusable-synonyms',
        severity: 'warning',
        file: SYNONYMS_FILE,
        line: 1,
        message: expect.stringContaining('natural disaster'),
      }),
    );
    expect(library.ask('the quake').candidates).toHaveLength(1);
  });

  it('that the settings hold are findings there, and no longer where no file is', async () => {
    const settings = 'title: [heading]\nsynonyms:\n  - [quake, tremor]\n  - [the, shock]\n';
    const { library, content } = await load({ ...disasters, 'docent.yml': settings });
    const found = content.findings.filter(({ rule }) => rule === 'unusable-synonyms');
    expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'docent.yml:4',
      'docent.yml:4',
    ]);
    expect(library.ask('the quake').candidates).toHaveLength(1);
  });
});

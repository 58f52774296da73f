import { cp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLibrary, type LoadedLibrary } from '../../../src/content/load-library.ts';
import type { Progress } from '../../../src/content/progress.ts';
import { parseLabelledQuestions } from '../../../src/cli/evaluation/labelled-questions.ts';
import { SYNONYMS_FILE, type Library } from '../../../src/knowledge/index.ts';
import { essay, largeFolder } from '../../large-folder.ts';
import { runBuilt } from '../../run.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { runs, sampleOf, THOROUGH } from '../../property-runs.ts';

interface Load extends LoadedLibrary {
  /** What took long enough to be told. */
  readonly progress: readonly Progress[];
  readonly unsaved: readonly string[];
}

async function load(contentDir: string, dataDir?: string): Promise<Load> {
  const progress: Progress[] = [];
  const unsaved: string[] = [];
  const loaded = await loadLibrary(
    { contentDir, siteUrl: null },
    {
      ...(dataDir === undefined ? {} : { dataDir }),
      onProgress: (step) => progress.push(step),
      onUnsaved: (sentence) => unsaved.push(sentence),
    },
  );
  if (loaded.kind === 'unreadable') throw new Error(loaded.sentence);
  return { ...loaded, progress, unsaved };
}

function wasIndexed({ progress }: Load): boolean {
  return progress.some(({ doing }) => doing === 'Indexing');
}

/** `articles.bin` and `index.bin`, sorted. */
async function savedFiles(dataDir: string): Promise<string[]> {
  const all = await readdir(dataDir, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}

const questions = ['layer 7 of material3', 'Who keeps material12?', 'material999', 'stage colour'];

function answersOf(library: Library, asked: readonly string[]): unknown[] {
  return asked.map((question) => [
    library.ask(question),
    library.explain(question),
    library.suggest(question.slice(0, 9), 25).map(({ slug }) => slug),
  ]);
}

function relatedOf(library: Library): unknown[] {
  return sampleOf(library.articles, 10).map((article) => library.related(article));
}

describe('a library loaded from disk', () => {
  it(
    'answers labelled questions exactly as one built from the files',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const copied = THOROUGH ? '../../../content' : '../../../content/case-studies';
      await cp(fileURLToPath(new URL(copied, import.meta.url)), contentDir, { recursive: true });
      const dataDir = await temporaryFolder();
      const built = await load(contentDir);
      await load(contentDir, dataDir);
      const saved = await load(contentDir, dataDir);
      expect(wasIndexed(built)).toBe(true);
      expect(wasIndexed(saved)).toBe(false);

      const file = new URL('../../golden/questions.yaml', import.meta.url);
      const labelled = parseLabelledQuestions(await readFile(file, 'utf8'));
      if (labelled.kind === 'refused') throw new Error(labelled.problems.join('\n'));
      const asked = labelled.questions.map(({ question }) => question);
      expect(asked.length).toBeGreaterThan(900);
      for (const question of sampleOf(asked, 300)) {
        expect(answersOf(saved.library, [question])).toEqual(answersOf(built.library, [question]));
      }
      expect(relatedOf(saved.library)).toEqual(relatedOf(built.library));
      expect(
        saved.library.topics.map(({ subject, articles }) => [subject, articles.length]),
      ).toEqual(built.library.topics.map(({ subject, articles }) => [subject, articles.length]));
      expect(saved.content.findings).toEqual(built.content.findings);
      expect(saved.version).toBe(built.version);
    },
  );

  it(
    'has what changed since it was saved, and is saved again with it',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const dataDir = await temporaryFolder();
      await load(contentDir, dataDir);
      await writeFile(join(contentDir, 'materials', 'material-3.md'), essay('granite'));
      await rm(join(contentDir, 'materials', 'material-4.md'));
      await writeFile(join(contentDir, 'materials', 'a-new-one.md'), essay('basalt'));
      const asked = [...questions, 'How is granite preserved?', 'layer 2 of basalt', 'material4'];
      const changed = await load(contentDir, dataDir);
      const expected = answersOf((await load(contentDir)).library, asked);
      expect(wasIndexed(changed)).toBe(true);
      expect(answersOf(changed.library, asked)).toEqual(expected);
      const again = await load(contentDir, dataDir);
      expect(wasIndexed(again)).toBe(false);
      expect(answersOf(again.library, asked)).toEqual(expected);
    },
  );

  it(
    'has its texts for as long as it is in use, whatever is saved in its place or deleted',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const dataDir = await temporaryFolder();
      const textsOf = ({ library }: Load): unknown => library.articles.map(({ blocks }) => blocks);
      const expected = textsOf(await load(contentDir));
      const saved = await load(contentDir, dataDir);
      await writeFile(join(contentDir, 'materials', 'material-3.md'), essay('granite'));
      const newer = await load(contentDir, dataDir);
      await rm(dataDir, { recursive: true });
      expect(textsOf(saved)).toEqual(expected);
      expect(textsOf(newer)).toEqual(textsOf(await load(contentDir)));
      expect(textsOf(newer)).not.toEqual(expected);
    },
  );

  it(
    'is read by the list of synonyms that the folder has now',
    async () => {
      const contentDir = await temporaryFolder({
        ...largeFolder(),
        [SYNONYMS_FILE]: 'calx, material7\n',
      });
      const dataDir = await temporaryFolder();
      await load(contentDir, dataDir);
      await writeFile(join(contentDir, SYNONYMS_FILE), 'calx, material9\n');
      const saved = await load(contentDir, dataDir);
      expect(wasIndexed(saved)).toBe(false);
      expect(saved.library.ask('calx').candidates).toMatchObject([
        { slug: 'materials/material-9' },
      ]);
    },
  );

  it('is not saved for a folder that is small', async () => {
    const dataDir = await temporaryFolder();
    await load(await temporaryFolder({ 'a.md': '# Lime\n\nLime.\n' }), dataDir);
    expect(await readdir(dataDir)).toEqual([]);
  });
});

describe('a saved library that is damaged', () => {
  it(
    'is made again, with the same answers, wherever a byte has changed or the file ends',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const dataDir = await temporaryFolder();
      const expected = answersOf((await load(contentDir, dataDir)).library, questions);
      const files = await savedFiles(dataDir);
      expect(files.map((file) => file.replace(/^.*[\\/]/, ''))).toEqual([
        'articles.bin',
        'index.bin',
      ]);
      const damage = fc.record({
        file: fc.constantFrom(...files),
        // The first bytes hold the checksum, lengths and names; the rest is mostly texts and numbers.
        at: fc.oneof(fc.nat(999), fc.nat(200_000)),
        isCut: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(damage, async ({ file, at, isCut }) => {
          const bytes = await readFile(file);
          const place = at % bytes.length;
          bytes[place]! ^= 0x24;
          await writeFile(file, isCut ? bytes.subarray(0, place) : bytes);
          expect(answersOf((await load(contentDir, dataDir)).library, questions)).toEqual(expected);
          // Mended: the next start has nothing to make.
          expect(wasIndexed(await load(contentDir, dataDir))).toBe(false);
        }),
        { numRuns: runs(5) },
      );
    },
  );

  it(
    'is made again when it is of another folder',
    async () => {
      const dataDir = await temporaryFolder();
      const one = await temporaryFolder(largeFolder());
      const other = await temporaryFolder({ ...largeFolder(), 'granite.md': essay('granite') });
      await load(one, dataDir);
      const [articles = '', index = ''] = await savedFiles(dataDir);
      const savedOfOne = [await readFile(articles), await readFile(index)];
      await rm(articles);
      await rm(index);
      const expected = answersOf((await load(other, dataDir)).library, questions);
      const [articlesOfOther = '', indexOfOther = ''] = await savedFiles(dataDir);
      await writeFile(articlesOfOther, savedOfOne[0]!);
      await writeFile(indexOfOther, savedOfOne[1]!);
      expect(answersOf((await load(other, dataDir)).library, questions)).toEqual(expected);
    },
  );
});

describe('the data folder', () => {
  it(
    'may be deleted at any time',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const dataDir = await temporaryFolder();
      const { version } = await load(contentDir, dataDir);
      await rm(dataDir, { recursive: true });
      const again = await load(contentDir, dataDir);
      expect(again).toMatchObject({ version, unsaved: [] });
      expect(await savedFiles(dataDir)).toHaveLength(2);
    },
  );

  it(
    'that cannot be written costs one sentence, which names the folder and what to do',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const dataDir = join(
        await temporaryFolder({ data: 'a file where a folder should be' }),
        'data',
      );
      const { library, unsaved } = await load(contentDir, dataDir);
      expect(library.ask('How is material3 preserved?').kind).toBe('answered');
      expect(unsaved).toEqual([expect.stringMatching(/cannot be saved in .*data.*DATA_DIR/)]);
    },
  );

  it(
    'serves two processes that start at once, and is whole afterwards',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const dataDir = await temporaryFolder();
      const ask = () =>
        runBuilt('cli/ask', ['--content', contentDir, '--json', 'How is material3 preserved?'], {
          env: { DATA_DIR: dataDir, DISCORD_TOKEN: '', SITE_URL: '' },
        });
      const [one, other] = await Promise.all([ask(), ask()]);
      expect(one).toMatchObject({ exitCode: 0, stderr: '' });
      expect(other).toEqual(one);
      const files = await savedFiles(dataDir);
      expect(files).toHaveLength(2);
      const before = await Promise.all(files.map(async (file) => (await stat(file)).ino));
      expect(await ask()).toEqual(one);
      // They were used: nothing had to be saved again.
      expect((await stat(files[1]!)).ino).toBe(before[1]);
    },
  );

  it(
    'is cleared of what a process left that ended while it saved',
    async () => {
      const contentDir = await temporaryFolder(largeFolder());
      const dataDir = await temporaryFolder();
      await load(contentDir, dataDir);
      const [articles = ''] = await savedFiles(dataDir);
      await writeFile(`${articles}.left.tmp`, 'half');
      await utimes(`${articles}.left.tmp`, 1_700_000_000, 1_700_000_000);
      await rm(articles);
      await load(contentDir, dataDir);
      expect(await savedFiles(dataDir)).toHaveLength(2);
    },
  );
});

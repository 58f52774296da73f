import { rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  openLiveLibrary,
  type LiveLibrary,
  type ReloadOutcome,
} from '../../src/content/live-library.ts';
import {
  CALIBRATION_FILE,
  SYNONYMS_FILE,
  formatCalibration,
  generalCalibration,
} from '../../src/knowledge/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const lime = '# Why is lime mortar used?\n\nLime mortar lets a wall breathe. It is soft.\n';
const glass = '# How is stained glass cleaned?\n\nStained glass is cleaned with distilled water.\n';
const broken = '---\ntitle: [\n---\nText.\n';

const files = { 'walls/lime.md': lime, 'art/glass.md': glass };

async function open(folder: string, outcomes: ReloadOutcome[] = []): Promise<LiveLibrary> {
  const opened = await openLiveLibrary({
    config: { contentDir: folder, siteUrl: null },
    now: () => new Date(1_700_000_000_000),
    onReload: (outcome) => outcomes.push(outcome),
  });
  if (opened.kind === 'unreadable') throw new Error(opened.sentence);
  return opened.live;
}

function titlesIn(live: LiveLibrary): string[] {
  return live.current().library.articles.map(({ title }) => title);
}

describe('a reload', () => {
  it('says what was added, changed, removed and refused', async () => {
    const folder = await temporaryFolder({ ...files, 'art/mosaic.md': '# Mosaics\n\nMosaics.\n' });
    const live = await open(folder);
    await writeFile(join(folder, 'new.md'), '# Timber\n\nTimber needs air.\n');
    await writeFile(join(folder, 'walls', 'lime.md'), lime.replace('soft', 'very soft'));
    await writeFile(join(folder, 'art', 'glass.md'), broken);
    await rm(join(folder, 'art', 'mosaic.md'));
    expect(await live.reload()).toMatchObject({
      kind: 'reloaded',
      changes: {
        added: ['new.md'],
        changed: ['walls/lime.md'],
        removed: ['art/mosaic.md'],
        refused: ['art/glass.md'],
      },
    });
    expect(titlesIn(live)).toEqual(['Timber', 'Why is lime mortar used?']);
    expect(live.current().findings).toMatchObject([{ file: 'art/glass.md', severity: 'error' }]);
  });

  it('without a change keeps the library and its version', async () => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    const before = live.current();
    expect(await live.reload()).toEqual({
      kind: 'unchanged',
      snapshot: before,
      isRecovery: false,
    });
    expect(live.current()).toBe(before);
  });

  it('gives the same files the same version, wherever they are', async () => {
    const here = await open(await temporaryFolder(files));
    const there = await open(await temporaryFolder(files));
    expect(here.current().version).toMatch(/^[0-9a-f]{12}$/);
    expect(there.current().version).toBe(here.current().version);
  });

  it('parses only what has changed', async () => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    const [before] = live.current().library.articles;
    await writeFile(join(folder, 'walls', 'lime.md'), lime.replace('soft', 'hard'));
    await live.reload();
    const [after, changed] = live.current().library.articles;
    expect(before?.slug).toBe('art/glass');
    expect(after).toBe(before);
    expect(changed?.blocks[0]).toMatchObject({ text: expect.stringContaining('hard') });
  });

  it('sees an edit that leaves size and date as they were', async () => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    const path = join(folder, 'walls', 'lime.md');
    const { atime, mtime } = await stat(path);
    await writeFile(path, lime.replace('soft', 'hard'));
    await utimes(path, atime, mtime);
    expect(await live.reload()).toMatchObject({
      kind: 'reloaded',
      changes: { changed: ['walls/lime.md'] },
    });
  });

  it('shows a file with a new name as one article less and one more', async () => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    await rename(join(folder, 'walls', 'lime.md'), join(folder, 'walls', 'mortar.md'));
    expect(await live.reload()).toMatchObject({
      changes: { added: ['walls/mortar.md'], removed: ['walls/lime.md'], changed: [], refused: [] },
    });
  });

  it('takes a file back into use once it is mended', async () => {
    const folder = await temporaryFolder({ ...files, 'new.md': broken });
    const live = await open(folder);
    await writeFile(join(folder, 'new.md'), '# Timber\n\nTimber needs air.\n');
    expect(await live.reload()).toMatchObject({
      changes: { mended: ['new.md'], added: [], refused: [], found: [] },
    });
  });

  it('says that a refused file is gone', async () => {
    const folder = await temporaryFolder({ ...files, 'new.md': broken });
    const live = await open(folder);
    await rm(join(folder, 'new.md'));
    expect(await live.reload()).toMatchObject({
      kind: 'reloaded',
      changes: { withdrawn: ['new.md'], removed: [] },
    });
  });

  it('tells new findings from those that were there before', async () => {
    const folder = await temporaryFolder({ ...files, 'old.md': broken });
    const live = await open(folder);
    await writeFile(join(folder, 'new.md'), broken);
    expect(await live.reload()).toMatchObject({ changes: { found: [{ file: 'new.md' }] } });
    expect(live.current().findings).toHaveLength(2);
  });

  it('gives the findings on a refused file again when it changed and is refused again', async () => {
    const folder = await temporaryFolder({ ...files, 'old.md': broken });
    const live = await open(folder);
    await writeFile(join(folder, 'old.md'), `${broken}More text.\n`);
    expect(await live.reload()).toMatchObject({
      changes: { refused: ['old.md'], found: [{ file: 'old.md' }] },
    });
  });

  it('answers by the new list of synonyms when only that was edited, and says so', async () => {
    const folder = await temporaryFolder({ ...files, [SYNONYMS_FILE]: 'quake, tremor\n' });
    const live = await open(folder);
    const found = (): number => live.current().library.ask('calx').candidates.length;
    expect(found()).toBe(0);
    await writeFile(join(folder, SYNONYMS_FILE), 'quake, tremor\ncalx, lime\n');
    expect(await live.reload()).toMatchObject({
      kind: 'reloaded',
      changes: { hasOtherSynonyms: true, isCalibrated: false, changed: [] },
    });
    expect(found()).toBe(1);
    await rm(join(folder, SYNONYMS_FILE));
    expect(await live.reload()).toMatchObject({ changes: { hasOtherSynonyms: true } });
    expect(found()).toBe(0);
    expect(await live.reload()).toMatchObject({ kind: 'unchanged' });
  });

  it('says that it was set anew how sure an answer must be', async () => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    const strict = { ...generalCalibration, answeredFrom: { careful: 1, balanced: 1, bold: 1 } };
    await writeFile(join(folder, CALIBRATION_FILE), formatCalibration(strict, {}));
    expect(await live.reload()).toMatchObject({ changes: { isCalibrated: true, changed: [] } });
    await writeFile(join(folder, 'new.md'), '# Timber\n\nTimber needs air.\n');
    expect(await live.reload()).toMatchObject({ changes: { isCalibrated: false } });
  });
});

describe('content that cannot be used', () => {
  it('leaves the old articles in use when the folder is gone, and says why', async () => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    const before = live.current();
    await rm(folder, { recursive: true });
    expect(await live.reload()).toMatchObject({
      kind: 'kept',
      snapshot: before,
      refusal: { sentence: expect.stringMatching(/cannot be read \(ENOENT\)/), content: null },
    });
    expect(live.current()).toBe(before);
    expect(live.refusal()?.sentence).toMatch(/ENOENT/);
  });

  it('leaves the old articles in use when none of the new ones is usable', async () => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    for (const file of Object.keys(files)) await writeFile(join(folder, file), broken);
    expect(await live.reload()).toMatchObject({
      kind: 'kept',
      refusal: {
        sentence: expect.stringMatching(/no usable article any more, so the 2 known before stay/),
        content: {
          version: expect.stringMatching(/^[0-9a-f]{12}$/),
          findings: [{ file: 'art/glass.md' }, { file: 'walls/lime.md' }],
        },
      },
    });
    expect(live.current().library.ask('lime mortar').candidates).not.toEqual([]);
  });

  it('is no longer complained about once it is usable again', async () => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    await rename(folder, `${folder}-away`);
    await live.reload();
    await rename(`${folder}-away`, folder);
    expect(await live.reload()).toMatchObject({ kind: 'unchanged', isRecovery: true });
    expect(live.refusal()).toBeNull();
    expect(await live.reload()).toMatchObject({ kind: 'unchanged', isRecovery: false });
  });

  it('is followed by other content that is usable', async () => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    await rename(folder, `${folder}-away`);
    await live.reload();
    await rename(`${folder}-away`, folder);
    await rm(join(folder, 'walls'), { recursive: true });
    expect(await live.reload()).toMatchObject({ kind: 'reloaded', isRecovery: true });
  });

  it('is an empty folder only where there were articles before', async () => {
    const folder = await temporaryFolder({ 'notes.txt': 'none' });
    const live = await open(folder);
    await writeFile(join(folder, 'bad.md'), broken);
    expect(await live.reload()).toMatchObject({
      kind: 'reloaded',
      changes: { refused: ['bad.md'] },
    });
  });
});

describe('reloads at the same time', () => {
  it('do not overlap: whoever asks during one shares one more', async () => {
    const folder = await temporaryFolder(files);
    const outcomes: ReloadOutcome[] = [];
    const live = await open(folder, outcomes);
    await writeFile(join(folder, 'new.md'), '# Timber\n\nTimber needs air.\n');
    const first = live.reload();
    const second = live.reload();
    const third = live.reload();
    expect(third).toBe(second);
    expect((await first).kind).toBe('reloaded');
    expect((await second).kind).toBe('unchanged');
    expect(outcomes).toHaveLength(2);
  });

  it.each([
    { others: new Set(['walls/lime.md', 'art/glass.md']), kind: 'unchanged', why: 'both do' },
    { others: undefined, kind: 'reloaded', why: 'somebody wants all of it' },
  ])('leave out what all leave out who share one: $why', async ({ others, kind }) => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    await writeFile(join(folder, 'walls', 'lime.md'), lime.replace('soft', 'hard'));
    const unsettled = new Set(['walls/lime.md']);
    const first = live.reload(unsettled);
    const shared = live.reload(unsettled);
    expect(live.reload(others)).toBe(shared);
    expect((await first).kind).toBe('unchanged');
    expect((await shared).kind).toBe(kind);
    // What was left out is not forgotten.
    await live.reload();
    expect(live.current().library.articles.at(-1)?.blocks[0]).toMatchObject({
      text: expect.stringContaining('hard'),
    });
  });

  it('see what changes while another is reading', async () => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    const first = live.reload();
    await writeFile(join(folder, 'late.md'), '# Timber\n\nTimber needs air.\n');
    await Promise.all([first, live.reload()]);
    expect(titlesIn(live)).toContain('Timber');
  });

  it('do not reach a question in flight: it finishes on the library it began with', async () => {
    const folder = await temporaryFolder(files);
    const live = await open(folder);
    const { library } = live.current();
    const question = 'why is lime mortar used?';
    const before = library.ask(question);
    await rm(join(folder, 'walls'), { recursive: true });
    await live.reload();
    expect(library.ask(question)).toEqual(before);
    expect(live.current().library.ask(question).candidates).not.toEqual(before.candidates);
  });
});

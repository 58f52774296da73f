import { execFile } from 'node:child_process';
import { mkdir, rm, stat, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { contentDisk } from '../../../src/content/reading/content-disk.ts';
import { readSettings } from '../../../src/content/reading/folder-settings.ts';
import type { FolderReader } from '../../../src/content/reading/list-files.ts';
import { readOwnFiles } from '../../../src/content/reading/own-files.ts';
import { readArticles } from '../../../src/content/reading/read-articles.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const GOOD = '# Title\n\nText.\n';
const SECRET = 'DISCORD_TOKEN=sesame';

const makePipe = (path: string) => promisify(execFile)('mkfifo', [path]);

/** What may stand where a file stood, with why it is not read. */
const SWAPS: readonly (readonly [
  what: string,
  put: (path: string, outside: string) => Promise<unknown>,
  reason: RegExp,
])[] = [
  ['a pipe that nobody writes to', (path) => makePipe(path), /it is no file/],
  ['a folder', (path) => mkdir(path), /EISDIR|it is no file/],
  ['a device without an end', (path) => symlink('/dev/zero', path), /it is no file/],
  ['a link out of the folder', (path, outside) => symlink(outside, path), /it leads out of the folder/],
  ['a link to itself', (path) => symlink(path, path), /ELOOP/],
  ['nothing', () => Promise.resolve(), /ENOENT/],
];

describe.skipIf(process.platform === 'win32')('a file that is exchanged after it was listed', () => {
  it.each(SWAPS)('for %s is refused, and the others are read', async (_what, put, reason) => {
    const outside = join(await temporaryFolder({ 'secret.md': SECRET }), 'secret.md');
    const folder = await temporaryFolder({ 'a.md': GOOD, 'b.md': GOOD });
    const disk = contentDisk(folder);
    const swapping: FolderReader = {
      ...disk,
      // The last look at a file before it is opened.
      async stat(path) {
        const stamp = await stat(path);
        if (!path.endsWith('a.md')) return stamp;
        await rm(path);
        await put(path, outside);
        return stamp;
      },
    };
    const outcome = await readArticles(folder, swapping);
    if (outcome.kind !== 'read') throw new Error(outcome.reason);
    expect(outcome.content.articles.map(({ slug }) => slug)).toEqual(['b']);
    expect(outcome.content.findings).toMatchObject([
      { file: 'a.md', rule: 'unreadable-file', message: expect.stringMatching(reason) },
    ]);
    expect(JSON.stringify(outcome)).not.toContain('sesame');
  });

  it('for a larger one is refused', async () => {
    const folder = await temporaryFolder({ 'a.md': GOOD });
    await expect(async () => {
      await truncate(join(folder, 'a.md'), 1_048_577);
      return contentDisk(folder).readFile(join(folder, 'a.md'));
    }).rejects.toThrow('it is larger than 1 MiB');
  });
});

describe.skipIf(process.platform === 'win32')('what is set for a folder', () => {
  const swaps = SWAPS.filter(([what]) => what !== 'nothing');

  it.each(swaps)('by %s is nothing, and said', async (_what, put, reason) => {
    const outside = join(await temporaryFolder({ '.env': SECRET }), '.env');
    const folder = await temporaryFolder({ 'a.md': GOOD });
    for (const file of ['docent.yml', '_synonyms.txt']) await put(join(folder, file), outside);
    const set = await readSettings(folder, contentDisk(folder));
    const own = await readOwnFiles(folder);
    for (const { findings } of [set, own]) {
      expect(findings).toMatchObject([
        { rule: 'unreadable-file', message: expect.stringMatching(reason) },
      ]);
    }
    expect(JSON.stringify([set, own.findings])).not.toContain('sesame');
  });

  it('may be a link to a file in the folder, as programs that mount settings make them', async () => {
    const folder = await temporaryFolder({ '.data/docent.yml': 'language: fr\n' });
    await symlink(join(folder, '.data/docent.yml'), join(folder, 'docent.yml'));
    const { settings } = await readSettings(folder, contentDisk(folder));
    expect(settings.reading.language).toBe('fr');
  });
});

import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/content/reading/read-articles.ts';
import type { FolderReader } from '../../../src/content/reading/list-files.ts';
import {
  parseChangedFiles,
  type ParsedFiles,
} from '../../../src/content/reading/parsed-files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const files = {
  'a.md': '# Lime\n\nLime lets a wall dry.\n',
  'b.md': '# Glass\n\nGlass is cleaned with water.\n',
  'deep/c.md': '# Stone\n\nStone is repaired with stone.\n',
};

/** As if everything that is on the disk by now were old. */
const LATER_MS = 60_000;

interface Reading {
  readonly files: ParsedFiles;
  /** Files whose bytes were asked for. */
  readonly read: readonly string[];
  /** Title → first words of the text, of every article. */
  readonly texts: Readonly<Record<string, string>>;
}

async function readAgain(
  folder: string,
  before: ParsedFiles = new Map(),
  asOf = Date.now() + LATER_MS,
  unsettled?: ReadonlySet<string>,
): Promise<Reading> {
  const read: string[] = [];
  const reader: FolderReader = {
    ...disk,
    readFile(path) {
      read.push(path.slice(folder.length + 1).replaceAll('\\', '/'));
      return disk.readFile(path);
    },
  };
  const parser = parseChangedFiles(before, asOf, unsettled);
  const outcome = await readArticles(folder, reader, { parser });
  if (outcome.kind === 'unreadable') throw new Error(outcome.reason);
  const texts = outcome.content.articles.map(({ title, blocks }) => [title, blocks[0]?.text]);
  return { files: parser.files, read: read.toSorted(), texts: Object.fromEntries(texts) };
}

/** Does it again until the disk's clock has moved on, which takes milliseconds at most. */
async function untilStampChanges(path: string, change: () => Promise<void>): Promise<void> {
  const before = await disk.stat(path);
  for (;;) {
    await change();
    const after = await disk.stat(path);
    if (after.ctimeMs !== before.ctimeMs) return;
  }
}

describe('what is read again after a change', () => {
  const sameSize = '# Lime\n\nLime keeps a wall wet.\n';

  it('is nothing when nothing has changed', async () => {
    const folder = await temporaryFolder(files);
    const first = await readAgain(folder);
    expect(first.read).toEqual(['a.md', 'b.md', 'deep/c.md']);
    const second = await readAgain(folder, first.files);
    expect(second.read).toEqual([]);
    expect(second.texts).toEqual(first.texts);
  });

  it('is an edited file alone', async () => {
    const folder = await temporaryFolder(files);
    const { files: before } = await readAgain(folder);
    await disk.writeFile(join(folder, 'b.md'), '# Glass\n\nGlass flows, some say.\n');
    const { read, texts } = await readAgain(folder, before);
    expect(read).toEqual(['b.md']);
    expect(texts['Glass']).toBe('Glass flows, some say.');
  });

  it('is an edited file of the same size', async () => {
    expect(sameSize).toHaveLength(files['a.md'].length + 1);
    const folder = await temporaryFolder({ ...files, 'a.md': `${files['a.md']}\n` });
    const { files: before } = await readAgain(folder);
    const path = join(folder, 'a.md');
    await untilStampChanges(path, () => disk.writeFile(path, sameSize));
    const { read, texts } = await readAgain(folder, before);
    expect(read).toEqual(['a.md']);
    expect(texts['Lime']).toBe('Lime keeps a wall wet.');
  });

  it('is an edited file of the same size whose time was set back', async () => {
    const folder = await temporaryFolder({ ...files, 'a.md': `${files['a.md']}\n` });
    const path = join(folder, 'a.md');
    const { mtime } = await disk.stat(path);
    await disk.utimes(path, mtime, mtime);
    const { files: before } = await readAgain(folder);
    await untilStampChanges(path, async () => {
      await disk.writeFile(path, sameSize);
      await disk.utimes(path, mtime, mtime);
    });
    const { texts } = await readAgain(folder, before);
    expect(texts['Lime']).toBe('Lime keeps a wall wet.');
  });

  it('is a renamed file, under its new name', async () => {
    const folder = await temporaryFolder(files);
    const { files: before } = await readAgain(folder);
    await disk.rename(join(folder, 'a.md'), join(folder, 'z.md'));
    const { read, files: after } = await readAgain(folder, before);
    expect(read).toEqual(['z.md']);
    expect([...after.keys()].toSorted()).toEqual(['b.md', 'deep/c.md', 'z.md']);
  });

  it('is nothing for a deleted file, and the new one for an added', async () => {
    const folder = await temporaryFolder(files);
    const { files: before } = await readAgain(folder);
    await disk.rm(join(folder, 'b.md'));
    await disk.writeFile(join(folder, 'd.md'), '# Wood\n\nWood moves.\n');
    const { read, texts } = await readAgain(folder, before);
    expect(read).toEqual(['d.md']);
    expect(Object.keys(texts)).toEqual(['Lime', 'Wood', 'Stone']);
  });

  it('is both of two files that have changed places, with the same sizes and times', async () => {
    const folder = await temporaryFolder({
      'a.md': '# One\n\nFirst.\n',
      'b.md': '# Two\n\nOther.\n',
    });
    const [a, b, aside] = ['a.md', 'b.md', 'aside'].map((name) => join(folder, name));
    for (const path of [a!, b!]) await disk.utimes(path, 1_700_000_000, 1_700_000_000);
    const { files: before } = await readAgain(folder);
    await disk.rename(a!, aside!);
    await disk.rename(b!, a!);
    await disk.rename(aside!, b!);
    const { read, files: after } = await readAgain(folder, before);
    expect(read).toEqual(['a.md', 'b.md']);
    expect(after.get('a.md')?.outcome).toMatchObject({ articles: [{ title: 'Two' }] });
  });

  it('is every file that was young when it was read, though it is parsed only when its bytes differ', async () => {
    const folder = await temporaryFolder(files);
    const first = await readAgain(folder, new Map(), Date.now());
    const second = await readAgain(folder, first.files);
    expect(second.read).toEqual(['a.md', 'b.md', 'deep/c.md']);
    for (const [file, { outcome }] of second.files) {
      expect(outcome).toBe(first.files.get(file)?.outcome);
    }
    // They were old at the second reading.
    expect((await readAgain(folder, second.files)).read).toEqual([]);
  });
});

describe('a file that may be half written', () => {
  const later = (): number => Date.now() + LATER_MS;

  it('stays unread and as it was, until it is whole', async () => {
    const folder = await temporaryFolder(files);
    const { files: before } = await readAgain(folder);
    await disk.writeFile(join(folder, 'b.md'), '# Glass\n\nGlass fl');
    const during = await readAgain(folder, before, later(), new Set(['b.md']));
    expect(during.read).toEqual([]);
    expect(during.texts['Glass']).toBe('Glass is cleaned with water.');
    await disk.writeFile(join(folder, 'b.md'), '# Glass\n\nGlass flows.\n');
    const after = await readAgain(folder, during.files, later());
    expect(after.read).toEqual(['b.md']);
    expect(after.texts['Glass']).toBe('Glass flows.');
  });

  it('is refused unread when it is new, and read when it is whole', async () => {
    const folder = await temporaryFolder(files);
    const { files: before } = await readAgain(folder);
    await disk.writeFile(join(folder, 'd.md'), '# Wood\n\nWood mo');
    const during = await readAgain(folder, before, later(), new Set(['d.md']));
    expect(during.read).toEqual([]);
    expect(Object.keys(during.texts)).toEqual(['Lime', 'Glass', 'Stone']);
    // Its stamp says nothing of what it will be.
    expect((await readAgain(folder, during.files, later())).texts['Wood']).toBe('Wood mo');
  });
});

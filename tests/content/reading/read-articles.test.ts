import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles, type Content } from '../../../src/content/reading/read-articles.ts';
import type { FolderReader } from '../../../src/content/reading/list-files.ts';
import { fileOf } from '../../../src/knowledge/index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const GOOD = '# Title\n\nText.\n';

async function contentOf(folder: string, reader: FolderReader = disk): Promise<Content> {
  const outcome = await readArticles(folder, reader);
  if (outcome.kind !== 'read') throw new Error(outcome.reason);
  return outcome.content;
}

const slugs = ({ articles }: Content): string[] => articles.map(({ slug }) => slug);
const rules = ({ findings }: Content): string[] =>
  findings.map(({ file, rule }) => `${file} ${rule}`);

describe('reading a folder', () => {
  it('finds articles at any depth, sorted by slug', async () => {
    const folder = await temporaryFolder({ 'z.md': GOOD, 'a/b/c/d.md': GOOD, 'a/a.md': GOOD });
    expect(slugs(await contentOf(folder))).toEqual(['a/a', 'a/b/c/d', 'z']);
  });

  it('says of every other file why it is no article', async () => {
    const folder = await temporaryFolder({
      'README.md': GOOD,
      'a/readme.md': GOOD,
      '.hidden.md': GOOD,
      '.git/x.md': GOOD,
      '_draft.md': GOOD,
      '_drafts/x.md': GOOD,
      'picture.png': 'png',
      'a/x.md': GOOD,
      'a/docent.yml': '',
      // These are read, though not as articles.
      'docent.yml': '',
      '_synonyms.txt': '',
      '_calibration.json': '{}',
      '_questions.yaml': '',
    });
    const content = await contentOf(folder);
    expect(slugs(content)).toEqual(['a/x']);
    expect(content.ignored.map(({ file, reason }) => `${file}: ${reason}`).toSorted()).toEqual([
      '.git: hidden',
      '.hidden.md: hidden',
      'README.md: README',
      '_draft.md: beginning with _',
      '_drafts: beginning with _',
      'a/docent.yml: not Markdown',
      'a/readme.md: README',
      'picture.png: not Markdown',
    ]);
  });

  it('reads all names of Markdown, and leaves out what its author has not published', async () => {
    const folder = await temporaryFolder({
      'slate.markdown': GOOD,
      'tiles.mdx': GOOD,
      'a.md': '---\ndraft: true\n---\n\nText.\n',
      'b.md': '---\ntitle: B\npublished: false\n---\n\nText.\n',
      'c.md': GOOD,
      'c.mdx': GOOD,
    });
    const content = await contentOf(folder);
    expect(slugs(content)).toEqual(['c', 'slate', 'tiles']);
    expect(content.articles.map(fileOf)).toEqual(['c.md', 'slate.markdown', 'tiles.mdx']);
    expect(rules(content)).toEqual(['c.mdx duplicate-slug']);
    expect(content.ignored).toEqual([
      { file: 'a.md', reason: 'draft' },
      { file: 'b.md', reason: 'draft' },
    ]);
  });

  it('is content with an empty folder', async () => {
    expect(await contentOf(await temporaryFolder())).toEqual({
      articles: [],
      findings: [],
      ignored: [],
    });
  });

  it('says which folder cannot be read, and why', async () => {
    const folder = join(await temporaryFolder(), 'missing');
    expect(await readArticles(folder, disk)).toEqual({
      kind: 'unreadable',
      folder,
      reason: 'ENOENT',
    });
  });

  it('keeps the good files among the bad', async () => {
    const folder = await temporaryFolder({
      'good.md': GOOD,
      'also-good.md': '---\ntitle: T\nanswer: >-\n    One.\\n\\nTwo.\n---\n\n&nbsp;\n',
      'js.md': '---js\n{}\n---\nText.',
      'broken.md': '---\ntitle: "x\n---\nText.',
      'untitled.md': 'Text.',
      'empty.md': '',
      'large.md': `# T\n\n${'x\n\n'.repeat(400_000)}`,
      'latin1.md': Uint8Array.from([0x23, 0x20, 0x54, 0x0a, 0xe9]),
      'outside.md': '# T\n\n[x](../../x.md)',
      'proto.md': '---\n__proto__: {}\ntitle: T\n---\nText.',
    });
    const content = await contentOf(folder);
    expect(slugs(content)).toEqual(['also-good', 'good', 'outside', 'untitled']);
    expect(rules(content)).toEqual([
      'broken.md front-matter-syntax',
      'empty.md missing-text',
      'js.md front-matter-engine',
      'large.md file-too-large',
      'latin1.md not-utf8',
      'outside.md link-outside-folder',
      'proto.md forbidden-key',
      'untitled.md title-from-file-name',
    ]);
  });

  it('gives the same content whatever order the disk lists files in', async () => {
    const folder = await temporaryFolder({
      'a.md': GOOD,
      'b/c.md': GOOD,
      'd.md': '# T',
      'e.txt': '',
    });
    const backwards: FolderReader = {
      ...disk,
      readdir: async (path, options) => (await disk.readdir(path, options)).toReversed(),
    };
    const [one, other] = [await contentOf(folder), await contentOf(folder, backwards)];
    expect(other.articles).toEqual(one.articles);
    expect(other.findings).toEqual(one.findings);
  });

  it('refuses the second of two files whose names differ only in how an accent is written', async () => {
    const folder = await temporaryFolder({ 'caf\u00e9.md': GOOD });
    await writeFile(join(folder, 'cafe\u0301.md'), GOOD);
    const content = await contentOf(folder);
    expect(slugs(content)).toEqual(['café']);
    // A disk that composes names itself holds one file, and there is nothing to refuse.
    expect(rules(content).every((rule) => rule.endsWith('duplicate-slug'))).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('links and rights on disk', () => {
  it('reads a link to a file inside, and refuses one that leads outside', async () => {
    const outside = await temporaryFolder({ 'secret.md': GOOD });
    const folder = await temporaryFolder({ 'a/real.md': GOOD });
    await symlink(join(folder, 'a/real.md'), join(folder, 'inside.md'));
    await symlink(join(outside, 'secret.md'), join(folder, 'outside.md'));
    await symlink(outside, join(folder, 'folder'));
    await symlink(join(folder, 'nowhere.md'), join(folder, 'dangling.md'));
    const content = await contentOf(folder);
    expect(slugs(content)).toEqual(['a/real', 'inside']);
    expect(rules(content)).toEqual([
      'dangling.md unreadable-file',
      'folder symbolic-link-outside',
      'outside.md symbolic-link-outside',
    ]);
  });

  it('passes over a link whose own name is not Markdown, wherever it leads', async () => {
    const outside = await temporaryFolder({ 'notes.md': GOOD });
    const folder = await temporaryFolder({ 'a.md': GOOD, 'data.json': '{}' });
    await symlink(join(folder, 'data.json'), join(folder, 'current.json'));
    await symlink(join(folder, 'a.md'), join(folder, 'a.txt'));
    await symlink(join(folder, 'nowhere'), join(folder, 'dangling'));
    await symlink(join(outside, 'notes.md'), join(folder, 'notes'));
    const content = await contentOf(folder);
    expect(slugs(content)).toEqual(['a']);
    expect(rules(content)).toEqual([]);
    expect(content.ignored.map(({ file, reason }) => `${file} ${reason}`).toSorted()).toEqual([
      'a.txt not Markdown',
      'current.json not Markdown',
      'dangling not Markdown',
      'data.json not Markdown',
      'notes not Markdown',
    ]);
  });

  it('does not walk in circles', async () => {
    const folder = await temporaryFolder({ 'a/x.md': GOOD });
    await symlink(folder, join(folder, 'a/circle'));
    const content = await contentOf(folder);
    expect(slugs(content)).toEqual(['a/x']);
    expect(content.ignored).toEqual([{ file: 'a/circle', reason: 'linked folder' }]);
  });

  it.skipIf(process.getuid?.() === 0)('reports what it may not read', async () => {
    const folder = await temporaryFolder({ 'a.md': GOOD, 'b.md': GOOD });
    await mkdir(join(folder, 'closed'));
    await chmod(join(folder, 'a.md'), 0);
    await chmod(join(folder, 'closed'), 0);
    const content = await contentOf(folder);
    await chmod(join(folder, 'closed'), 0o700);
    expect(slugs(content)).toEqual(['b']);
    expect(rules(content)).toEqual(['a.md unreadable-file', 'closed unreadable-file']);
  });

  it('reports a file that fails while it is read, and goes on', async () => {
    const folder = await temporaryFolder({ 'a.md': GOOD, 'b.md': GOOD });
    const failing: FolderReader = {
      ...disk,
      readFile: async (path) => {
        if (path.endsWith('a.md')) throw Object.assign(new Error('disk'), { code: 'EIO' });
        return disk.readFile(path);
      },
    };
    const content = await contentOf(folder, failing);
    expect(slugs(content)).toEqual(['b']);
    expect(content.findings).toMatchObject([
      { rule: 'unreadable-file', message: expect.stringContaining('EIO') },
    ]);
  });
});

/**
 * The keys that docs/articles.md lists are those that are read: each is tried, and whatever the code
 * might read is tried as well.
 */
import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parseFile } from '../../../../src/knowledge/articles/parse-file.ts';

const ROOT = new URL('../../../../', import.meta.url);
const ARTICLES = new URL('src/knowledge/articles/', ROOT);
const page = await readFile(new URL('docs/articles.md', ROOT), 'utf8');

/** Values of every type that some key takes. */
const VALUES = [
  'true',
  'false',
  'fr',
  '2026-01-02',
  '/learn/lime',
  '[one, two]',
  '[{ title: Book, src: https://example.org/a.png, alt: a, credit: b, rights: c }]',
];

const BODY = '# Lime\n\n## What is it?\n\nA stone.\n\n## What is it for?\n\nFor walls.\n';

function readAs(frontMatter: string): string {
  const text = `---\nfiller: 1\n${frontMatter}\n---\n\n${BODY}`;
  const parsed = parseFile('a/b.md', new TextEncoder().encode(text));
  const articles = parsed.kind === 'articles' ? parsed.articles : [];
  const plain = articles.map(({ article }) => ({
    ...article,
    blocks: article.blocks.map(({ text: said }) => said),
  }));
  // What is refused is no key of an article.
  if (parsed.kind === 'refused') return readAs('nothing: 1');
  return JSON.stringify([parsed.kind, plain]).replace(/"line":\d+/g, '');
}

const NOTHING = readAs('nothing: 1');
const isRead = (key: string): boolean =>
  VALUES.some((value) => readAs(`${key}: ${value}`) !== NOTHING);

/** The keys in the first cell of each row of a table whose last cell is as wanted. */
function keysIn(heading: string, isWanted: (meaning: string) => boolean): string[] {
  const table = page.split(`\n## ${heading}\n`)[1]?.split('\n\n| written as')[0]?.split('\n## ')[0];
  const rows = (table ?? '').split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => {
    const cells = row.split(' | ');
    if (!isWanted(cells.at(-1) ?? '')) return [];
    return Array.from((cells[0] ?? '').matchAll(/`([\w-]+)(?:: \w+)?`/g), ([, key = '']) => key);
  });
}

const isIgnored = (meaning: string): boolean => meaning.startsWith('ignored');
const listed = [
  ...keysIn('The fields', () => true),
  ...keysIn('Folders made for other programs', (meaning) => !isIgnored(meaning)),
];
const ignored = keysIn('Folders made for other programs', isIgnored);

it('each key of the page is read, and those it says are ignored are not', () => {
  expect(listed.length).toBeGreaterThan(30);
  expect(ignored.length).toBeGreaterThan(4);
  expect(listed.filter((key) => !isRead(key))).toEqual([]);
  expect(ignored.filter(isRead)).toEqual([]);
});

it('a key of the page may be given twice only where it is ignored', () => {
  const mayStandTwice = (key: string): boolean => {
    const text = new TextEncoder().encode(`---\n${key}:\n${key}:\n---\n\n${BODY}`);
    return parseFile('a/b.md', text).kind === 'articles';
  };
  expect(listed.filter(mayStandTwice)).toEqual([]);
  expect(ignored.filter((key) => !mayStandTwice(key))).toEqual([]);
});

it('each key that is read stands on the page', async () => {
  const files = (await readdir(ARTICLES, { recursive: true })).filter((file) =>
    file.endsWith('.ts'),
  );
  const sources = await Promise.all(
    files.map((file) => readFile(new URL(file.replaceAll('\\', '/'), ARTICLES), 'utf8')),
  );
  // Whatever a key might be called stands in the code as a text.
  const words = new Set(
    sources.flatMap((source) =>
      Array.from(source.matchAll(/'([a-z][a-z_-]+)'/g), ([, word = '']) => word),
    ),
  );
  const read = [...words].filter(isRead).toSorted();
  expect(read).toContain('license');
  const named = new Set(Array.from(page.matchAll(/`([\w-]+)[`:]/g), ([, key = '']) => key));
  expect(read.filter((key) => !named.has(key))).toEqual([]);
});

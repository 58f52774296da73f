import * as disk from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/content/checking/check-folder.ts';
import { discordDisplay } from '../../../src/bot/markdown/discord-display.ts';
import { rules } from '../../../src/knowledge/index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const PAGES = new URL('../../../docs/rules/', import.meta.url);

/** What no page could print: bytes that are no text, thousands of characters, the state of a disk. */
const EXAMPLES_IN_WORDS = [
  'duplicate-slug',
  'file-too-large',
  'not-utf8',
  'section-too-long',
  'symbolic-link-outside',
  'too-many-lines',
  'too-much-markup',
  'unreadable-file',
  'unusable-calibration',
];

const pages = new Map(
  await Promise.all(
    (await disk.readdir(PAGES)).map(async (file) => {
      return [file, await disk.readFile(new URL(file, PAGES), 'utf8')] as const;
    }),
  ),
);
const pageOf = (rule: string): string => pages.get(`${rule}.md`) ?? '';

/** The files of an example: a name in backticks, and below it the text between two fences. */
function exampleIn(page: string, heading: string): Record<string, string> {
  const section = page.split(`## ${heading}\n`)[1]?.split(/^## (?:Good example|Why)$/m)[0] ?? '';
  const files = section.matchAll(/^`([^`\n]+)`\n\n(`{3,})text\n([^]*?)\n\2$/gm);
  return Object.fromEntries(Array.from(files, ([, file = '', , text = '']) => [file, text]));
}

async function rulesFoundIn(files: Record<string, string>): Promise<Set<string>> {
  const folder = await temporaryFolder(files);
  const options = {
    today: '2026-11-21',
    staleAfterYears: 5,
    siteUrl: null,
    display: discordDisplay,
  };
  const outcome = await checkFolder(folder, disk, options);
  if (outcome.kind === 'unreadable') throw new Error(outcome.reason);
  return new Set(outcome.findings.map(({ rule }) => rule));
}

it('every rule has a page, and every page a rule', () => {
  const names = rules.map(({ name }) => `${name}.md`);
  expect([...pages.keys()].toSorted()).toEqual([...names, 'README.md'].toSorted());
});

it('whatever gives a finding names a rule of the list', async () => {
  const src = new URL('../../../src/', import.meta.url);
  const files = (await disk.readdir(src, { recursive: true })).filter((file) =>
    file.endsWith('.ts'),
  );
  const named = await Promise.all(
    files.map(async (file) => {
      const text = await disk.readFile(new URL(file.replaceAll('\\', '/'), src), 'utf8');
      // A rule's own definition begins with its name; a finding put together by hand has `rule:`.
      return Array.from(
        text.matchAll(/^ +(?:rule: '([a-z0-9-]+)'|name: '([a-z0-9-]+)',\n +severity:)/gm),
        ([, byHand, defined]) => byHand ?? defined ?? '',
      );
    }),
  );
  expect(new Set(named.flat())).toEqual(new Set(rules.map(({ name }) => name)));
});

it('the list of rules names each with its page and its first sentence, under its severity', () => {
  const [, errors = '', warnings = ''] = pages.get('README.md')?.split(/^## /m) ?? [];
  for (const { name, severity } of rules) {
    const [, sentence] = pageOf(name).split('\n\n');
    const list = severity === 'error' ? errors : warnings;
    expect(list).toContain(`- [${name}](${name}.md): ${sentence}\n`);
  }
});

describe.each(rules)('the page of $name', ({ name, severity }) => {
  it('says what the rule asks for, its severity, and why', () => {
    expect(pageOf(name)).toMatch(
      new RegExp(
        `^# ${name}\n\n.+\\.\n\nSeverity: \\*\\*${severity}\\*\\*\\. .+\n\n## Bad example\n\n[^]+\n\n## Good example\n\n[^]+\n\n## Why\n\n[^]+`,
      ),
    );
  });

  it.skipIf(EXAMPLES_IN_WORDS.includes(name))(
    'has a bad example that breaks the rule, and a good one that does not',
    async () => {
      const bad = exampleIn(pageOf(name), 'Bad example');
      const good = exampleIn(pageOf(name), 'Good example');
      expect(await rulesFoundIn(bad)).toContain(name);
      expect(Object.keys(good)).not.toEqual([]);
      const found = await rulesFoundIn(good);
      expect(found).not.toContain(name);
      // A good example must not teach another mistake; to be short, most leave the sources out.
      expect([...found].filter((rule) => rule !== 'missing-sources')).toEqual([]);
    },
  );
});

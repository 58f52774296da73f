import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askSources, askSubject } from '../../src/cli/article-details.ts';
import { articleName } from '../../src/cli/article-name.ts';
import { newArticleText } from '../../src/cli/article-template.ts';
import { parseArticle } from '../../src/knowledge/articles/parse-article.ts';
import { run, type Run } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const lime = `---
id: 41
title: Why is lime mortar used?
url: /learn/walls/lime
subject: Building
---
Lime mortar lets a wall breathe.
`;

const newArticle = (content: string, ...args: readonly string[]): Promise<Run> =>
  run('src/cli/new-article.ts', ['--content', content, ...args]);

describe('npm run new', () => {
  it('makes a file beside its subject, with an id and an address of its own', async () => {
    const content = await temporaryFolder({ 'masonry/lime.md': lime });
    const made = await newArticle(content, '--subject', 'Building', 'How are bricks laid?');
    const path = join(content, 'masonry', 'bricks-laid.md');
    expect(made).toMatchObject({ exitCode: 0, stdout: `${path}\n` });
    expect(made.stderr).toMatch(/Write the text on the line below answer:[^]*npm run check/);
    const text = await readFile(path, 'utf8');
    expect(text).toContain('\nid: 42\n');
    expect(text).toContain('\nurl: /learn/walls/bricks-laid\n');
    expect(text).toContain('\nsubject: Building\n');
  });

  it('does not give an id or an address twice, although the first article is unfinished', async () => {
    const content = await temporaryFolder({ 'masonry/lime.md': lime });
    await newArticle(content, '--name', 'brick', 'How are bricks laid?');
    await newArticle(
      content,
      '--name',
      'brick',
      '--subject',
      'Building',
      'What are bricks made of?',
    );
    const second = await readFile(join(content, 'masonry', 'brick.md'), 'utf8');
    expect(second).toContain('\nid: 43\n');
    expect(second).toContain('\nurl: /learn/walls/brick-2\n');
  });

  it('overwrites nothing', async () => {
    const content = await temporaryFolder({ 'brick.md': 'mine' });
    const refused = await newArticle(content, '--name', 'brick', 'How are bricks laid?');
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toContain('is there already');
    expect(await readFile(join(content, 'brick.md'), 'utf8')).toBe('mine');
  });

  it('refuses a title that an article has', async () => {
    const content = await temporaryFolder({ 'masonry/lime.md': lime });
    const refused = await newArticle(content, 'why is lime mortar used?');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('masonry/lime.md has this title already');
    expect(await readdir(content)).toEqual(['masonry']);
  });

  it.each([
    { args: [], says: 'Give one title' },
    { args: ['One', 'Two'], says: 'Give one title' },
    { args: ['  '], says: 'Give one title' },
    { args: ['Lime', '--format', 'poem'], says: 'Expected --format' },
    { args: ['Lime', '--name', '../lime'], says: 'Expected --name' },
    { args: ['Lime', '--charm'], says: '--charm' },
    { args: ['ما هو الجير؟'], says: '--name' },
  ])('refuses $args', async ({ args, says }) => {
    const content = await temporaryFolder();
    const refused = await newArticle(content, ...args);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain(says);
    expect(await readdir(content)).toEqual([]);
  });

  it('says when the folder cannot be read', async () => {
    const refused = await newArticle(join(await temporaryFolder(), 'none'), 'Lime');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('ENOENT');
  });

  it('--help says how to use it', async () => {
    const help = await run('src/cli/new-article.ts', ['--help']);
    expect(help).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^Usage: npm run new/),
    });
  });
});

describe('the file of a new article', () => {
  const sources = [
    { title: 'Lime: a guide', publisher: 'Historic England', year: '2011', url: 'https://e.org/a' },
    { title: 'Walls', publisher: null, year: null, url: null },
  ];
  const article = {
    id: 7,
    title: 'What is "hot lime": old & new?',
    subject: 'Care: walls',
    url: '/learn/hot-lime',
    fileName: 'hot-lime.md',
    sources,
    today: '2026-11-21',
  };
  const written = (format: 'question' | 'essay'): string => {
    const text = newArticleText(article, format);
    return format === 'question'
      ? text.replace('answer: >-\n\n', 'answer: >-\n    Hot lime is slaked on site.\n')
      : text + '\nHot lime is slaked on site.\n';
  };
  const parse = (text: string): ReturnType<typeof parseArticle> =>
    parseArticle('hot-lime.md', new TextEncoder().encode(text));

  it.each(['question', 'essay'] as const)(
    'is no article until its text is written: %s',
    (format) => {
      expect(parse(newArticleText(article, format))).toMatchObject({
        kind: 'refused',
        findings: [{ rule: 'missing-text' }],
      });
    },
  );

  it.each(['question', 'essay'] as const)('is an article without a finding then: %s', (format) => {
    expect(parse(written(format))).toMatchObject({
      kind: 'article',
      findings: [],
      article: {
        title: article.title,
        subject: article.subject,
        url: article.url,
        updated: '2026-11-21',
        sources,
        blocks: [{ kind: 'paragraph', text: 'Hot lime is slaked on site.' }],
      },
    });
  });
});

describe('the name of a file', () => {
  it.each([
    ['What is ICCROM and what training does it offer?', 'iccrom-training-offer'],
    ["How is Kraków's façade cleaned?", 'krakow-facade-cleaned'],
    ['Straße, Ærø & Łódź', 'strasse-aero-lodz'],
    ['What is it?', 'what-is-it'],
    ['The 1972 Convention', '1972-convention'],
    ['One two three four five six seven', 'one-two-three-four-five'],
  ])('of %j is %s', (title, name) => {
    expect(articleName(title)).toBe(name);
  });

  it('is missing where the title has no Latin letter', () => {
    expect(articleName('ما هو الجير؟')).toBeNull();
  });
});

describe('on a terminal', () => {
  /** Somebody who types these lines, and then leaves. */
  function typing(...lines: readonly string[]): (question: string) => Promise<string | null> {
    const left = [...lines];
    return () => Promise.resolve(left.shift() ?? null);
  }

  it('the subject is chosen by its number, or is a new one', async () => {
    const subjects = ['Building', 'Glass'];
    expect(await askSubject(typing('2'), subjects)).toBe('Glass');
    expect(await askSubject(typing(' Metals '), subjects)).toBe('Metals');
    expect(await askSubject(typing(''), subjects)).toBeNull();
  });

  it('sources are asked for until there are no more', async () => {
    const ask = typing(
      'Lime',
      'ICCROM',
      '2011',
      'https://e.org/a',
      'Walls',
      '',
      'soon',
      'here',
      '',
    );
    expect(await askSources(ask)).toEqual([
      { title: 'Lime', publisher: 'ICCROM', year: '2011', url: 'https://e.org/a' },
      { title: 'Walls', publisher: null, year: null, url: null },
    ]);
  });

  it('whoever leaves in the middle has answered as far as they came', async () => {
    expect(await askSources(typing('Lime'))).toMatchObject([{ title: 'Lime', publisher: null }]);
  });
});

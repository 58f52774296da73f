import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askSources, askSubject } from '../../src/cli/new-article/article-details.ts';
import { fileNameFor, fileNameProblem } from '../../src/content/file-name.ts';
import { newArticleText } from '../../src/cli/new-article/article-template.ts';
import { isQuestion, titleProblem } from '../../src/cli/new-article/article-title.ts';
import { typedLines } from '../../src/cli/new-article/typed-lines.ts';
import { parseArticle } from '../../src/knowledge/articles/parse-article.ts';
import { main } from '../../src/cli/new.ts';
import { wordsOf } from '../../src/knowledge/language/terms.ts';
import { call } from '../call.ts';
import type { Run } from '../run.ts';
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
  call(main, ['--content', content, ...args]);

const newAtTerminal = (content: string, keys: string, ...args: readonly string[]): Promise<Run> =>
  call(main, ['--content', content, ...args], { keys });

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

  it('counts ids and addresses however they are written', async () => {
    const quoted =
      '---\ntitle: Sand\n"id": 71 # the highest\nurl: "/learn/walls/brick"\n---\nSand.\n';
    const content = await temporaryFolder({ 'sand.md': quoted, 'lime.md': lime });
    await newArticle(content, '--name', 'brick', 'How are bricks laid?');
    const text = await readFile(join(content, 'brick.md'), 'utf8');
    expect(text).toContain('\nid: 72\n');
    expect(text).toContain('\nurl: /learn/walls/brick-2\n');
  });

  it('names the author and the addresses that the other articles have, and else none', async () => {
    const bread = await temporaryFolder({ 'rye.md': '# Rye bread\n\nRye bread is dense.\n' });
    await newArticle(bread, '--name', 'dough', 'How long does dough rise?');
    const own = await readFile(join(bread, 'dough.md'), 'utf8');
    expect(own).not.toMatch(/^ *(?:author|url):/m);
    expect(own).toContain('related_article1:\n    title:\n');

    const content = await temporaryFolder({
      'lime.md': lime.replace('id: 41', 'id: 41\nauthor: "Ann: mason"'),
    });
    await newArticle(content, 'How are bricks laid?');
    const text = await readFile(join(content, 'bricks-laid.md'), 'utf8');
    expect(text).toContain('\nauthor: "Ann: mason"\n');
    expect(text).toContain('related_article1:\n    url:\n');
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

  it.each(['question', 'essay'])(
    'refuses the title of an unfinished article (%s)',
    async (format) => {
      const content = await temporaryFolder({ 'masonry/lime.md': lime });
      const title = 'What is "lime": putty?';
      await newArticle(content, '--format', format, '--name', 'putty', title);
      const refused = await newArticle(content, '--name', 'other', title.toUpperCase());
      expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
      expect(refused.stderr).toContain('putty.md has this title already');
      expect(await readdir(content)).toEqual(['masonry', 'putty.md']);
    },
  );

  it.each([
    { args: [], says: 'Give one title' },
    { args: ['One', 'Two'], says: 'Give one title' },
    { args: ['  '], says: 'Give one title' },
    { args: ['Lime', '--format', 'poem'], says: 'Expected --format' },
    { args: ['Lime', '--name', '../lime'], says: 'named after --name: expected small letters' },
    { args: ['Lime', '--charm'], says: '--charm' },
    { args: ['ما هو الجير؟'], says: 'the title has no Latin letters. Choose a name' },
    { args: ['README'], says: 'README.md is read as no article' },
    { args: ['CON'], says: 'con.md cannot be a file on Windows' },
    { args: ['Lime', '--name', 'aux'], says: 'aux.md cannot be a file on Windows' },
    { args: ['Lime', '--subject', '?!'], says: 'Expected a subject with a letter in it' },
    { args: ['_draft'], says: 'begin with a letter' },
    { args: ['a'.repeat(300)], says: 'at most 256 characters' },
  ])('refuses $args', async ({ args, says }) => {
    const content = await temporaryFolder();
    const refused = await newArticle(content, ...args);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain(says);
    expect(await readdir(content)).toEqual([]);
  });

  it('makes an article in any script, once its file has a name', async () => {
    const content = await temporaryFolder();
    await newArticle(content, '--name', 'lime-greek', 'Τι είναι ο ασβέστης;');
    await newArticle(content, '--name', 'lime-hebrew', 'מהו סיד?');
    expect(await readFile(join(content, 'lime-greek.md'), 'utf8')).toContain('\nanswer: >-\n');
    expect(await readFile(join(content, 'lime-hebrew.md'), 'utf8')).toContain('\n    מהו סיד?\n');
  });

  it('takes a subject in the spelling that there is', async () => {
    const content = await temporaryFolder({ 'masonry/lime.md': lime });
    await newArticle(content, '--name', 'brick', '--subject', 'BUILDING', 'How are bricks laid?');
    expect(await readFile(join(content, 'masonry', 'brick.md'), 'utf8')).toContain(
      '\nsubject: Building\n',
    );
  });

  it('puts an article whose subject can be no folder beside the folders', async () => {
    const content = await temporaryFolder();
    await newArticle(content, '--subject', 'Con', 'How do frauds work?');
    await newArticle(content, '--subject', 'Строительство', 'Lime in walls');
    expect((await readdir(content)).toSorted()).toEqual(['frauds-work.md', 'lime-walls.md']);
  });

  it('says when the folder cannot be read', async () => {
    const refused = await newArticle(join(await temporaryFolder(), 'none'), 'Lime');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('ENOENT');
  });

  it('--help says how to use it', async () => {
    const help = await call(main, ['--help']);
    expect(help).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^Usage: npm run new/),
    });
  });
});

describe('npm run new, on a terminal', () => {
  const lines = (...typed: readonly string[]): string => typed.map((line) => `${line}\r`).join('');

  it('asks for subject and sources, and puts them into the file', async () => {
    const content = await temporaryFolder({ 'masonry/lime.md': lime });
    const keys = lines('1', 'Bricks', '', '2011', '', '');
    const made = await newAtTerminal(content, keys, 'How are bricks laid?');
    const path = join(content, 'masonry', 'bricks-laid.md');
    expect(made).toMatchObject({ exitCode: 0, stdout: `${path}\n` });
    expect(made.stderr).toContain('Subjects there are:\n  1. Building\n');
    const text = await readFile(path, 'utf8');
    expect(text).toContain('\nsubject: Building\n');
    expect(text).toContain('\nsources:\n  - title: Bricks\n    year: 2011\n');
  });

  it.each([
    { key: 'Ctrl-C', typed: `${lines('', 'Bricks')}\u0003`, exitCode: 130 },
    { key: 'Ctrl-D', typed: `${lines('', 'Bricks')}\u0004`, exitCode: 1 },
  ])('makes nothing after $key, and ends with $exitCode', async ({ typed, exitCode }) => {
    const content = await temporaryFolder();
    const stopped = await newAtTerminal(content, typed, 'How are bricks laid?');
    expect(stopped).toMatchObject({ exitCode, stdout: '' });
    expect(stopped.stderr).toMatch(/\nStopped: nothing was made\.\n$/);
    expect(await readdir(content)).toEqual([]);
  });

  it('asks for the title where none is given, again until it will do, and keeps what was pasted', async () => {
    const content = await temporaryFolder();
    const made = await newAtTerminal(content, lines('_x', 'Laying bricks', '', ''));
    expect(made).toMatchObject({ exitCode: 0 });
    expect(made.stderr).toMatch(/Title, as readers[^]*Expected the title to begin[^]*Subject/);
    expect(await readdir(content)).toEqual(['laying-bricks.md']);
  });

  it('wraps at words what it says, but no command that is to be copied', async () => {
    const content = await temporaryFolder();
    const args = ['--content', content, 'How are bricks laid in a wall?'];
    const { stderr } = await call(main, args, { keys: lines('', ''), columns: 40 });
    const long = stderr.split('\n').filter((line) => line.length > 40);
    expect(long.filter((line) => !line.startsWith('  npm run'))).toEqual([]);
    expect(stderr).toContain(
      '  1. Write the text on the line below\n     answer:, indented by four spaces',
    );
    expect(stderr).toMatch(/npm run --silent ask -- .*"How are bricks laid in a wall\?"\n/);
  });

  it('asks no questions about a file that is there already', async () => {
    const content = await temporaryFolder({ 'brick.md': 'mine' });
    const refused = await newAtTerminal(content, lines(''), '--name', 'brick', 'Laying bricks');
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toMatch(/Subject \(a number[^]*is there already/);
    expect(refused.stderr).not.toContain('Title of source');
  });
});

describe('the file of a new article', () => {
  const sources = [
    { title: 'Lime: a guide', publisher: 'Historic England', year: '2011', url: 'https://e.org/a' },
    { title: 'Walls', publisher: null, year: null, url: 'https://e.org/b:' },
  ];
  const article = {
    id: 7,
    title: 'What is "hot" *lime*: _old_ & new #',
    subject: 'Care: walls',
    url: '/learn/hot-lime',
    author: 'Ann Mason: builder',
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
    expect(fileNameFor(title)).toBe(name);
  });

  it('writes letters as questions are read', () => {
    for (const letter of 'ßæœøłđðþıéçÅñ') {
      const word = `m${letter}n`;
      expect(fileNameFor(word)).toBe(wordsOf(word).join('-'));
    }
  });

  it('takes no letter of another script for a Latin one', () => {
    expect(fileNameFor('Lime of Άρης ٱ')).toBe('lime');
  });

  it('is missing where the title has no Latin letter', () => {
    expect(fileNameFor('ما هو الجير؟')).toBeNull();
  });
});

describe('a title', () => {
  it.each([
    'How is lime slaked?',
    '“Hot” lime',
    '(Re)building Mostar',
    '1972',
    'Τι είναι ο ασβέστης;',
    'a'.repeat(256),
  ])('may be %s', (title) => {
    expect(titleProblem(title)).toBeNull();
  });

  it.each([
    { title: '_draft', says: 'begin with a letter or a digit, got "_draft"' },
    { title: '.hidden', says: 'begin with a letter or a digit, got ".hidden"' },
    { title: '?!', says: 'begin with a letter or a digit' },
    { title: '# Lime', says: 'begin with a letter or a digit' },
    {
      title: 'a'.repeat(257),
      says: 'at most 256 characters, which is what Discord shows, got 257',
    },
  ])('is refused: $title', ({ title, says }) => {
    expect(titleProblem(title)).toContain(says);
  });

  it.each([
    { title: 'What is lime?', asks: true },
    { title: 'ما هو الجير؟', asks: true },
    { title: 'Τι είναι ο ασβέστης;', asks: true },
    { title: 'Lime; and sand;', asks: false },
    { title: 'Lime', asks: false },
  ])('$title is a question: $asks', ({ title, asks }) => {
    expect(isQuestion(title)).toBe(asks);
  });
});

describe('the name that a file is given', () => {
  it.each(['readme', 'con', 'nul', 'com1', 'lpt9', 'Lime', 'lime_1', '-lime', 'a'.repeat(51)])(
    'is not %s',
    (name) => {
      expect(fileNameProblem(name)).not.toBeNull();
    },
  );

  it.each(['lime', 'readme-first', 'console', 'com10', 'a'.repeat(50)])('may be %s', (name) => {
    expect(fileNameProblem(name)).toBeNull();
  });
});

describe('on a terminal', () => {
  /** Somebody who types these lines, and then leaves; what they were asked is kept. */
  function typing(...lines: readonly string[]) {
    const left = [...lines];
    const asked: string[] = [];
    const ask = (question: string): Promise<string | null> => {
      asked.push(question);
      return Promise.resolve(left.shift() ?? null);
    };
    return { ask, asked };
  }
  const subjects = ['Building', 'Glass'];

  it.each([
    { typed: '2', subject: 'Glass' },
    { typed: ' Metals ', subject: 'Metals' },
    { typed: 'building', subject: 'Building' },
    { typed: '', subject: null },
  ])('the subject "$typed" is $subject', async ({ typed, subject }) => {
    expect(await askSubject(typing(typed).ask, subjects)).toEqual({ given: subject });
  });

  it('a subject that nobody could read is asked for again', async () => {
    const { ask, asked } = typing('...', 'Glass');
    expect(await askSubject(ask, subjects)).toEqual({ given: 'Glass' });
    expect(asked[1]).toContain('Expected a subject with a letter in it, got "..."');
  });

  it.each(['0', '3', '17'])(
    'a number that no subject has is asked for again: %s',
    async (typed) => {
      const { ask, asked } = typing(typed, '1');
      expect(await askSubject(ask, subjects)).toEqual({ given: 'Building' });
      expect(asked[1]).toContain(`There is no subject ${typed}. They go from 1 to 2`);
    },
  );

  it('sources are asked for until there are no more', async () => {
    const first = ['Lime', 'ICCROM', '2011', 'https://e.org/a'];
    expect(await askSources(typing(...first, 'Walls', '', '', '', '').ask)).toEqual({
      given: [
        { title: 'Lime', publisher: 'ICCROM', year: '2011', url: 'https://e.org/a' },
        { title: 'Walls', publisher: null, year: null, url: null },
      ],
    });
  });

  it('a year or an address that is none is said to be none, and asked for again', async () => {
    const { ask, asked } = typing(
      'Lime',
      '',
      'soon',
      '2011',
      'e.org',
      'https://',
      'https://e.org',
      '',
    );
    expect(await askSources(ask)).toMatchObject({
      given: [{ title: 'Lime', year: '2011', url: 'https://e.org' }],
    });
    expect(asked[3]).toMatch(/^Expected a year of four digits such as 2011, got "soon"\.\n/);
    expect(asked[5]).toMatch(/^Expected an address that begins with https:\/\/, got "e\.org"\.\n/);
    expect(asked[6]).toContain('got "https://"');
  });

  it.each([[], ['Lime'], ['Lime', 'ICCROM'], ['Lime', '', '2011'], ['Lime', '', '', '']])(
    'whoever leaves after %j has given no sources',
    async (...lines) => {
      expect(await askSources(typing(...lines).ask)).toBeNull();
    },
  );

  it('whoever leaves at the subject has given none', async () => {
    expect(await askSubject(typing('9').ask, subjects)).toBeNull();
  });
});

describe('lines that are typed', () => {
  function terminal() {
    const keys = new PassThrough();
    let shown = '';
    const screen = new PassThrough().on('data', (text: Buffer) => (shown += text.toString()));
    return { keys, shown: () => shown, lines: typedLines(keys, screen) };
  }

  it('answer the questions that come after them, when they are pasted all at once', async () => {
    const { keys, shown, lines } = terminal();
    keys.write('Lime\rICCROM\r2011\r');
    const answers = [
      await lines.ask('Title: '),
      await lines.ask('By: '),
      await lines.ask('Year: '),
    ];
    expect(answers).toEqual(['Lime', 'ICCROM', '2011']);
    expect(shown()).toContain('By: ICCROM\n');
    lines.close();
  });

  it.each([
    { key: '\u0003', leaving: 'interrupted' },
    { key: '\u0004', leaving: 'ended' },
  ])('end with $leaving, also for every later question', async ({ key, leaving }) => {
    const { keys, lines } = terminal();
    const asked = lines.ask('Title: ');
    keys.write(key);
    expect(await asked).toBeNull();
    expect(await lines.ask('By: ')).toBeNull();
    expect(lines.left()).toBe(leaving);
  });
});

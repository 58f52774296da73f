import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../../src/knowledge/articles/parse-file.ts';
import { DEFAULT_READING } from '../../../../src/knowledge/articles/reading-settings.ts';
import type { Article } from '../../../../src/knowledge/index.ts';

interface Read {
  readonly articles: readonly Article[];
  /** As `line:column rule`. */
  readonly findings: readonly string[];
}

function read(text: string, { file = 'guide/faq.md', splitFaq = false } = {}): Read {
  const settings = { ...DEFAULT_READING, splitFaq };
  const parsed = parseFile(file, new TextEncoder().encode(text), settings);
  if (parsed.kind !== 'articles') throw new Error(JSON.stringify(parsed.findings));
  return {
    articles: parsed.articles.map(({ article }) => article),
    findings: parsed.findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
  };
}

const slugsOf = ({ articles }: Read): string[] => articles.map(({ slug }) => slug);
const textOf = ({ blocks }: Article): string[] => blocks.map(({ text }) => text);

const MEMBERSHIP = `---
faq: true
url: /membership/
aliases: [joining]
keywords: [fee]
reviewed: 2026-02-03
sources: [{ title: Statutes }]
related_article1: Visiting
---

# Membership

What members ask, from [day one](day-one.md).

## Joining

### How do I join?

Write to us, as [the fees](#What-does-it-cost) say.

#### By post

Send the form.

### What does it cost? {#fees}

Ten crowns: see [the rates](rates.md#all).

## Leaving

You may leave at any time: [[#How do I leave?]]

### How do I leave?

Return the card.

#### Sources

- Handbook. Press, 2020.

### How do I leave?

Once more: return it.

## See also

- [Opening hours](hours.md)

## References

- Yearbook. Press, 2021.
`;

describe('a file with `faq: true`', () => {
  const file = read(MEMBERSHIP);
  const [beginning, join, fees, group, leave, again] = file.articles;

  it('is an article for each question, named by the file and the heading', () => {
    expect(file.articles.map(({ slug, title }) => [slug, title])).toEqual([
      ['guide/faq', 'Membership'],
      ['guide/faq#how-do-i-join', 'How do I join?'],
      ['guide/faq#fees', 'What does it cost?'], // As its author calls it.
      ['guide/faq#leaving', 'Leaving'],
      ['guide/faq#how-do-i-leave', 'How do I leave?'],
      ['guide/faq#how-do-i-leave-1', 'How do I leave?'],
    ]);
    expect(new Set(file.articles.map((one) => one.file ?? `${one.slug}.md`))).toEqual(
      new Set(['guide/faq.md']),
    );
    expect(file.findings).toEqual([]);
  });

  it('leaves a heading under a question in its article, on its line', () => {
    expect(join?.blocks.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'paragraph 19',
      'heading 21',
      'paragraph 23',
    ]);
  });

  it('gives each what the front matter says, and the beginning alone the names of the whole', () => {
    for (const { updated, subject, language } of file.articles) {
      expect({ updated, subject, language }).toEqual({
        updated: '2026-02-03',
        subject: 'guide',
        language: 'en',
      });
    }
    expect(file.articles.map(({ aliases }) => aliases)).toEqual([['joining'], [], [], [], [], []]);
    expect(fees?.keywords).toEqual(['fee', 'Membership', 'Joining']);
    expect(leave?.keywords).toEqual(['fee', 'Membership', 'Leaving']);
  });

  it('leads to the place on the page', () => {
    expect(beginning?.url).toBe('/membership/');
    expect(fees?.url).toBe('/membership/#fees');
  });

  it('gives an answer its own sources, and all of them those of the file', () => {
    const titles = (article: Article | undefined): string[] =>
      article?.sources.map(({ title }) => title) ?? [];
    expect(titles(join)).toEqual(['Statutes', 'Yearbook']);
    expect(titles(leave)).toEqual(['Statutes', 'Yearbook', 'Handbook']);
    expect(textOf(leave!)).toEqual(['Return the card.']);
  });

  it('gives an answer its own links, and all of them those of the file', () => {
    const links = (article: Article | undefined): string[] =>
      article?.declaredLinks.map(({ slug, title, anchor }) =>
        [slug ?? title, ...(anchor === undefined ? [] : [anchor])].join('#'),
      ) ?? [];
    expect(links(beginning)).toEqual(['Visiting', 'guide/day-one', 'guide/hours']);
    expect(links(join)).toEqual(['Visiting', 'guide/faq#what-does-it-cost', 'guide/hours']);
    expect(links(fees)).toEqual(['Visiting', 'guide/rates#all', 'guide/hours']);
    // As vaults name a heading of the same page.
    expect(links(group)).toEqual(['Visiting', 'guide/faq#how-do-i-leave', 'guide/hours']);
    expect(links(again)).toEqual(['Visiting', 'guide/hours']);
    expect(textOf(group!)).toEqual(['You may leave at any time: How do I leave?']);
  });
});

describe('the level of the questions', () => {
  const FRONT = '---\nfaq: true\n---\n';

  it('may be the first, where the file then has no title but its name', () => {
    const file = read(`${FRONT}# Who?\n\nWe.\n\n# When?\n\nNow.\n`, { file: 'opening-hours.md' });
    expect(slugsOf(file)).toEqual(['opening-hours#who', 'opening-hours#when']);
    expect(file.articles[0]?.keywords).toEqual(['opening hours']);
    expect(file.findings).toEqual([]);
    const titled = read(
      '---\nfaq: true\ntitle: Help\n---\nTo begin.\n\n# Who?\n\nWe.\n\n# When?\n\nNow.\n',
    );
    expect(titled.articles.map(({ title }) => title)).toEqual(['Help', 'Who?', 'When?']);
  });

  it('leaves a heading above them that names the file', () => {
    const file = read('---\nfaq: true\ntitle: Code\n---\n## Help: Code\n\n## Who?\n\nWe.\n');
    expect(slugsOf(file)).toEqual(['guide/faq#who']);
    expect(file.articles[0]?.keywords).toEqual(['Code', 'Help: Code']);
    expect(file.findings).toEqual([]);
  });

  it('says so where the beginning is called after the file', () => {
    const file = read(`${FRONT}To begin.\n\n# Who?\n\nWe.\n\n# When?\n\nNow.\n`);
    expect(file.articles.map(({ title }) => title)).toEqual(['faq', 'Who?', 'When?']);
    expect(file.findings).toEqual(['4:1 title-from-file-name']);
  });

  it('is the one with most questions that are answered, and else with most headings', () => {
    const asked = `${FRONT}# Help\n\n## Pay\n\n### How?\n\nCash.\n\n### Where?\n\nHere.\n\n## Who?\n\nYou.\n`;
    expect(slugsOf(read(asked))).toEqual(['guide/faq#how', 'guide/faq#where', 'guide/faq#who']);
    const named = `${FRONT}# Help\n\n## Paying\n\nCash.\n\n## Tickets\n\n### Lost ones\n\nGone.\n\n## Dogs\n\nNo.\n`;
    expect(slugsOf(read(named))).toEqual([
      'guide/faq#paying',
      'guide/faq#tickets',
      'guide/faq#dogs',
    ]);
  });

  it.each(['¿Cómo?', 'كيف؟', '如何支付？', 'Πώς;', '“How?”', 'How? 💶', '**How?**'])(
    'knows %s as a question',
    (question) => {
      const text = `${FRONT}# Help\n\n## One\n\n1\n\n## Two\n\n2\n\n### ${question}\n\nSo.\n`;
      expect(read(text).articles.at(-1)?.blocks).toHaveLength(1);
      expect(read(text).articles.map(({ title }) => title)).toContain(question.replaceAll('*', ''));
    },
  );
});

describe('which files are many articles', () => {
  const many = ['Who', 'When', 'Where', 'Why'].map((word) => `## ${word}?\n\nSo.\n`).join('\n');

  it('those that say so, and with `split-faq` those that look so and do not say no', () => {
    expect(slugsOf(read(many))).toEqual(['guide/faq']);
    expect(slugsOf(read(many, { splitFaq: true }))).toHaveLength(4);
    expect(slugsOf(read(`---\nfaq: false\n---\n${many}`, { splitFaq: true }))).toHaveLength(1);
    const three = many.replace('## Why?', '**Why?**');
    expect(slugsOf(read(three, { splitFaq: true }))).toHaveLength(1);
    expect(slugsOf(read(`+++\nfaq = true\n+++\n${three}`))).toHaveLength(3);
  });

  it('none without headings, which is said', () => {
    const file = read('---\nfaq: yes\n---\n# Help\n\n**Who?** We.\n');
    expect(slugsOf(file)).toEqual(['guide/faq']);
    expect(file.findings).toEqual(['2:1 faq-without-questions']);
  });
});

describe('a file with more signs than an article may have', () => {
  const answers = Array.from(
    { length: 40 },
    (_, at) => `${at + 1}. ### What is part ${at + 1}?\n\n    ${'[a](b.md) '.repeat(150)}\n`,
  ).join('\n');
  const table = `| No | Question |\n|--|--|\n${'| 1 | [What](#what) |\n'.repeat(400)}`;

  it('is held against the limits question by question, in items of a list too', () => {
    const { articles, findings } = read(`---\nfaq: true\n---\n# Parts\n\n${answers}`);
    expect(articles.map(({ title }) => title)).toContain('What is part 40?');
    expect(articles).toHaveLength(40);
    expect(findings).toEqual([]);
  });

  it('is such a list where the folder says so, and stays refused where it is none', () => {
    expect(read(answers, { splitFaq: true }).articles).toHaveLength(40);
    expect(() => read(answers)).toThrow('too-much-markup');
    const essay = answers.replaceAll('?', '');
    expect(() => read(essay, { splitFaq: true })).toThrow('too-much-markup');
    expect(() => read(`---\nfaq: true\n---\n${answers.repeat(5)}`)).toThrow('too-much-markup');
  });

  it('loses only what stands under a heading where there is too much', () => {
    const { articles, findings } = read(`---\nfaq: true\n---\n# Parts\n\n${table}\n${answers}`);
    expect(articles).toHaveLength(40);
    expect(findings).toEqual(['6:1 too-much-markup']);
  });
});

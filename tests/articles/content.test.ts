import * as disk from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLibrary, type Library } from '../../src/knowledge/index.ts';
import type { Content } from '../../src/content/reading/read-articles.ts';
import type { LabelledQuestion } from '../../src/cli/evaluation/labelled-questions.ts';
import { QUESTIONS_FILES } from '../../src/cli/evaluation/questions-files.ts';
import { readLabelledQuestions } from '../../src/cli/evaluation/read-labelled-questions.ts';
import { ownArticles } from '../own-articles.ts';
import { articleDemands, questionsOf, textOf } from './article-demands.ts';

let content: Content;
let library: Library;
let labelled: readonly LabelledQuestion[];

beforeAll(async () => {
  content = await ownArticles();
  library = createLibrary(content.articles, { siteUrl: null });
  const questions = await readLabelledQuestions(QUESTIONS_FILES);
  if (questions.kind !== 'read') throw new Error(questions.problems.join('\n'));
  labelled = questions.questions;
});

function repeated(values: readonly string[]): string[] {
  return values.filter((value, position) => values.indexOf(value) !== position);
}

describe('every article', () => {
  it.each(Object.entries(articleDemands))('%s', (_demand, unmet) => {
    expect(unmet({ library, labelled })).toEqual([]);
  });

  it('has an id, a title and an address of its own, and no alias that two claim', async () => {
    const ids = await Promise.all(
      content.articles.map(async ({ slug }) => {
        const text = await disk.readFile(
          new URL(`../../content/${slug}.md`, import.meta.url),
          'utf8',
        );
        return /^---\n(?:.*\n)*?id: (\d+)$/m.exec(text)?.[1] ?? [];
      }),
    );
    expect(ids.flat().length).toBeGreaterThan(50);
    expect(repeated(ids.flat())).toEqual([]);
    expect(repeated(content.articles.map(({ title }) => title))).toEqual([]);
    expect(repeated(content.articles.flatMap(({ url }) => url ?? []))).toEqual([]);
    const aliases = content.articles.flatMap((article) =>
      article.aliases.map((alias) => alias.toLowerCase()),
    );
    expect(repeated(aliases)).toEqual([]);
  });
});

describe('the articles together', () => {
  it('form one graph: from any article every other can be reached', () => {
    const neighbours = new Map<string, Set<string>>(
      content.articles.map(({ slug }) => [slug, new Set()]),
    );
    for (const article of content.articles) {
      for (const { slug, origin } of library.related(article)) {
        if (slug === null || origin !== 'declared') continue;
        neighbours.get(article.slug)?.add(slug);
        neighbours.get(slug)?.add(article.slug);
      }
    }
    const reached = new Set<string>();
    const waiting = [content.articles[0]!.slug as string];
    for (let slug = waiting.pop(); slug !== undefined; slug = waiting.pop()) {
      if (reached.has(slug)) continue;
      reached.add(slug);
      waiting.push(...(neighbours.get(slug) ?? []));
    }
    expect(reached.size).toBe(content.articles.length);
  });

  // Of 350 to 950, until they grew by what people ask.
  it('are two hundred or more of 350 to 2,000 words, a long one and a short one', () => {
    const lengths = content.articles.map((article) => textOf(article).split(' ').length);
    const usual = lengths.filter((length) => length >= 350 && length <= 2000);
    expect(usual.length).toBeGreaterThanOrEqual(200);
    expect(Math.max(...lengths)).toBeGreaterThan(2000);
    expect(Math.min(...lengths)).toBeLessThan(600);
  });

  it('are sixty or more of which each has eight labelled questions, two with the sentence that answers', () => {
    const well = content.articles.filter(({ slug }) => {
      const its = questionsOf(slug, labelled);
      return its.length >= 8 && its.filter(({ answer }) => answer !== null).length >= 2;
    });
    expect(well.length).toBeGreaterThanOrEqual(60);
  });
});

describe('the labelled questions', () => {
  it('expect articles that exist', () => {
    const slugs = new Set<string>(content.articles.map(({ slug }) => slug));
    const lost = labelled.flatMap(({ expect: expected, line }) =>
      expected.filter((slug) => !slugs.has(slug)).map((slug) => `line ${line}: ${slug}`),
    );
    expect(lost).toEqual([]);
  });

  it('hold the five near misses that every matcher of heritage should refuse', () => {
    const outside = new Set(
      labelled.filter(({ expect: { length } }) => length === 0).map(({ question }) => question),
    );
    for (const question of [
      'how do I preserve jam',
      'heritage seeds for my garden',
      'the Heritage Foundation',
      'best hotels in Venice',
      'who won the 1954 World Cup',
    ]) {
      expect(outside, question).toContain(question);
    }
  });

  it('hold at least 240 that are out of scope and 40 follow-ups', () => {
    expect(
      labelled.filter(({ expect: expected }) => expected.length === 0).length,
    ).toBeGreaterThanOrEqual(240);
    expect(labelled.filter(({ after }) => after !== null).length).toBeGreaterThanOrEqual(40);
  });

  it('divide into two halves of about the same size', () => {
    // Of those asked in public, whose replies had been read before, the tuning half alone is there.
    const whole = labelled.filter(({ kind }) => kind === null);
    const tuning = whole.filter(({ half }) => half === 'tuning').length;
    expect(tuning / whole.length).toBeGreaterThan(0.45);
    expect(tuning / whole.length).toBeLessThan(0.55);
  });
});

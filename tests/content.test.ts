import * as disk from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseLabelledQuestions, type LabelledQuestion } from '../src/cli/labelled-questions.ts';
import {
  createLibrary,
  plainText,
  readContentFolder,
  sentencesOf,
  type Article,
  type Content,
  type Library,
} from '../src/knowledge/index.ts';

let content: Content;
let library: Library;
let labelled: readonly LabelledQuestion[];

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../content', import.meta.url));
  const outcome = await readContentFolder(folder, disk);
  if (outcome.kind !== 'read') throw new Error(outcome.reason);
  ({ content } = outcome);
  library = createLibrary(content.articles, { siteUrl: null });
  const text = await disk.readFile(new URL('golden/questions.yaml', import.meta.url), 'utf8');
  const questions = parseLabelledQuestions(text);
  if (questions.kind !== 'read') throw new Error(questions.problems.join('\n'));
  labelled = questions.questions;
});

/** The text a reader sees, white space folded. */
function textOf({ blocks }: Article): string {
  return blocks
    .map((block) => (block.kind === 'item' ? `${block.head ?? ''} ${block.text}` : block.text))
    .map(plainText)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** What an answer may be: a sentence, a bold head, or a point with its head. */
function quotable({ blocks }: Article): string[] {
  return blocks.flatMap((block) => {
    const sentences = sentencesOf(block.text).map(plainText);
    if (block.kind !== 'item' || block.head === null) return sentences;
    const head = plainText(block.head);
    return [head, ...sentences, `${head}: ${plainText(block.text)}`];
  });
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, position) => values.indexOf(value) !== position);
}

describe('the articles', () => {
  it('are at least sixty, and every file loads without a finding', () => {
    expect(content.findings).toEqual([]);
    expect(content.articles.length).toBeGreaterThanOrEqual(60);
  });

  it('name their sources: at least one each, each with a title and a publisher', () => {
    for (const { slug, sources } of content.articles) {
      expect(sources.length, slug).toBeGreaterThan(0);
      for (const source of sources)
        expect(source.publisher, `${slug}: ${source.title}`).not.toBe(null);
    }
  });

  it('say when they were reviewed, unless they are essays without front matter', () => {
    // An essay without front matter has no address either.
    const reviewed = content.articles.filter(({ url }) => url !== null);
    expect(reviewed.length).toBeGreaterThan(50);
    for (const { slug, updated } of reviewed) expect(updated, slug).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('have ids of their own', async () => {
    const ids = await Promise.all(
      content.articles.map(async ({ slug }) => {
        const text = await disk.readFile(new URL(`../content/${slug}.md`, import.meta.url), 'utf8');
        return /^---\n(?:.*\n)*?id: (\d+)$/m.exec(text)?.[1] ?? [];
      }),
    );
    expect(ids.flat().length).toBeGreaterThan(50);
    expect(repeated(ids.flat())).toEqual([]);
  });

  it('speak plainly: none of the phrases that say nothing, no dashes strung in', () => {
    const smell = /\benhances?\b|\bfosters?\b|plays? a (?:crucial|vital|key) role|rich tapestry|—/i;
    const found = content.articles.flatMap((article) => {
      const phrase = smell.exec(textOf(article))?.[0];
      // The title came with the addresses that other sites link to.
      return phrase === undefined ? [] : [`${article.slug}: ${phrase}`];
    });
    expect(found).toEqual([]);
  });

  it('have titles and addresses of their own, and no alias that two claim', () => {
    expect(repeated(content.articles.map(({ title }) => title))).toEqual([]);
    expect(repeated(content.articles.flatMap(({ url }) => url ?? []))).toEqual([]);
    const aliases = content.articles.flatMap((article) =>
      article.aliases.map((alias) => alias.toLowerCase()),
    );
    expect(repeated(aliases)).toEqual([]);
  });

  it('link to three to five others, and every link leads to an article', () => {
    for (const article of content.articles) {
      const declared = library.related(article).filter(({ origin }) => origin === 'declared');
      expect(declared.length, article.slug).toBe(article.declaredLinks.length);
      expect(declared.length, article.slug).toBeGreaterThanOrEqual(3);
      expect(
        declared.every(({ slug }) => slug !== null),
        article.slug,
      ).toBe(true);
    }
  });

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

  it('do not repeat one another: no two share twenty words in a row', () => {
    const runs = new Map<string, string>();
    const shared: string[] = [];
    for (const article of content.articles) {
      const words = textOf(article)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
      const own = words.slice(19).map((_word, start) => words.slice(start, start + 20).join(' '));
      for (const run of own) {
        const other = runs.get(run);
        if (other !== undefined && other !== article.slug)
          shared.push(`${other}, ${article.slug}: ${run}`);
        runs.set(run, article.slug);
      }
    }
    expect(shared).toEqual([]);
  });

  it('are each found by their own title', () => {
    for (const { title, slug } of content.articles) {
      expect(library.ask(title).candidates[0]?.slug, title).toBe(slug);
    }
  });

  it('have 350 to 950 words, but for a long one and a very short one', () => {
    const words = content.articles.map(
      (article) => [article.slug, textOf(article).split(' ').length] as const,
    );
    const unusual = words
      .filter(([, length]) => length < 350 || length > 950)
      .map(([slug]) => slug);
    expect(unusual).toEqual([
      'charters-and-theory/reconstruction-debate',
      'institutions/world-monuments-fund',
    ]);
    const lengths = words.map(([, length]) => length);
    expect(Math.max(...lengths)).toBeGreaterThan(2000);
    expect(Math.min(...lengths)).toBeLessThan(250);
  });
});

describe('the labelled questions', () => {
  it('expect articles that exist', () => {
    const slugs = new Set<string>(content.articles.map(({ slug }) => slug));
    expect(
      labelled.flatMap(({ expect: expected }) => expected).filter((slug) => !slugs.has(slug)),
    ).toEqual([]);
  });

  it('are at least eight for each article, two of them with the sentence that answers', () => {
    const asked = labelled.filter(({ after }) => after === null);
    for (const { slug } of content.articles) {
      const its = asked.filter(({ expect: [first] }) => first === slug);
      expect(its.length, slug).toBeGreaterThanOrEqual(8);
      expect(its.filter(({ answer }) => answer !== null).length, slug).toBeGreaterThanOrEqual(2);
    }
  });

  it('quote whole sentences or heads of the article they expect first', () => {
    const texts = new Map<string, Set<string>>(
      content.articles.map((article) => [article.slug, new Set(quotable(article))]),
    );
    const lost = labelled.filter(
      ({ answer, expect: [first = ''] }) =>
        answer !== null &&
        texts.get(first)?.has(plainText(answer).replace(/\s+/g, ' ').trim()) !== true,
    );
    expect(lost.map(({ line, answer }) => `line ${line}: ${answer}`)).toEqual([]);
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
    const tuning = labelled.filter(({ half }) => half === 'tuning').length;
    expect(tuning / labelled.length).toBeGreaterThan(0.45);
    expect(tuning / labelled.length).toBeLessThan(0.55);
  });
});

/**
 * Replies kept as files, so that a change of wording, content or code shows what members would see.
 * `UPDATE=1 npx vitest run tests/bot/messages/golden` writes them anew; the diff is the review.
 */
import * as disk from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createLibrary, type Article, type Library } from '../../../src/knowledge/index.ts';
import { readArticles } from '../../../src/content/reading/read-articles.ts';
import { answeredReply } from '../../../src/bot/messages/answered.ts';
import { articlePageReply, articlePages } from '../../../src/bot/messages/article-page.ts';
import { shownLength } from '../../../src/bot/messages/summary-text.ts';
import { terminalAnswer } from '../../../src/terminal/answer-text.ts';
import { ownArticles } from '../../own-articles.ts';
import { slugOf } from '../slug-of.ts';
import { faultsIn } from '../markdown/discord-markdown-rules.ts';
import { breaches } from '../markdown/discord-rules.ts';
import { goldenArticles, goldenLookAlikes, type GoldenArticle } from './golden-questions.ts';
import { shown } from '../shown.ts';
import { replyText } from './reply-text.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

const english = wordsIn('en');

const GOLDEN = new URL('../../golden/replies/', import.meta.url);
const SITE = 'https://heritage.example.org';

const libraryOf = (articles: readonly Article[], siteUrl: string | null): Library =>
  createLibrary(articles, { siteUrl, shownLength });

async function articlesIn(folder: string): Promise<readonly Article[]> {
  const outcome = await readArticles(fileURLToPath(new URL(folder, import.meta.url)), disk);
  if (outcome.kind !== 'read') throw new Error(outcome.reason);
  return outcome.content.articles;
}

const content = libraryOf((await ownArticles()).articles, null);
const lookAlikes = libraryOf(await articlesIn('../../fixtures/look-alikes'), SITE);

const cases = [
  ...goldenArticles.map((golden) => ({ library: content, golden })),
  ...goldenLookAlikes.map((golden) => ({ library: lookAlikes, golden })),
].map(({ library, golden }) => {
  const article = library.find(slugOf(golden.slug));
  if (article === undefined) throw new Error(`Expected an article ${golden.slug}, found none`);
  return { library, golden, article, name: golden.slug.split('/').at(-1) ?? golden.slug };
});

function pagesOf(library: Library, article: Article): string {
  const opened = {
    article,
    reference: library.reference(article),
    related: library.related(article),
  };
  const replies = [...articlePages(article, english).keys()].map((page) =>
    articlePageReply(opened, page),
  );
  for (const reply of replies) {
    expect(breaches(reply)).toEqual([]);
    expect(faultsIn(shown(reply).text)).toEqual([]);
  }
  return replies.map(replyText).join('\n\n');
}

/** From the article given: which one a question finds is another test's concern. */
function answersOf(library: Library, article: Article, golden: GoldenArticle): string {
  const texts = [golden.overview, golden.particular].flatMap((question) => {
    const summary = library.summarize(article, question);
    const answer = {
      kind: 'answered' as const,
      question,
      confidence: 1,
      candidates: [],
      missing: library.missing(article, question, summary),
      article: library.reference(article),
      summary,
      related: library.related(article),
      seeAlso: null,
      otherLanguage: null,
    };
    const reply = answeredReply(answer, { question, asker: '1', quoted: true });
    expect(breaches(reply)).toEqual([]);
    expect(faultsIn(shown(reply).text)).toEqual([]);
    const numbered = answer.related.map(({ title }) => ({ title, note: null }));
    return [
      replyText(reply),
      terminalAnswer(answer, numbered, { width: 72, coloured: false, linked: false }),
    ];
  });
  return texts.join(`\n\n${'='.repeat(72)}\n\n`);
}

/** What the file says, once it has been written anew if that was asked for. */
async function kept(file: string, text: string): Promise<string> {
  const target = new URL(file, GOLDEN);
  if (process.env['UPDATE'] === '1') {
    await disk.mkdir(new URL('.', target), { recursive: true });
    await disk.writeFile(target, `${text}\n`);
  }
  return disk.readFile(target, 'utf8').catch(() => 'There is no such file; UPDATE=1 writes it.');
}

describe('the pages of an opened article', () => {
  it.each(cases)('$name are as they were', async ({ library, article, name }) => {
    const text = pagesOf(library, article);
    expect(`${text}\n`).toBe(await kept(`pages/${name}.txt`, text));
  });
});

describe('the answers to a question about all of an article and about a part of it', () => {
  it.each(cases)('$name are as they were', async ({ library, article, golden, name }) => {
    const text = answersOf(library, article, golden);
    expect(`${text}\n`).toBe(await kept(`answers/${name}.txt`, text));
  });
});

it('keeps no file of an article that is no longer looked at', async () => {
  for (const folder of ['pages', 'answers']) {
    const files = await disk.readdir(new URL(`${folder}/`, GOLDEN));
    expect(files.toSorted()).toEqual(cases.map(({ name }) => `${name}.txt`).toSorted());
  }
});

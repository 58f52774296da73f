import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredReply } from '../../../src/bot/messages/answered.ts';
import { articlePageReply, articlePages } from '../../../src/bot/messages/article-page.ts';
import { discordBlock } from '../../../src/bot/markdown/discord-block.ts';
import { blockText } from '../../../src/bot/markdown/layout.ts';
import { shownLength, summaryText } from '../../../src/bot/messages/summary-text.ts';
import { terminalArticle } from '../../../src/terminal/answer-text.ts';
import { parseMarkdown } from '../../../src/knowledge/articles/markdown/markdown.ts';
import {
  createLibrary,
  plainText,
  summaryMarkdown,
  type Article,
  type Source,
} from '../../../src/knowledge/index.ts';
import { sampleLibrary } from '../sample-library.ts';
import { slugOf } from '../slug-of.ts';
import { faultsIn } from '../markdown/discord-markdown-rules.ts';
import { breaches, callsIn } from '../markdown/discord-rules.ts';
import { markdownFile } from '../markdown/markdown-files.ts';
import { runs } from '../../property-runs.ts';
import { shown } from '../shown.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

const english = wordsIn('en');

const source: Source = {
  title: 'On *lime* \u05E9\u05DC\u05D5\u05DD',
  publisher: null,
  year: '1999',
  url: 'https://example.org/(a)',
};

const article = articleFrom(markdownFile);

function articleFrom(markdownText: fc.Arbitrary<string>): fc.Arbitrary<Article> {
  return markdownText
    .map((markdown): Article => ({
      slug: slugOf('a/lime'),
      title: 'Lime',
      subject: 'a',
      language: 'en',
      translationOf: null,
      url: null,
      aliases: [],
      keywords: [],
      askedAs: [],
      updated: null,
      sources: [source],
      licence: null,
      picture: null,
      declaredLinks: [],
      blocks: parseMarkdown(markdown).blocks,
    }))
    .filter(({ blocks }) => blocks.some(({ kind }) => kind !== 'heading'));
}

/** Letters and digits that a reader sees, line by line. */
function lettersOf(texts: readonly string[]): string {
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => plainText(line).replace(/[^\p{L}\p{N}]/gu, ''))
    .join('');
}

describe('an article made from any Markdown', () => {
  it('has pages that Discord takes, each complete Markdown, and notifies nobody', () => {
    fc.assert(
      fc.property(article, fc.nat(), (some, number) => {
        const opened = { article: some, reference: sampleLibrary.reference(some), related: [] };
        const pages = articlePages(some, english);
        for (const page of pages) expect(faultsIn(page)).toEqual([]);
        // Each reply makes all pages anew, so of a long article the last and one other have to do.
        for (const page of new Set([pages.length - 1, number % pages.length])) {
          const reply = articlePageReply(opened, page);
          expect(shown(reply).text).toBe(pages[page]);
          expect(breaches(reply)).toEqual([]);
          expect(callsIn(reply)).toEqual([]);
        }
      }),
      { numRuns: runs(3) },
    );
  });

  it('loses no word from its first page to its last', () => {
    fc.assert(
      fc.property(article, (some) => {
        const blocks = some.blocks.filter(({ kind }) => kind !== 'code');
        const whole = blocks.map((block) => blockText(discordBlock(block)));
        expect(lettersOf(articlePages({ ...some, blocks, sources: [] }, english))).toBe(
          lettersOf(whole),
        );
      }),
      { numRuns: runs(3) },
    );
  });

  it('has summaries that Discord takes, each complete Markdown, of any length', () => {
    const length = fc.integer({ min: 200, max: 3000 });
    const question = fc.constantFrom('What is lime?', 'how tall is the wall', 'mortar code שלום');
    fc.assert(
      fc.property(article, length, question, (some, most, asked) => {
        const library = createLibrary([some], { siteUrl: null, shownLength });
        const summary = library.summarize(some, asked, most);
        const reply = answeredReply(
          {
            article: library.reference(some),
            summary,
            related: [],
            confidence: 1,
          },
          { question: asked, asker: '1', quoted: true },
        );
        expect(breaches(reply)).toEqual([]);
        expect(callsIn(reply)).toEqual([]);
        expect(faultsIn(shown(reply).text)).toEqual([]);
      }),
      { numRuns: runs(3) },
    );
  });

  it('has summaries that are never longer than was asked for, as Discord is sent them', () => {
    const signs = fc.constantFrom(
      '\\# a',
      '>b',
      '@1',
      '# c',
      '\u202Ed',
      '\u05E9.',
      'E. F',
      '`` ``` ``',
      '5) g',
    );
    const point = fc
      .tuple(fc.constantFrom('-', '1.', ''), fc.array(signs, { minLength: 1, maxLength: 60 }))
      .map(([mark, words]) => `${mark} **${words.slice(0, 9).join('')}**: ${words.join(' ')}`);
    const dense = fc
      .array(point, { minLength: 1, maxLength: 12 })
      .map((points) => points.join('\n\n'));
    const length = fc.integer({ min: 200, max: 700 });
    fc.assert(
      fc.property(fc.oneof(articleFrom(dense), article), length, (some, most) => {
        const library = createLibrary([some], { siteUrl: null, shownLength });
        for (const asked of [some.title, 'What is d?']) {
          const summary = library.summarize(some, asked, most);
          expect(summaryText(summary).length).toBeLessThanOrEqual(most);
          expect(summaryMarkdown(summary).length).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: runs() },
    );
  });

  it('is shown in a terminal without a sign that the terminal would obey', () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 20, max: 120 }), (some, width) => {
        const reference = sampleLibrary.reference(some);
        const text = terminalArticle(some, reference, [], {
          width,
          coloured: false,
          linked: false,
        });
        expect(text.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
      }),
      { numRuns: runs(3) },
    );
  });
});

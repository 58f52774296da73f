import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredReply } from '../../../src/bot/replies/answered.ts';
import { articlePageReply, articlePages } from '../../../src/bot/replies/article-page.ts';
import { passageOfBlock } from '../../../src/bot/replies/discord-markdown.ts';
import { passageText } from '../../../src/bot/replies/layout.ts';
import { terminalArticle } from '../../../src/bot/replies/terminal.ts';
import { parseMarkdown } from '../../../src/knowledge/articles/markdown.ts';
import {
  createLibrary,
  plainText,
  type Article,
  type Source,
} from '../../../src/knowledge/index.ts';
import { sampleLibrary } from '../sample-library.ts';
import { slugOf } from '../slug-of.ts';
import { faultsIn } from './discord-markdown-rules.ts';
import { breaches, callsIn } from './discord-rules.ts';
import { markdownFile } from './markdown-files.ts';

const source: Source = {
  title: 'On *lime* \u05E9\u05DC\u05D5\u05DD',
  publisher: null,
  year: '1999',
  url: 'https://example.org/(a)',
};

const article: fc.Arbitrary<Article> = markdownFile
  .map((markdown): Article => ({
    slug: slugOf('a/lime'),
    title: 'Lime',
    subject: 'a',
    url: null,
    aliases: [],
    keywords: [],
    updated: null,
    sources: [source],
    declaredLinks: [],
    blocks: parseMarkdown(markdown, 1).blocks,
  }))
  .filter(({ blocks }) => blocks.some(({ kind }) => kind !== 'heading'));

/** Letters and digits that a reader sees, line by line. */
function lettersOf(texts: readonly string[]): string {
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => plainText(line).replace(/[^\p{L}\p{N}]/gu, ''))
    .join('');
}

/** Articles a test looks at; each is up to several messages long. */
const RUNS = Number(process.env['FAST_CHECK_RUNS'] ?? 40);

describe('an article made from any Markdown', () => {
  it('has pages that Discord takes, each complete Markdown, and notifies nobody', () => {
    fc.assert(
      fc.property(article, (some) => {
        const opened = { article: some, reference: sampleLibrary.reference(some), related: [] };
        for (const page of articlePages(some).keys()) {
          const reply = articlePageReply(opened, page);
          expect(breaches(reply)).toEqual([]);
          expect(callsIn(reply)).toEqual([]);
          expect(faultsIn(reply.embeds[0].description ?? '')).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('loses no word from its first page to its last', () => {
    fc.assert(
      fc.property(article, (some) => {
        const blocks = some.blocks.filter(({ kind }) => kind !== 'code');
        const whole = blocks.map((block) => passageText(passageOfBlock(block)));
        expect(lettersOf(articlePages({ ...some, blocks, sources: [] }))).toBe(lettersOf(whole));
      }),
      { numRuns: RUNS },
    );
  });

  it('has summaries that Discord takes, each complete Markdown, of any length', () => {
    const length = fc.integer({ min: 200, max: 3000 });
    const question = fc.constantFrom('What is lime?', 'how tall is the wall', 'mortar code שלום');
    fc.assert(
      fc.property(article, length, question, (some, most, asked) => {
        const library = createLibrary([some], { siteUrl: null });
        const reply = answeredReply(
          {
            article: library.reference(some),
            summary: library.summarize(some, asked, most),
            related: [],
            confidence: 1,
          },
          { question: asked, asker: '1', quoted: true },
        );
        expect(breaches(reply)).toEqual([]);
        expect(callsIn(reply)).toEqual([]);
        expect(faultsIn(reply.embeds[0].description ?? '')).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('is shown in a terminal without a sign that the terminal would obey', () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 20, max: 120 }), (some, width) => {
        const reference = sampleLibrary.reference(some);
        const text = terminalArticle(some, reference, [], { width, coloured: false });
        expect(text.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
      }),
      { numRuns: RUNS },
    );
  });
});

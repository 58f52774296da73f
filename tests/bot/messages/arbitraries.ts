/** Articles, answers and questions of every shape, for property tests. */
import * as fc from 'fast-check';
import type {
  Answer,
  Article,
  ArticleReference,
  Block,
  RelatedArticle,
  Source,
  Summary,
  SummaryLine,
  Topic,
} from '../../../src/knowledge/index.ts';
import { slugOf } from '../slug-of.ts';

/** Pieces that Discord, Markdown or our own cutting could trip over. */
const hostile = fc.constantFrom(
  '@everyone',
  '@here',
  '<@80351110224678912>',
  '<@!80351110224678912>',
  '<@&80351110224678912>',
  '**',
  '*',
  '~~',
  '`',
  '```',
  '[',
  '](https://example.org/a)',
  '[a *b* c](https://example.org/@everyone)',
  '\\',
  '\\*',
  '||',
  '# ',
  '- ',
  '1. ',
  '> ',
  '-# ',
  '\n',
  '\u{1F3DB}',
  '\u200B',
  '. ',
  ' ',
  'word ',
  'sentence. ',
);

/** Mostly short; now and then far longer than a message. */
export const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 30 })
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.oneof(hostile, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })),
        fc.integer({ min: 1, max: 700 }),
      )
      .map(([part, times]) => part.repeat(times)),
  },
);

const title = text.map((some) => `${some}t`);
const slug = fc.string({ minLength: 1, maxLength: 300 }).map(slugOf);
const url = fc.oneof(
  fc.constant(null),
  fc.webUrl({ withQueryParameters: true }),
  fc.nat({ max: 3000 }).map((length) => `https://example.org/${'a'.repeat(length)}`),
);
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const line = fc.nat();

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    depth: fc.integer({ min: 1, max: 6 }),
    text,
    line,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text, line }),
  fc.record({
    kind: fc.constant('item' as const),
    depth: fc.nat({ max: 9 }),
    number: orNull(fc.nat()),
    head: orNull(text),
    text,
    line,
  }),
  fc.record({ kind: fc.constant('quote' as const), text, line }),
  fc.record({ kind: fc.constant('code' as const), language: orNull(text), text, line }),
);

const source: fc.Arbitrary<Source> = fc.record({
  title,
  publisher: orNull(text),
  year: orNull(text),
  url,
});

export const article: fc.Arbitrary<Article> = fc.record({
  slug,
  title,
  subject: orNull(title),
  language: fc.constant('en'),
  translationOf: fc.constant(null),
  url: fc.constant(null),
  aliases: fc.constant([]),
  keywords: fc.constant([]),
  askedAs: fc.constant([]),
  updated: fc.constant(null),
  sources: fc.array(source, { maxLength: 8 }),
  licence: fc.constant(null),
  picture: fc.constant(null),
  declaredLinks: fc.constant([]),
  blocks: fc.array(block, { minLength: 1, maxLength: 25 }),
});

export const reference: fc.Arbitrary<ArticleReference> = fc.record({
  slug,
  title,
  subject: orNull(title),
  url,
  file: fc.constant('a.md'),
  updated: fc.constantFrom(null, '1999-12-31', '2026-02-28'),
  licence: fc.oneof(fc.constantFrom(null, 'CC-BY-4.0', 'https://example.org/terms'), text),
  sources: fc.array(source, { maxLength: 3 }),
  picture: orNull(
    fc.record({
      src: fc.constant(`https://example.org/${'p'.repeat(2000)}`),
      alt: text,
      credit: text,
      rights: text,
    }),
  ),
});

const relatedArticle: fc.Arbitrary<RelatedArticle> = fc.record({
  title,
  slug: orNull(slug),
  url,
  origin: fc.constantFrom('declared' as const, 'similar' as const),
});
export const related = fc.array(relatedArticle, { maxLength: 5 });

const summaryLine: fc.Arbitrary<SummaryLine> = fc.oneof(
  fc.record({ kind: fc.constant('section' as const), text }),
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({
    kind: fc.constant('point' as const),
    number: orNull(fc.nat()),
    head: orNull(text),
    text,
  }),
  fc.record({ kind: fc.constant('more' as const), count: fc.nat() }),
);
export const summary: fc.Arbitrary<Summary> = fc.record({
  lines: fc.array(summaryLine, { maxLength: 12 }),
});

const confidence = fc.double({ min: 0, max: 1, noNaN: true });
const sentence = orNull(text);
const candidates = fc.array(fc.record({ slug, title, confidence, sentence }), { maxLength: 10 });
const missing = fc.array(text, { maxLength: 3 });

export const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('answered' as const),
    question: text,
    confidence,
    candidates,
    missing,
    article: reference,
    summary,
    related,
    seeAlso: orNull(fc.record({ slug, title, terms: fc.array(text, { maxLength: 6 }) })),
    otherLanguage: fc.constantFrom(null, 'fr', 'ar'),
  }),
  fc.record({
    kind: fc.constant('unsure' as const),
    question: text,
    confidence,
    candidates,
    missing,
    about: orNull(
      fc.record({
        article: reference,
        lead: orNull(text),
        absent: fc.array(text, { minLength: 1, maxLength: 3 }),
      }),
    ),
    otherLanguage: fc.constantFrom(null, 'fr', 'ar'),
  }),
  fc.record(
    {
      kind: fc.constant('unknown' as const),
      question: text,
      confidence,
      candidates,
      missing,
      smallTalk: fc.constantFrom('greeting' as const, 'thanks', 'about', 'farewell'),
    },
    { requiredKeys: ['kind', 'question', 'confidence', 'candidates', 'missing'] },
  ),
);

export const topics: fc.Arbitrary<Topic[]> = fc.array(
  fc.record({ subject: title, articles: fc.array(article, { minLength: 1, maxLength: 3 }) }),
  { maxLength: 30 },
);

export const longTopic: fc.Arbitrary<Topic> = fc.record({
  subject: title,
  articles: fc.array(article, { minLength: 1, maxLength: 30 }),
});

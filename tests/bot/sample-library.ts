/**
 * A library whose answers are written down, so that tests of the Discord side say what is answered
 * and do not change when matching gets better.
 *
 * A question with "lime" is answered, one with "charter" is unsure, one with "wall of text" is
 * answered from a long article, one with "@everyone" from an article full of names, one with
 * "break" fails; all others are unknown.
 */
import {
  type Answer,
  type Article,
  type ArticleReference,
  type Block,
  type Library,
  type RelatedArticle,
  type QuestionVector,
  type Summary,
} from '../../src/knowledge/index.ts';
import { TitleLanguages } from '../../src/knowledge/answering/title-languages.ts';
import { slugOf } from './slug-of.ts';

const CANDIDATE_CONFIDENCE = 0.3;

function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text, i) => ({ kind: 'paragraph', text, line: i + 1 }));
}

function article(slug: string, title: string, blocks: Block[], url: string | null = null): Article {
  return {
    slug: slugOf(slug),
    title,
    subject: slug.split('/')[0] ?? null,
    language: 'en',
    translationOf: null,
    url,
    aliases: [],
    keywords: [],
    askedAs: [],
    updated: null,
    sources: [],
    licence: null,
    picture: null,
    declaredLinks: [],
    blocks,
  };
}

export const lime = article(
  'materials/lime-mortar',
  'What is lime mortar?',
  paragraphs('Lime mortar lets a wall dry.', 'Cement does not.'),
);
export const venice = article(
  'charters/venice-charter',
  'What is the Venice Charter?',
  paragraphs('The Venice Charter of 1964 is about restoration.'),
  'https://heritage.example.org/venice',
);
const burra = article(
  'charters/burra-charter',
  'What is the Burra Charter?',
  paragraphs('The Burra Charter is about places of cultural significance.'),
);
const washington = article(
  'charters/washington-charter',
  'What is the Washington Charter?',
  paragraphs('The Washington Charter is about historic towns.'),
);
const long = article(
  'materials/long',
  'A long article',
  paragraphs(
    ...Array.from({ length: 120 }, (_, i) => `Sentence ${i + 1} of ${'stone '.repeat(12)}end.`),
  ),
);
export const loud = article(
  'materials/loud',
  'Who is called by @everyone and <@80351110224678912>?',
  paragraphs('Tell @everyone and @here and \\<@80351110224678912> and \\<@&80351110224678912>.'),
);

const articles = [burra, venice, washington, lime, long, loud];

function referenceOf(some: Article): ArticleReference {
  const { slug, title, subject, url, updated, licence, sources, picture } = some;
  const rest = { updated, licence, sources, picture };
  return { slug, title, subject, url, file: `${slug}.md`, ...rest };
}

function relatedTo(some: Article): RelatedArticle[] {
  return articles
    .filter((other) => other !== some && other.subject === some.subject)
    .map(({ slug, title, url }) => ({ slug, title, url, origin: 'similar' }));
}

function summaryOf({ blocks }: Article): Summary {
  return { lines: blocks.slice(0, 2).map(({ text }) => ({ kind: 'paragraph', text })) };
}

function answered(question: string, some: Article): Answer {
  return {
    kind: 'answered',
    question,
    confidence: 0.9,
    candidates: [],
    missing: [],
    article: referenceOf(some),
    summary: summaryOf(some),
    related: relatedTo(some),
    seeAlso: null,
    otherLanguage: null,
  };
}

function ask(question: string): Answer {
  if (question.includes('break')) throw new Error('the sample library was told to break');
  if (question.includes('@everyone')) return answered(question, loud);
  if (question.includes('wall of text')) return answered(question, long);
  if (question.includes('lime')) return answered(question, lime);
  if (question.includes('charter')) {
    const candidates = [venice, burra, washington].map(({ slug, title }) => ({
      slug,
      title,
      confidence: CANDIDATE_CONFIDENCE,
      sentence: null,
    }));
    const nothing = { about: null, missing: [], otherLanguage: null };
    return { kind: 'unsure', question, confidence: CANDIDATE_CONFIDENCE, candidates, ...nothing };
  }
  return { kind: 'unknown', question, confidence: 0, candidates: [], missing: [] };
}

/** Each word counts alike. */
function vectorOf(question: string): QuestionVector {
  const words = new Set(question.toLowerCase().match(/[a-z]+/g));
  const share = 1 / Math.sqrt(words.size);
  return new Map([...words].map((word) => [word, share])) as unknown as QuestionVector;
}

export const sampleLibrary: Library = {
  languages: ['en'],
  titleLanguages: new TitleLanguages(articles),
  articles,
  ask,
  explain: (question) => {
    const answer = ask(question);
    const { kind, confidence } = answer;
    const nothing = { intercept: 0, weights: {} };
    const logistics = { rightArticle: nothing, stated: nothing };
    return {
      answer,
      explanation: {
        kind,
        confidence,
        rightArticle: confidence,
        stated: 1,
        answerable: confidence,
        answeredFrom: 0.8,
        unknownBelow: 0.2,
        terms: [],
        articles: [],
        features: null,
        logistics,
      },
    };
  },
  summarize: (some) => summaryOf(some),
  missing: () => [],
  suggest: (words, limit) =>
    articles
      .filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()))
      .slice(0, limit),
  vectorOf,
  related: relatedTo,
  reference: referenceOf,
  find: (slug) => articles.find((some) => some.slug === slug),
  sizes: () => ({
    words: 60,
    terms: 50,
    postings: 70,
    indexBytes: 4096,
    readArticles: 0,
    relatedLists: 0,
    recentAnswers: 0,
  }),
  topics: ['materials', 'charters'].map((subject) => ({
    subject,
    articles: articles.filter((some) => some.subject === subject),
  })),
};

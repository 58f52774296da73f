/**
 * What every article of this project must have before it is merged, as docs/articles.md lists it.
 *
 * Each demand gives a sentence for each article that does not meet it, so that whoever wrote the
 * article reads at once what is missing and need not read the test.
 */
import type { LabelledQuestion } from '../../src/cli/evaluation/labelled-questions.ts';
import { plainText, sentencesOf, type Article, type Library } from '../../src/knowledge/index.ts';
import { sampleOf } from '../property-runs.ts';

export interface Collection {
  readonly library: Library;
  readonly labelled: readonly LabelledQuestion[];
}

export type Demand = (collection: Collection) => string[];

/** Questions that an article brings with it, so that nobody can break it unnoticed. */
const LEAST_QUESTIONS = 2;
const LEAST_RELATED = 3;
/** As LICENSE and content/README.md say. */
const LICENCE = 'CC-BY-4.0';
/** Two articles that share a run of so many words in a row repeat one another. */
const REPEATED_WORDS = 20;

export const articleDemands: Readonly<Record<string, Demand>> = {
  'names its sources, each with a title and a publisher': ({ library }) =>
    library.articles.flatMap(({ slug, sources }) => {
      if (sources.length === 0) return [`${slug} names no source`];
      const unnamed = sources.filter(({ publisher }) => publisher === null);
      return unnamed.map(({ title }) => `${slug}: the source "${title}" names no publisher`);
    }),

  'says that it is under the licence of the folder': ({ library }) =>
    library.articles
      .filter(({ licence }) => licence !== LICENCE)
      .map(({ slug }) => `${slug} has no \`licence: ${LICENCE}\`, which its readers are shown`),

  // An essay without front matter has no address, and no place for a day.
  'says when it was reviewed, unless it has no front matter': ({ library }) =>
    library.articles
      .filter(({ url, updated }) => url !== null && updated === null)
      .map(({ slug }) => `${slug} has no \`updated:\``),

  'names three to five related articles of the folder': ({ library }) =>
    library.articles.flatMap((article) => {
      const found = library
        .related(article)
        .filter(({ origin, slug }) => origin === 'declared' && slug !== null).length;
      const named = article.declaredLinks.length;
      if (found === named && found >= LEAST_RELATED) return [];
      return [
        `${article.slug} names ${named} related articles, ${found} of them other articles of the folder; expected 3 to 5`,
      ];
    }),

  'speaks plainly': ({ library }) =>
    library.articles.flatMap((article) => {
      const found = EMPTY_WORDS.exec(textOf(article))?.[0];
      return found === undefined
        ? []
        : [`${article.slug} says "${found}": say what happens instead`];
    }),

  'repeats no other: no two share twenty words in a row': ({ library }) => {
    const runs = new Map<string, string>();
    return library.articles.flatMap((article) => {
      const words = textOf(article)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
      const starts = words.slice(REPEATED_WORDS - 1).keys();
      for (const start of starts) {
        const run = words.slice(start, start + REPEATED_WORDS).join(' ');
        const other = runs.get(run);
        if (other !== undefined && other !== article.slug) {
          return [`${article.slug} repeats ${other}: "${run}"`];
        }
        runs.set(run, article.slug);
      }
      return [];
    });
  },

  'is found by its own title': ({ library }) =>
    sampleOf(library.articles, 3).flatMap(({ slug, title }) => {
      const found = library.ask(title).candidates[0]?.slug;
      return found === slug ? [] : [`${slug}: its title finds ${found ?? 'nothing'}`];
    }),

  'has two labelled questions, one of them with what a reply must hold': ({ library, labelled }) =>
    library.articles.flatMap(({ slug }) => {
      const its = questionsOf(slug, labelled);
      const answers = its.filter(({ answer, says }) => answer !== null || says.length > 0);
      if (its.length >= LEAST_QUESTIONS && answers.length > 0) return [];
      return [
        `${slug} has ${its.length} labelled questions, ${answers.length} of them with an \`answer\` or \`says\`; expected 2 or more, and 1 or more`,
      ];
    }),

  'holds the sentences that labelled questions quote from it': ({ library, labelled }) => {
    const texts = new Map<string, ReadonlySet<string>>(
      library.articles.map((article) => [article.slug, new Set(quotable(article))]),
    );
    return labelled.flatMap(({ answer, expect: [first = ''], line }) => {
      if (answer === null) return [];
      const quoted = plainText(answer).replace(/\s+/g, ' ').trim();
      return texts.get(first)?.has(quoted) === true
        ? []
        : [`line ${line} of the questions: no sentence, point or head of ${first} is "${answer}"`];
    });
  },
};

// The phrases say nothing; a dash strung in is a sentence that was not finished.
const EMPTY_WORDS =
  /\benhances?\b|\bfosters?\b|plays? a (?:crucial|vital|key) role|rich tapestry|—/i;

/** Questions that the article answers first; follow-ups are asked after another. */
export function questionsOf(
  slug: string,
  labelled: readonly LabelledQuestion[],
): LabelledQuestion[] {
  return labelled.filter(({ after, expect: [first] }) => after === null && first === slug);
}

/** The text a reader sees, white space folded. */
export function textOf({ blocks }: Article): string {
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

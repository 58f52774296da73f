/** Choices as people would make them, and articles that have taken them as names. */
import { createHash } from 'node:crypto';
import type { LabelledQuestion } from '../../src/cli/evaluation/labelled-questions.ts';
import type { Library } from '../../src/knowledge/index.ts';
import type { Corpus } from './replies.ts';

/**
 * People choose where the bot is unsure or has no answer: the right article among the candidates, or an expert
 * picks it; or none, where none answers. All of them choose rightly here, as after a review.
 *
 * @returns In an order that does not depend on what they ask; fewer where there are not so many.
 */
export function chosenFrom(
  library: Library,
  questions: readonly LabelledQuestion[],
  most: number,
): readonly LabelledQuestion[] {
  const orderOf = ({ question }: LabelledQuestion): string =>
    createHash('sha256').update(`choice ${question}`).digest('hex');
  return questions
    .filter(({ question }) => library.ask(question).kind !== 'answered')
    .map((question) => ({ question, order: orderOf(question) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, most)
    .map(({ question }) => question);
}

/** The question becomes an alias of the first article that is expected. */
export function withAliases(corpus: Corpus, chosen: readonly LabelledQuestion[]): Corpus {
  const aliases = new Map<string, string[]>();
  for (const { expect, question } of chosen) {
    const [slug] = expect;
    if (slug !== undefined) aliases.set(slug, [...(aliases.get(slug) ?? []), question]);
  }
  return {
    ...corpus,
    articles: corpus.articles.map((article) => ({
      ...article,
      aliases: [...article.aliases, ...(aliases.get(article.slug) ?? [])],
    })),
  };
}

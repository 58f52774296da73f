/** The answer to a question for which people, and not the search, chose the article. */
import type { Article, Library } from '../../knowledge/index.ts';
import type { ShownAnswer } from '../messages/answered.ts';

export function chosenAnswer(library: Library, article: Article, question: string): ShownAnswer {
  const summary = library.summarize(article, question);
  return {
    article: library.reference(article),
    summary,
    missing: library.missing(article, question, summary),
    related: library.related(article),
    // A person said so.
    confidence: 1,
  };
}

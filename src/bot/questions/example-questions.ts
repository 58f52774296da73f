/** Questions that the articles answer, to show people how to ask. */
import type { Article, Library } from '../../knowledge/index.ts';

/** Longer ones are no example of how to ask. */
const LONGEST = 100;

const IS_QUESTION = /\p{L}.*[?？؟]$/u;

/**
 * Titles and aliases that are questions: one of each topic, largest first, and then of any article. The same
 * for the same articles.
 *
 * @param most - Integer, at least 0.
 */
export function exampleQuestions(
  { topics, articles }: Pick<Library, 'topics' | 'articles'>,
  most: number,
): readonly string[] {
  const found = new Set<string>();
  for (const topic of topics) {
    if (found.size >= most) break;
    const question = firstIn(topic.articles, found);
    if (question !== undefined) found.add(question);
  }
  while (found.size < most) {
    const question = firstIn(articles, found);
    if (question === undefined) break;
    found.add(question);
  }
  return [...found];
}

function firstIn(articles: readonly Article[], found: ReadonlySet<string>): string | undefined {
  for (const { title, aliases } of articles) {
    const names = [title, ...aliases].map((name) => name.trim());
    // One of an article: two would ask the same.
    if (names.some((name) => found.has(name))) continue;
    const question = names.find((name) => name.length <= LONGEST && IS_QUESTION.test(name));
    if (question !== undefined) return question;
  }
  return undefined;
}

/** What a question asks on from, among the articles as they are now. */
import { keyOf } from '../bot/messages/article-key.ts';
import type { Library, Previous } from '../knowledge/index.ts';
import type { Turn } from './turns.ts';

/** Null for a question asked anew, and where nothing of what was asked before can be read. */
export function previousOf({ previous }: Turn, { articles }: Library): Previous | null {
  if (previous === null) return null;
  const article = articles.find(({ slug }) => keyOf(slug) === previous.article);
  const question = previous.question ?? article?.title ?? null;
  return question === null ? null : { question, article: article?.slug ?? null };
}

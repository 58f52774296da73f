import type { Article, Library } from '../../knowledge/index.ts';
import { articlePageReply } from '../messages/article-page.ts';
import type { Reply } from '../messages/reply.ts';
import type { Surroundings } from '../messages/surroundings.ts';

/** An article of this library as a message, to be read. @param page - Counted from 0. */
export function openedReply(
  library: Library,
  article: Article,
  surroundings: Surroundings,
  page = 0,
): Reply {
  const reference = library.reference(article);
  const related = library.related(article);
  return articlePageReply({ article, reference, related }, page, surroundings);
}

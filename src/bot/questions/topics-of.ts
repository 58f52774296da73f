import type { Library } from '../../knowledge/index.ts';
import type { Reply } from '../messages/reply.ts';
import { titlesReply } from '../messages/titles.ts';
import { topicsReply } from '../messages/topics.ts';
import type { Words } from '../words/words.ts';

/** What the articles are about: their topics or, in a folder without subjects, their titles. */
export function topicsOf(
  { topics, articles }: Pick<Library, 'topics' | 'articles'>,
  words: Words,
): Reply {
  return topics.length === 0 ? titlesReply(articles, words) : topicsReply(topics, words);
}

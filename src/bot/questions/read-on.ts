/** "Tell me more", said to an answer → its article, to be read. */
import type { Library, Previous } from '../../knowledge/index.ts';
import { toldThere } from '../house-rules/answer-within.ts';
import type { Rules } from '../house-rules/rules-at.ts';
import { offeredReply } from '../messages/found-articles.ts';
import type { Reply } from '../messages/reply.ts';
import type { Surroundings } from '../messages/surroundings.ts';
import { openedReply } from './opened-reply.ts';

/**
 * Opened in direct messages, and offered in a server, where everybody reads along. Null where no article
 * answered, and where it may not be told there any more.
 */
export function readOnReply(
  library: Library,
  previous: Previous | null,
  { guildId, rules }: { readonly guildId: string | null; readonly rules: Pick<Rules, 'subjects'> },
  surroundings: Surroundings,
): Reply | null {
  const slug = previous?.article ?? null;
  const article = slug === null ? undefined : library.find(slug);
  if (article === undefined || !toldThere(library, rules)(article)) return null;
  return guildId === null
    ? openedReply(library, article, surroundings)
    : offeredReply(article, surroundings.words);
}

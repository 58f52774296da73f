/** What people can do with an answer that a command has given. */
import { ButtonStyle } from 'discord.js';
import type { Slug } from '../../knowledge/index.ts';
import { keyOf } from './article-key.ts';
import { actionButton } from './buttons.ts';
import { withButtons, type Reply } from './reply.ts';

/** Discord does not show a bot the replies to what it said to a command, so asking on needs a button. */
export function withFollowUpButton(reply: Reply, slug: Slug): Reply {
  const id = { verb: 'follow-up', article: keyOf(slug) } as const;
  return withButtons(reply, [actionButton('Follow up', id, ButtonStyle.Secondary)]);
}

/** For an answer that one person sees. */
export function withShowButton(reply: Reply): Reply {
  return withButtons(reply, [
    actionButton('Show it to all', { verb: 'show-to-all' }, ButtonStyle.Primary),
  ]);
}

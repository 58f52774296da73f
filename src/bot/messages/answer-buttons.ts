/** What people can do with an answer that a command, a form or a button has given. */
import { ButtonStyle } from 'discord.js';
import type { Slug } from '../../knowledge/index.ts';
import { keyOf } from './article-key.ts';
import { actionButton } from './buttons.ts';
import { withButtons, type Reply } from './reply.ts';
import type { Words } from '../words/words.ts';

/** @param canBeShown - Whether one person sees it, who may show it to everybody. */
export function withFurtherButtons(
  reply: Reply,
  slug: Slug,
  canBeShown: boolean,
  words: Words,
): Reply {
  const followed = withFollowUpButton(reply, slug, words);
  return canBeShown ? withShowButton(followed, words) : followed;
}

/** Discord does not show a bot the replies to what it said to a command, so asking on needs a button. */
function withFollowUpButton(reply: Reply, slug: Slug, words: Words): Reply {
  const id = { verb: 'follow-up', article: keyOf(slug) } as const;
  return withButtons(reply, [
    actionButton(words.say('button.followUp'), id, ButtonStyle.Secondary),
  ]);
}

function withShowButton(reply: Reply, words: Words): Reply {
  return withButtons(reply, [
    actionButton(words.say('button.showToAll'), { verb: 'show-to-all' }, ButtonStyle.Primary),
  ]);
}

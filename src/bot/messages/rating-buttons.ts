/** Helpful or not: two buttons below an answer, which say what they rate. */
import { ButtonStyle } from 'discord.js';
import type { Slug } from '../../knowledge/index.ts';
import { keyOf } from './article-key.ts';
import { actionButton } from './buttons.ts';
import { withButtons, type Reply } from './reply.ts';
import type { Words } from '../words/words.ts';

/** @param version - Of the content that the answer was made from: the rating is about no other. */
export function withRatingButtons(reply: Reply, slug: Slug, version: string, words: Words): Reply {
  const rated = { article: keyOf(slug), version };
  return withButtons(reply, [
    actionButton(words.say('button.helpful'), { verb: 'helpful', ...rated }, ButtonStyle.Secondary),
    actionButton(
      words.say('button.notHelpful'),
      { verb: 'not-helpful', ...rated },
      ButtonStyle.Secondary,
    ),
  ]);
}

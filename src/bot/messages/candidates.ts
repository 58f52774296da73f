/** An unsure answer as a message: up to three articles to choose from. */
import { ButtonStyle } from 'discord.js';
import { type Unsure, fitMarkdown } from '../../knowledge/index.ts';
import { keyOf } from './article-key.ts';
import { questionFooter, type Asked } from './asked.ts';
import { actionButton } from './buttons.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { escapeLine } from '../markdown/escape.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

/** More would be a search result, and no longer a question back. */
const OFFERED = 3;

/** Longest title in the list above the buttons. */
const LISTED_TITLE = 300;

export function candidatesReply({ candidates }: Unsure, { question, asker }: Asked): Reply {
  const offered = candidates.slice(0, OFFERED);
  // A label that had to be cut may look like its neighbour.
  const titles = offered.some(({ title }) => title.length > DISCORD_LIMITS.buttonLabel)
    ? `\n\n${offered.map(({ title }) => `- ${fitMarkdown(escapeLine(title), LISTED_TITLE)}`).join('\n')}`
    : '';
  return replyOf(
    {
      color: QUIET_COLOUR,
      title: 'Did you mean…',
      description: `I am not sure which of these answers your question. Choose one and I will answer from it.${titles}`,
      footer: questionFooter(question),
    },
    offered.map(({ title, slug }) =>
      actionButton(title, { verb: 'choose', article: keyOf(slug), asker }, ButtonStyle.Primary),
    ),
  );
}

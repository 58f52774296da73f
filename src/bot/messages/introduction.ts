/** What the bot says of itself in a server that it has just joined. */
import { fitMarkdown } from '../../knowledge/index.ts';
import { escapeLine } from '../markdown/escape.ts';
import { measuredSentence } from './measured-sentence.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import type { Words } from '../words/words.ts';

/** Longest question, escapes included. */
const LONGEST_EXAMPLE = 300;

/**
 * @param examples - Questions that the articles answer, as plain text; none when there are none.
 * @param rightIn100 - As `measuredSentence` takes it.
 */
export function introductionReply(
  examples: readonly string[],
  rightIn100: number | null,
  words: Words,
): Reply {
  const lines = examples.map(
    (question) => `- ${fitMarkdown(escapeLine(question), LONGEST_EXAMPLE)}`,
  );
  return replyOf(
    ANSWER_COLOUR,
    heading(words.say('introduction.title')),
    text(words.say('introduction.who') + measuredSentence(rightIn100, words)),
    lines.length === 0 ? [] : text([words.say('introduction.examples'), ...lines].join('\n')),
    text(`${words.say('introduction.how')}\n${words.say('introduction.moderators')}`),
  );
}

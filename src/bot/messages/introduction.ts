/** What the bot says of itself in a server that it has just joined. */
import { fitMarkdown } from '../../knowledge/index.ts';
import { escapeLine } from '../markdown/escape.ts';
import { measuredSentence } from './measured-sentence.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';

const HEADING = 'Hello! I answer questions from articles';
const WHO =
  'I am a program. I answer from articles written by people, and always name the article.';
const EXAMPLES = 'Ask me, for example:';
const HOW =
  '**How to ask**: mention me with a question, use `/ask`, or write me a direct message. `/help` shows what else I can do.';
const MODERATORS =
  '**Moderators** set me up with `/settings`: where I answer without being mentioned, how sure I must be, and where I tell of trouble. `/doctor` says what I lack to do so.';

/** Longest question, escapes included. */
const LONGEST_EXAMPLE = 300;

/**
 * @param examples - Questions that the articles answer, as plain text; none when there are none.
 * @param rightIn100 - As `measuredSentence` takes it.
 */
export function introductionReply(examples: readonly string[], rightIn100: number | null): Reply {
  const lines = examples.map(
    (question) => `- ${fitMarkdown(escapeLine(question), LONGEST_EXAMPLE)}`,
  );
  return replyOf(
    ANSWER_COLOUR,
    heading(HEADING),
    text(`${WHO}${measuredSentence(rightIn100)}`),
    lines.length === 0 ? [] : text([EXAMPLES, ...lines].join('\n')),
    text(`${HOW}\n${MODERATORS}`),
  );
}

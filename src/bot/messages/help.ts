/** What the bot can do, in a few lines. */
import type { Topic } from '../../knowledge/index.ts';
import { topicButtons } from './buttons.ts';
import { measuredSentence } from './measured-sentence.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import type { Words } from '../words/words.ts';

const OFFERED_TOPICS = 5;
/** In the language of the articles that are shipped. */
const EXAMPLE = 'how is lime mortar repaired?';

/**
 * @param botId - Names the bot in the text as people write it; it notifies nobody.
 * @param rightIn100 - As `measuredSentence` takes it.
 */
export function helpReply(
  topics: readonly Topic[],
  botId: string,
  rightIn100: number | null,
  words: Words,
): Reply {
  const ways = [
    words.say('help.mention', { example: `<@${botId}> ${EXAMPLE}` }),
    words.say('help.ask'),
    words.say('help.direct'),
    words.say('help.followUp', { button: words.say('button.followUp') }),
    words.say('help.menu'),
    words.say('help.lookAround'),
    words.say('help.rate'),
    words.say('help.person', { button: words.say('button.askPerson') }),
  ];
  return replyOf(
    ANSWER_COLOUR,
    heading(words.say('help.title')),
    text(
      [
        ...ways.map((way) => `- ${way}`),
        '',
        words.say('help.program') + measuredSentence(rightIn100, words),
        '',
        `-# ${words.say('help.managers')}`,
      ].join('\n'),
    ),
    buttonRows(topicButtons(topics.slice(0, OFFERED_TOPICS))),
  );
}

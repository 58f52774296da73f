/** What the bot can do, in a few lines. */
import type { Topic } from '../../knowledge/index.ts';
import { topicButtons } from './buttons.ts';
import { measuredSentence } from './measured-sentence.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';

const OFFERED_TOPICS = 5;

/**
 * @param botId - Names the bot in the text as people write it; it notifies nobody.
 * @param rightIn100 - As `measuredSentence` takes it.
 */
export function helpReply(
  topics: readonly Topic[],
  botId: string,
  rightIn100: number | null,
): Reply {
  return replyOf(
    ANSWER_COLOUR,
    heading('Ask me about heritage preservation'),
    text(
      [
        `- Mention me with a question: <@${botId}> how is lime mortar repaired?`,
        '- Use `/ask`; with `private` only you see the answer',
        '- Write me a direct message',
        '- Reply to my answer, or press _Follow up_ under it, to ask on about it',
        "- Choose _Apps_, then _Answer this_, in the menu of somebody's message",
        '- Look around with `/topics`, `/search` and `/article`; to me, `topics`, `search …` and `article …` do the same as a message',
        '- Say with the buttons under an answer whether it helped; `/privacy` shows and erases what I store of you',
        '- Where I do not know and people here do, press _Ask a person_ under my reply',
        '',
        `I am a program. I answer from articles written by people, and always name the article.${measuredSentence(rightIn100)}`,
        '',
        '-# Who manages the server sets with `/settings` and `/pin` how I answer here, and sees with `/knowledge` (status, gaps, feedback, explain …) and `/doctor` what I answer from and lack.',
      ].join('\n'),
    ),
    buttonRows(topicButtons(topics.slice(0, OFFERED_TOPICS))),
  );
}

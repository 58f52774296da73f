/** A question that nothing answers, as a message: says so, and offers topics. */
import type { Topic } from '../../knowledge/index.ts';
import { quotedQuestion, type Asked } from './asked.ts';
import { topicButtons } from './buttons.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

/** One row of buttons. */
const OFFERED_TOPICS = 5;

export function unknownReply(topics: readonly Topic[], asked: Asked): Reply {
  return replyOf(
    {
      color: QUIET_COLOUR,
      ...quotedQuestion(asked),
      title: 'I have no answer to that',
      description:
        topics.length === 0
          ? 'I have no articles to answer from yet.'
          : 'Nothing in my articles answers this. Other words may help, or look around by topic:',
    },
    topicButtons(topics.slice(0, OFFERED_TOPICS)),
  );
}

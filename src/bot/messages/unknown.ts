/** A question that nothing answers, as a message: says so, and offers topics. */
import { introduction, type SmallTalk, type Topic, type Unknown } from '../../knowledge/index.ts';
import { quotedQuestion, type Asked } from './asked.ts';
import { topicButtons } from './buttons.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

/** One row of buttons. */
const OFFERED_TOPICS = 5;

export function unknownReply(
  { smallTalk }: Pick<Unknown, 'smallTalk'>,
  topics: readonly Topic[],
  asked: Asked,
): Reply {
  if (smallTalk !== undefined) return smallTalkReply(smallTalk, topics, asked);
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

/** Topics only for people who ask what the bot is: the others were being polite. */
function smallTalkReply(smallTalk: SmallTalk, topics: readonly Topic[], asked: Asked): Reply {
  return replyOf(
    { color: ANSWER_COLOUR, ...quotedQuestion(asked), description: introduction(smallTalk) },
    smallTalk === 'about' ? topicButtons(topics.slice(0, OFFERED_TOPICS)) : [],
  );
}

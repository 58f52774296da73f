/** A question that nothing answers, as a message: says so, and offers topics. */
import { introduction, type SmallTalk, type Topic, type Unknown } from '../../knowledge/index.ts';
import { questionFooter, quotedQuestion, type Asked } from './asked.ts';
import { askPersonButtons, topicButtons } from './buttons.ts';
import { measuredSentence } from './measured-sentence.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

/** One row of buttons. */
const OFFERED_TOPICS = 5;

export function unknownReply(
  { smallTalk }: Pick<Unknown, 'smallTalk'>,
  topics: readonly Topic[],
  asked: Asked,
): Reply {
  if (smallTalk !== undefined) return smallTalkReply(smallTalk, topics, asked);
  return noAnswer(
    topics.length === 0
      ? 'I have no articles to answer from yet.'
      : 'Nothing in my articles answers this. Other words may help, or look around by topic:',
    topics,
    asked,
  );
}

function noAnswer(description: string, topics: readonly Topic[], asked: Asked): Reply {
  const { canAskPerson = false } = asked;
  return replyOf(
    {
      color: QUIET_COLOUR,
      ...quotedQuestion(asked),
      title: 'I have no answer to that',
      description,
      // Only where a button reads the question back.
      ...(canAskPerson ? { footer: questionFooter(asked.question) } : {}),
    },
    askPersonButtons(asked.asker, canAskPerson),
    topicButtons(topics.slice(0, OFFERED_TOPICS)),
  );
}

/** After *None of these*: who asked has looked at what comes nearest. */
export function noneReply(topics: readonly Topic[], asked: Asked): Reply {
  const description =
    'None of these answers it, so I have no answer. Other words may help, or look around by topic:';
  return noAnswer(description, topics, asked);
}

/** Topics only for people who ask what the bot is: the others were being polite. */
function smallTalkReply(smallTalk: SmallTalk, topics: readonly Topic[], asked: Asked): Reply {
  const isMeeting = smallTalk === 'greeting' || smallTalk === 'about';
  const measured = isMeeting ? measuredSentence(asked.rightIn100 ?? null) : '';
  const description = introduction(smallTalk) + measured;
  return replyOf(
    { color: ANSWER_COLOUR, ...quotedQuestion(asked), description },
    smallTalk === 'about' ? topicButtons(topics.slice(0, OFFERED_TOPICS)) : [],
  );
}

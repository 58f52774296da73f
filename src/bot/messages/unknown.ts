/** A question that nothing answers, as a message: says so, and offers topics. */
import { introduction, type SmallTalk, type Topic, type Unknown } from '../../knowledge/index.ts';
import { quotedQuestion, wholeQuestion, type Asked } from './asked.ts';
import { askPersonButtons, topicButtons } from './buttons.ts';
import { measuredSentence } from './measured-sentence.ts';
import { heading, small, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';

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

/** @param sentence - Why, and what to do. */
export function noAnswer(sentence: string, topics: readonly Topic[], asked: Asked): Reply {
  const { canAskPerson = false } = asked;
  const offered = topics.slice(0, OFFERED_TOPICS);
  return replyOf(
    QUIET_COLOUR,
    heading('I have no answer to that'),
    text(sentence),
    buttonRows(askPersonButtons(asked.asker, canAskPerson)),
    buttonRows(topicButtons(offered)),
    small(
      offered.length < topics.length
        ? `${offered.length} of ${topics.length} topics; \`/topics\` shows all`
        : null,
    ),
    // Whole only where a button reads it back.
    canAskPerson ? wholeQuestion(asked.question) : quotedQuestion(asked),
  );
}

/** After *None of these*: who asked has looked at what comes nearest. */
export function noneReply(topics: readonly Topic[], asked: Asked): Reply {
  const sentence =
    'None of these answers it, so I have no answer. Other words may help, or look around by topic:';
  return noAnswer(sentence, topics, asked);
}

/** Topics only for people who ask what the bot is: the others were being polite. */
function smallTalkReply(smallTalk: SmallTalk, topics: readonly Topic[], asked: Asked): Reply {
  const isMeeting = smallTalk === 'greeting' || smallTalk === 'about';
  const measured = isMeeting ? measuredSentence(asked.rightIn100 ?? null) : '';
  const description = introduction(smallTalk) + measured;
  return replyOf(
    ANSWER_COLOUR,
    quotedQuestion(asked),
    text(description),
    smallTalk === 'about' ? buttonRows(topicButtons(topics.slice(0, OFFERED_TOPICS))) : [],
  );
}

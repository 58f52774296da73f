/** A question that nothing answers, as a message: says so, and offers topics. */
import type { SmallTalk, Topic, Unknown } from '../../knowledge/index.ts';
import { quotedQuestion, wholeQuestion, type Asked } from './asked.ts';
import { askPersonButtons, topicButtons } from './buttons.ts';
import { measuredSentence } from './measured-sentence.ts';
import { heading, small, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import type { Words } from '../words/words.ts';

/** One row of buttons. */
const OFFERED_TOPICS = 5;

export function unknownReply(
  { smallTalk }: Pick<Unknown, 'smallTalk'>,
  topics: readonly Topic[],
  asked: Asked,
  words: Words,
): Reply {
  if (smallTalk !== undefined) return smallTalkReply(smallTalk, topics, asked, words);
  const sentence = words.say(topics.length === 0 ? 'unknown.noTopics' : 'unknown.otherWords');
  return noAnswer(sentence, topics, asked, words);
}

/** @param sentence - Why, and what to do. */
export function noAnswer(
  sentence: string,
  topics: readonly Topic[],
  asked: Asked,
  words: Words,
): Reply {
  const { canAskPerson = false } = asked;
  const offered = topics.slice(0, OFFERED_TOPICS);
  return replyOf(
    QUIET_COLOUR,
    heading(words.say('unknown.title')),
    text(sentence),
    buttonRows(askPersonButtons(asked.asker, canAskPerson, words)),
    buttonRows(topicButtons(offered)),
    small(
      offered.length < topics.length
        ? words.say('unknown.someTopics', { shown: offered.length, count: topics.length })
        : null,
    ),
    // Whole only where a button reads it back.
    canAskPerson ? wholeQuestion(asked.question, words) : quotedQuestion(asked, words),
  );
}

/** After *None of these*: who asked has looked at what comes nearest. */
export function noneReply(topics: readonly Topic[], asked: Asked, words: Words): Reply {
  return noAnswer(words.say('unknown.noneOfThese'), topics, asked, words);
}

/** Topics only for people who ask what the bot is: the others were being polite. */
function smallTalkReply(
  smallTalk: SmallTalk,
  topics: readonly Topic[],
  asked: Asked,
  words: Words,
): Reply {
  const isMeeting = smallTalk === 'greeting' || smallTalk === 'about';
  const measured = isMeeting ? measuredSentence(asked.rightIn100 ?? null, words) : '';
  const description = words.say(`meeting.${smallTalk}`) + measured;
  return replyOf(
    ANSWER_COLOUR,
    quotedQuestion(asked, words),
    text(description),
    smallTalk === 'about' ? buttonRows(topicButtons(topics.slice(0, OFFERED_TOPICS))) : [],
  );
}

/** Whatever we say to a question, as a message. */
import type { Answer, Topic } from '../../knowledge/index.ts';
import { answeredReply } from './answered.ts';
import type { Asked } from './asked.ts';
import { candidatesReply } from './candidates.ts';
import type { Reply } from './reply.ts';
import { PLAIN, type Surroundings } from './surroundings.ts';
import { unknownReply } from './unknown.ts';

export function answerReply(
  answer: Answer,
  topics: readonly Topic[],
  asked: Asked,
  surroundings: Surroundings = PLAIN,
): Reply {
  switch (answer.kind) {
    case 'answered':
      return answeredReply(answer, asked, surroundings);
    case 'unsure':
      return candidatesReply(answer, asked, surroundings.words);
    case 'unknown':
      return unknownReply(answer, topics, asked, surroundings.words);
    default:
      return answer satisfies never;
  }
}

/** Whatever we say to a question where moderators may have limited what is said. */
import type { Topic } from '../../knowledge/index.ts';
import type { AnswerWithin } from '../house-rules/answer-within.ts';
import { answerReply } from './answer.ts';
import type { Asked } from './asked.ts';
import { offSubjectReply } from './off-subject.ts';
import type { Reply } from './reply.ts';
import type { Surroundings } from './surroundings.ts';

/** @param subjects - Empty: all. */
export function replyWithin(
  { answer, isOffSubject }: AnswerWithin,
  { subjects, topics }: { readonly subjects: readonly string[]; readonly topics: readonly Topic[] },
  asked: Asked,
  surroundings: Surroundings,
): Reply {
  return isOffSubject
    ? offSubjectReply(subjects, topics, asked, surroundings.words)
    : answerReply(answer, topics, asked, surroundings);
}

/** A question to people as a step finds it, and what to say where it cannot be taken. */
import { notStored, personNotice, someoneElseHasIt } from '../messages/person-notice.ts';
import type { Reply } from '../messages/reply.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import type { StepOutcome } from '../state/person-question-step.ts';
import type { AtEntry } from './at-entry.ts';
import { textOf } from './entry-of.ts';
import type { Words } from '../words/words.ts';

export interface QuestionThere {
  readonly kind: 'there';
  readonly question: PersonQuestion;
  /** What was asked. */
  readonly text: string;
}

export type QuestionRead =
  | QuestionThere
  /** With what to say to the expert. */
  | { readonly kind: 'not-there'; readonly reply: Reply };

export async function readQuestion(
  { context, guildId, words, shown }: AtEntry,
  questionId: string,
): Promise<QuestionRead> {
  const found = await context.state.personQuestions.find(guildId, questionId);
  if (found.kind === 'not-read') return { kind: 'not-there', reply: notStored(found, words) };
  const question = found.value;
  const text = question === null ? null : textOf(question, shown);
  if (question === null || text === null) {
    return { kind: 'not-there', reply: personNotice('withdrawn', words) };
  }
  return { kind: 'there', question, text };
}

/** What to say to the expert whose step was not taken. */
export function whyNot(outcome: Exclude<StepOutcome, { kind: 'stored' }>, words: Words): Reply {
  switch (outcome.kind) {
    case 'not-stored':
      return notStored(outcome, words);
    case 'gone':
      return personNotice('withdrawn', words);
    case 'refused': {
      const { status, expertId } = outcome.question;
      return someoneElseHasIt(status === 'claimed' ? expertId : null, words);
    }
    default:
      return outcome satisfies never;
  }
}

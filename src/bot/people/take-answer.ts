/** An expert's answer: stored first, then told, then the question is closed and who asked forgotten. */
import type { Client } from 'discord.js';
import type { ContextWithState } from '../bot-context.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import type { StepOutcome } from '../state/person-question-step.ts';
import type { PersonAnswer } from '../state/person-question-steps.ts';
import type { Told } from './reach-asker.ts';
import { tellAsker, type Telling } from './tell-asker.ts';

export interface NewAnswer extends Omit<PersonAnswer, 'asked'> {
  readonly guildId: string;
  readonly questionId: string;
  readonly expertId: string;
  /** What was asked. */
  readonly question: string;
}

export type TakenAnswer =
  | { readonly kind: 'taken'; readonly question: PersonQuestion; readonly told: Told }
  | Exclude<StepOutcome, { kind: 'stored' }>;

/** Claims it for the expert, unless they have: of several who answer at once, one does. */
export async function takeAnswer(
  client: Client,
  context: ContextWithState,
  { guildId, questionId, expertId, question: asked, ...answer }: NewAnswer,
): Promise<TakenAnswer> {
  const { personQuestions } = context.state;
  const claimed = await personQuestions.claim(guildId, questionId, expertId);
  const isTheirs =
    claimed.kind === 'stored' ||
    (claimed.kind === 'refused' &&
      claimed.question.status === 'claimed' &&
      claimed.question.expertId === expertId);
  if (!isTheirs) return claimed;
  const answered = await personQuestions.answer(guildId, questionId, expertId, {
    ...answer,
    asked,
  });
  if (answered.kind !== 'stored') return answered;
  const telling = { question: answered.question, text: asked, answer: answer.text };
  return { kind: 'taken', ...(await tellAndClose(client, context, guildId, telling)) };
}

/** Closes it only when nobody is left to tell. */
export async function tellAndClose(
  client: Client,
  context: ContextWithState,
  guildId: string,
  telling: Telling,
): Promise<{ readonly question: PersonQuestion; readonly told: Told }> {
  const told = await tellAsker(client, context, { guildId, ...telling });
  if (told.kind === 'untold') return { question: telling.question, told };
  const closed = await context.state.personQuestions.close(guildId, telling.question.questionId);
  if (closed.kind === 'not-stored') {
    context.log.warn({ guild: guildId }, `a question was not closed: ${closed.sentence}`);
  }
  return { question: closed.kind === 'stored' ? closed.question : telling.question, told };
}

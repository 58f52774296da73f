/**
 * What experts do with a question, by button, menu or form.
 *
 * Rights are checked at every step, and so is the state: the message may show what has passed.
 */
import type { ButtonInteraction } from 'discord.js';
import { logFailure } from '../connection/log-failure.ts';
import type { PersonStep } from '../messages/custom-id.ts';
import { managesServer } from '../moderation/manager.ts';
import { personNotice } from '../messages/person-notice.ts';
import { replyPrivately } from '../reply-privately.ts';
import type { AtEntry, EntryInteraction } from './at-entry.ts';
import { answerOf } from './entry-of.ts';
import { readQuestion } from './question-there.ts';
import { explainStanding, showStanding } from './show-standing.ts';
import { tellAndClose, takeAnswer, type TakenAnswer } from './take-answer.ts';

/** Steps that only change how the question stands. The interaction is not acknowledged yet. */
export async function changeStanding(
  interaction: ButtonInteraction,
  at: AtEntry,
  questionId: string,
  step: Extract<PersonStep, 'claim' | 'release' | 'close' | 'reopen'>,
): Promise<void> {
  const { personQuestions } = at.context.state;
  const { id: expertId } = interaction.user;
  await interaction.deferUpdate();
  const by = { expertId, isManager: managesServer(interaction) };
  const steps = {
    claim: () => personQuestions.claim(at.guildId, questionId, expertId),
    release: () => personQuestions.release(at.guildId, questionId, by),
    close: () => personQuestions.closeUnanswered(at.guildId, questionId, by),
    reopen: () => personQuestions.reopen(at.guildId, questionId),
  };
  const outcome = await steps[step]();
  if (outcome.kind === 'stored') return showStanding(interaction, at, outcome.question);
  await explainStanding(interaction, at, outcome);
}

/**
 * The interaction is not acknowledged yet.
 *
 * @param answer - A text, an article or both.
 * @returns Whether it was taken; where it was not, the expert has been told why.
 */
export async function giveAnswer(
  interaction: EntryInteraction,
  at: AtEntry,
  questionId: string,
  answer: { readonly text: string | null; readonly article: string | null },
): Promise<boolean> {
  const { context, guildId } = at;
  await interaction.deferUpdate();
  const read = await readQuestion(at, questionId);
  if (read.kind === 'not-there') {
    await replyPrivately(interaction, read.reply);
    return false;
  }
  const { text: question } = read;
  const expertId = interaction.user.id;
  const taken = await takeAnswer(interaction.client, context, {
    ...answer,
    guildId,
    questionId,
    expertId,
    question,
  });
  if (taken.kind !== 'taken') {
    await explainStanding(interaction, at, taken);
    return false;
  }
  await showTaken(interaction, at, taken, answer.text);
  return true;
}

/** Once more, where it failed. The interaction is not acknowledged yet. */
export async function tellAgain(
  interaction: ButtonInteraction,
  at: AtEntry,
  questionId: string,
): Promise<void> {
  const { context, guildId, shown } = at;
  await interaction.deferUpdate();
  const read = await readQuestion(at, questionId);
  if (read.kind === 'not-there') return replyPrivately(interaction, read.reply);
  const { question, text } = read;
  if (question.status !== 'answered')
    return explainStanding(interaction, at, { kind: 'refused', question });
  const answer = answerOf(question, shown);
  const told = await tellAndClose(interaction.client, context, guildId, { question, text, answer });
  await showTaken(interaction, at, { kind: 'taken', ...told }, answer);
}

async function showTaken(
  interaction: EntryInteraction,
  at: AtEntry,
  { question, told }: Extract<TakenAnswer, { kind: 'taken' }>,
  answer: string | null,
): Promise<void> {
  try {
    await showStanding(interaction, at, question, { told, written: answer });
  } catch (error) {
    // The answer is kept, and perhaps told: nobody must think that it failed.
    const where = { guild: at.guildId, channel: interaction.channelId };
    logFailure(at.context.log, 'an answer is kept, but its message does not show it', error, where);
    await replyPrivately(interaction, personNotice('unshown', at.words));
    return;
  }
  if (told.kind === 'nobody')
    await replyPrivately(interaction, personNotice('toldNobody', at.words));
}

/**
 * What experts do with a question, by button, menu, form or reply.
 *
 * Rights are checked at every step, and so is the state: the message may show what has passed.
 */
import type {
  ButtonInteraction,
  ModalMessageModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { logFailure } from '../connection/log-failure.ts';
import type { BotContext } from '../bot-context.ts';
import type { PersonStep } from '../messages/custom-id.ts';
import { managesServer } from '../moderation/manager.ts';
import { notAnExpert, personNotice } from '../messages/person-notice.ts';
import { sealed } from '../messages/sealed.ts';
import { replyPrivately } from '../reply-privately.ts';
import { isDone, type PersonQuestion } from '../state/person-question.ts';
import type { StepOutcome } from '../state/person-question-step.ts';
import { answerOf, entryOf, textOf } from './entry-of.ts';
import { answeringBy, expertsOf, mayAnswer } from './experts.ts';
import { readQuestion, whyNot, type AtEntry } from './question-there.ts';
import { tellAndClose, takeAnswer, type TakenAnswer } from './take-answer.ts';
import type { Told } from './reach-asker.ts';

export type EntryInteraction =
  ButtonInteraction | StringSelectMenuInteraction | ModalMessageModalSubmitInteraction;

/** Null when the person may not; they have been told why. */
export async function atEntry(
  interaction: EntryInteraction,
  context: BotContext,
): Promise<AtEntry | null> {
  const { guildId, message } = interaction;
  const experts = expertsOf(context, guildId);
  const { state } = context;
  if (experts === null || state === null || guildId === null) {
    await replyPrivately(interaction, personNotice('nobodyThere'));
    return null;
  }
  if (!mayAnswer(answeringBy(interaction), experts)) {
    await replyPrivately(interaction, notAnExpert(experts.roleId));
    return null;
  }
  return { context: { ...context, state }, guildId, shown: message };
}

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
  const steps = {
    claim: () => personQuestions.claim(at.guildId, questionId, expertId),
    release: () =>
      personQuestions.release(at.guildId, questionId, {
        expertId,
        isManager: managesServer(interaction),
      }),
    close: () => personQuestions.closeUnanswered(at.guildId, questionId),
    reopen: () => personQuestions.reopen(at.guildId, questionId),
  };
  const outcome = await steps[step]();
  if (outcome.kind === 'stored') return show(interaction, at, outcome.question);
  await explain(interaction, at, outcome);
}

/** @param answer - A text, an article or both. The interaction is not acknowledged yet. */
export async function giveAnswer(
  interaction: EntryInteraction,
  at: AtEntry,
  questionId: string,
  answer: { readonly text: string | null; readonly article: string | null },
): Promise<void> {
  const { context, guildId } = at;
  await interaction.deferUpdate();
  const read = await readQuestion(at, questionId);
  if (read.kind === 'not-there') return replyPrivately(interaction, read.reply);
  const { text: question } = read;
  const expertId = interaction.user.id;
  const taken = await takeAnswer(interaction.client, context, {
    ...answer,
    guildId,
    questionId,
    expertId,
    question,
  });
  if (taken.kind !== 'taken') return explain(interaction, at, taken);
  await showTaken(interaction, at, taken, answer.text);
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
    return explain(interaction, at, { kind: 'refused', question });
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
    await show(interaction, at, question, { told, written: answer });
  } catch (error) {
    // The answer is kept, and perhaps told: nobody must think that it failed.
    const where = { guild: at.guildId, channel: interaction.channelId };
    logFailure(at.context.log, 'an answer is kept, but its message does not show it', error, where);
    await replyPrivately(interaction, personNotice('unshown'));
    return;
  }
  if (told.kind === 'nobody') await replyPrivately(interaction, personNotice('toldNobody'));
}

async function show(
  interaction: EntryInteraction,
  { context, guildId, shown }: AtEntry,
  question: PersonQuestion,
  { told = null, written = null }: Partial<JustAnswered> = {},
): Promise<void> {
  const text = textOf(question, shown);
  if (text === null) return replyPrivately(interaction, personNotice('withdrawn'));
  const answer = written ?? answerOf(question, shown);
  const entry = entryOf(context, { guildId, question, text, answer, told });
  await interaction.editReply(sealed(entry, interaction, context));
}

interface JustAnswered {
  readonly told: Told | null;
  /** Null when an article was picked. */
  readonly written: string | null;
}

/** Why nothing was done, to the expert alone; and the entry shows how it stands. */
async function explain(
  interaction: EntryInteraction,
  at: AtEntry,
  outcome: Exclude<StepOutcome, { kind: 'stored' }>,
): Promise<void> {
  if (outcome.kind === 'refused') {
    const { question } = outcome;
    // The answer may stand in the message alone, and only since the button was pressed.
    const shown = isDone(question) ? await interaction.fetchReply() : at.shown;
    await show(interaction, { ...at, shown }, question);
  }
  await replyPrivately(interaction, whyNot(outcome));
}

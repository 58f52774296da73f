/** Shows in the message of a question how it stands, after a step that was taken or was not. */
import { personNotice } from '../messages/person-notice.ts';
import { sealed } from '../messages/sealed.ts';
import { replyPrivately } from '../reply-privately.ts';
import { isDone, type PersonQuestion } from '../state/person-question.ts';
import type { StepOutcome } from '../state/person-question-step.ts';
import type { AtEntry, EntryInteraction } from './at-entry.ts';
import { answerOf, entryOf, textOf } from './entry-of.ts';
import { whyNot } from './question-there.ts';
import type { Told } from './reach-asker.ts';
import { wordsOfServer } from '../house-rules/words-for.ts';

/** The interaction is acknowledged, by an update of the message. */
export async function showStanding(
  interaction: EntryInteraction,
  { context, guildId, words, shown }: AtEntry,
  question: PersonQuestion,
  { told = null, written = null }: Partial<JustAnswered> = {},
): Promise<void> {
  const text = textOf(question, shown);
  if (text === null) return replyPrivately(interaction, personNotice('withdrawn', words));
  const answer = written ?? answerOf(question, shown);
  const parts = { guildId, question, text, answer, told };
  const entry = entryOf(context, parts, wordsOfServer(interaction.client, guildId, context));
  await interaction.editReply(sealed(entry, interaction, context));
}

export interface JustAnswered {
  readonly told: Told | null;
  /** Null when an article was picked. */
  readonly written: string | null;
}

/** Why nothing was done, to the expert alone; and the entry shows how it stands. */
export async function explainStanding(
  interaction: EntryInteraction,
  at: AtEntry,
  outcome: Exclude<StepOutcome, { kind: 'stored' }>,
): Promise<void> {
  if (outcome.kind === 'gone') {
    // Nobody could do anything with it any more, and its text is not to stay for longer than it is kept.
    const words = wordsOfServer(interaction.client, at.guildId, at.context);
    const entry = personNotice('withdrawn', words);
    await interaction.editReply(sealed(entry, interaction, at.context));
  }
  if (outcome.kind === 'refused') {
    const { question } = outcome;
    // The answer may stand in the message alone, and only since the button was pressed.
    const shown = isDone(question) ? await interaction.fetchReply() : at.shown;
    await showStanding(interaction, { ...at, shown }, question);
  }
  await replyPrivately(interaction, whyNot(outcome, at.words));
}

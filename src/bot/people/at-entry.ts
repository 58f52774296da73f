/** Who acts at the message of a question, and whether they may. */
import type {
  ButtonInteraction,
  ModalMessageModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { BotContext, ContextWithState } from '../bot-context.ts';
import { notAnExpert, personNotice } from '../messages/person-notice.ts';
import type { ShownMessage } from '../messages/shown-text.ts';
import { replyPrivately } from '../reply-privately.ts';
import { answeringBy, expertsOf, mayAnswer } from './experts.ts';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../house-rules/words-for.ts';

/** The message of a question, where an expert acts. */
export interface AtEntry {
  readonly context: ContextWithState;
  readonly guildId: string;
  /** For who acts. */
  readonly words: Words;
  /** Where the question and the answer can be read when their texts are not stored. */
  readonly shown: ShownMessage;
}

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
  const words = wordsFor(interaction, context);
  if (experts === null || state === null || guildId === null) {
    await replyPrivately(interaction, personNotice('nobodyThere', words));
    return null;
  }
  if (!mayAnswer(answeringBy(interaction), experts)) {
    await replyPrivately(interaction, notAnExpert(experts.roleId, words));
    return null;
  }
  return { context: { ...context, state }, guildId, words, shown: message };
}

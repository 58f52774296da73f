/** The buttons, the menu and the form of a question to people. */
import { type ModalSubmitInteraction, type StringSelectMenuInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { ArticleKey } from '../messages/article-key.ts';
import { questionOf } from '../messages/asked.ts';
import type { CustomId } from '../messages/custom-id.ts';
import { ANSWER_FIELDS, personForm } from '../messages/person-form.ts';
import { personNotice } from '../messages/person-notice.ts';
import { sealedForm } from '../messages/sealed.ts';
import { refuse } from '../moderation/refuse.ts';
import { giveFile, handBack } from '../people/answer-files.ts';
import { offeredFor } from '../people/entry-of.ts';
import { atEntry } from '../people/at-entry.ts';
import { changeStanding, giveAnswer, tellAgain } from '../people/entry-steps.ts';
import type { Press } from './button.ts';
import { forOne } from '../visibility.ts';
import { wordsFor } from '../house-rules/words-for.ts';

type PersonId = Extract<CustomId, { verb: 'person' }>;

export const takePersonStep: Press<'person'> = async (id, interaction, context) => {
  const at = await atEntry(interaction, context);
  if (at === null) return;
  const { question, step } = id;
  switch (step) {
    case 'claim':
    case 'release':
    case 'close':
    case 'reopen':
      return changeStanding(interaction, at, question, step);
    case 'write': {
      // A form must be the first response, so whether it still may be answered is seen when it is sent.
      const text = questionOf(interaction.message) ?? at.words.say('form.person.title');
      const library = context.library();
      const offered = offeredFor(text, library.ask(text).candidates, library);
      const form = personForm(question, text, offered, at.words);
      await interaction.showModal(sealedForm(form, interaction, context));
      return;
    }
    case 'tell':
      return tellAgain(interaction, at, question);
    case 'draft':
    case 'label':
      return giveFile(interaction, at, question, step);
    case 'pick':
      return refuse(interaction, 'outdatedButton', context);
    default:
      return step satisfies never;
  }
};

export async function pickArticle(
  { question }: PersonId,
  interaction: StringSelectMenuInteraction,
  context: BotContext,
): Promise<void> {
  const at = await atEntry(interaction, context);
  if (at === null) return;
  const [key] = interaction.values;
  const article = await context.findByKey(context.library(), key as ArticleKey);
  if (article === undefined) {
    await refuse(interaction, 'articleGone', context);
    return;
  }
  await giveAnswer(interaction, at, question, { text: null, article: article.slug });
}

export async function sendAnswer(
  { question }: PersonId,
  interaction: ModalSubmitInteraction,
  context: BotContext,
): Promise<void> {
  const text = interaction.fields.getTextInputValue(ANSWER_FIELDS.text).trim();
  if (text === '' || !interaction.isFromMessage()) {
    const reply = personNotice('noText', wordsFor(interaction, context));
    await interaction.reply(forOne(reply));
    return;
  }
  const at = await atEntry(interaction, context);
  if (at === null) return handBack(interaction, text, context);
  const key = chosenIn(interaction);
  const article =
    key === undefined ? undefined : await context.findByKey(context.library(), key as ArticleKey);
  const answer = { text, article: article?.slug ?? null };
  if (!(await giveAnswer(interaction, at, question, answer))) {
    await handBack(interaction, text, context);
  }
}

/** Undefined where none was chosen, or none was there to choose. */
function chosenIn({ fields }: ModalSubmitInteraction): string | undefined {
  const field = fields.fields.get(ANSWER_FIELDS.article);
  return field !== undefined && 'values' in field ? field.values[0] : undefined;
}

import {
  ApplicationIntegrationType,
  InteractionContextType,
  SlashCommandBuilder,
} from 'discord.js';
import { admit, noteAnswer } from '../house-rules/admission.ts';
import { answerWithin } from '../house-rules/answer-within.ts';
import { arrivalFrom } from '../house-rules/arrival.ts';
import { QUESTION_LENGTH, questionIn } from '../question.ts';
import { CHOICES_SHOWN, titleChoices } from '../messages/choices.ts';
import { haltedReply } from '../messages/halted.ts';
import { helpReply } from '../messages/help.ts';
import { replyWithin } from '../messages/reply-within.ts';
import { privately } from '../visibility.ts';
import type { Command } from './command.ts';

/**
 * `/ask`: a question, answered for all or for the asker alone.
 *
 * Answering takes about a millisecond, so the reply is sent at once: deferring would cost a second
 * request and show "thinking…" for nothing.
 */
export const ask: Command = {
  definition: new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask a question about heritage preservation')
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addStringOption((option) =>
      option
        .setName('question')
        .setDescription('Your question, in your own words')
        .setRequired(true)
        .setMaxLength(QUESTION_LENGTH)
        .setAutocomplete(true),
    )
    .addBooleanOption((option) =>
      option
        .setName('private')
        .setDescription('Show the answer only to me (default: to everybody)'),
    )
    .toJSON(),

  async execute(interaction, context) {
    const library = context.library();
    const question = questionIn(interaction.options.getString('question', true));
    if (question === '') {
      const reply = helpReply(library.topics, interaction.client.user.id);
      await interaction.reply({ ...reply, ...privately(interaction) });
      return;
    }
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    const now = context.now();
    const arrival = arrivalFrom(interaction, { isPublic: !isPrivate });
    const admission = admit(arrival, context, now);
    if (admission.kind === 'halted') {
      const reply = haltedReply(admission.halt, now);
      await interaction.reply({ ...reply, ...privately(interaction) });
      return;
    }
    const { subjects } = admission.rules;
    const { topics } = library;
    const asked = { question, asker: interaction.user.id, quoted: true };
    const found = answerWithin(library, question, admission.rules);
    const reply = replyWithin(found, { subjects, topics }, asked);
    noteAnswer(arrival, context, now);
    await interaction.reply({ ...reply, ...(isPrivate ? privately(interaction) : {}) });
  },

  async autocomplete(interaction, context) {
    const typed = questionIn(interaction.options.getFocused());
    const found = context.library().suggest(typed, CHOICES_SHOWN);
    await interaction.respond(titleChoices(found));
  },
};

import {
  ApplicationIntegrationType,
  InteractionContextType,
  SlashCommandBuilder,
} from 'discord.js';
import { QUESTION_LENGTH, questionIn } from '../question.ts';
import { answerReply } from '../messages/answer.ts';
import { CHOICES_SHOWN, titleChoices } from '../messages/choices.ts';
import { helpReply } from '../messages/help.ts';
import { expertsOf } from '../people/experts.ts';
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
    const asked = {
      question,
      asker: interaction.user.id,
      quoted: true,
      canAskPerson: expertsOf(context, interaction.guildId) !== null,
    };
    const reply = answerReply(library.ask(question), library.topics, asked);
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    await interaction.reply({ ...reply, ...(isPrivate ? privately(interaction) : {}) });
  },

  async autocomplete(interaction, context) {
    const typed = questionIn(interaction.options.getFocused());
    const found = context.library().suggest(typed, CHOICES_SHOWN);
    await interaction.respond(titleChoices(found));
  },
};

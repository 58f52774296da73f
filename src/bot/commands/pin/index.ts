import {
  MessageFlags,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { BotContext } from '../../bot-context.ts';
import { placeInServer } from '../../house-rules/place-in-server.ts';
import { CHOICES_SHOWN, articleChoices } from '../../messages/choices.ts';
import { noticeReply } from '../../messages/notice.ts';
import { pinChoices } from '../../messages/pins.ts';
import { isManagerOrTold, managesServer } from '../../moderation/manager.ts';
import { pinList } from '../../moderation/lists/pin-list.ts';
import { showList } from '../../moderation/lists/show-list.ts';
import { addPin, removePin } from '../../pins/change-pins.ts';
import { QUESTION_LENGTH, questionIn } from '../../question.ts';
import { managersCommand, type Command } from '../command.ts';
import { wordsFor } from '../../house-rules/words-for.ts';
import { described } from '../described.ts';

const LONGEST_NAME = 300;

/** `/pin`: this server's own article for a question, used before the search. */
export const pin: Command = {
  definition: definition(),
  isForBlocked: true,

  async execute(interaction, context) {
    if (!(await isManagerOrTold(interaction, context))) return;
    const subcommand = interaction.options.getSubcommand();
    if (subcommand === 'list') return showList(interaction, pinList, context);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(await changed(subcommand, interaction, context));
  },

  async autocomplete(interaction, context) {
    // What is pinned here concerns those alone who may use the command.
    if (!managesServer(interaction)) {
      await interaction.respond([]);
      return;
    }
    await interaction.respond(await offered(interaction, context));
  },
};

async function changed(
  subcommand: string,
  interaction: ChatInputCommandInteraction,
  context: BotContext,
) {
  const { options, user } = interaction;
  const { guildId } = placeInServer(interaction);
  const words = wordsFor(interaction, context);
  switch (subcommand) {
    case 'add': {
      const question = options.getString('question', true);
      const article = options.getString('article', true);
      return addPin({ guildId, by: user.id, question, article }, context, words);
    }
    case 'remove':
      return removePin({ guildId, pin: options.getString('pin', true) }, context, words);
    default:
      return noticeReply('outdatedCommand', words);
  }
}

async function offered(interaction: AutocompleteInteraction, context: BotContext) {
  const { name, value } = interaction.options.getFocused(true);
  const library = context.library();
  if (name === 'article') {
    return articleChoices(library.suggest(questionIn(value), CHOICES_SHOWN));
  }
  const { guildId } = placeInServer(interaction);
  return pinChoices(await context.pins.of(guildId), library, value, wordsFor(interaction, context));
}

function definition(): Command['definition'] {
  return managersCommand('pin', described('command.pin'))
    .addSubcommand((subcommand) =>
      subcommand
        .setName('add')
        .setDescription(described('command.pin.add'))
        .addStringOption((option) =>
          option
            .setName('question')
            .setDescription(described('command.pin.add.question'))
            .setRequired(true)
            .setMaxLength(QUESTION_LENGTH),
        )
        .addStringOption((option) =>
          option
            .setName('article')
            .setDescription(described('command.pin.add.article'))
            .setRequired(true)
            .setMaxLength(LONGEST_NAME)
            .setAutocomplete(true),
        ),
    )
    .addSubcommand((subcommand) =>
      subcommand
        .setName('remove')
        .setDescription(described('command.pin.remove'))
        .addStringOption((option) =>
          option
            .setName('pin')
            .setDescription(described('command.pin.remove.pin'))
            .setRequired(true)
            .setAutocomplete(true),
        ),
    )
    .addSubcommand((subcommand) =>
      subcommand.setName('list').setDescription(described('command.pin.list')),
    )
    .toJSON();
}

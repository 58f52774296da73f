import { admit, takeTurn, type Halt } from '../house-rules/admission.ts';
import { arrivalFrom } from '../house-rules/arrival.ts';
import { settingsOf } from '../house-rules/settings-of.ts';
import { QUESTION_LENGTH, questionIn } from '../question.ts';
import { CHOICES_SHOWN, titleChoices } from '../messages/choices.ts';
import { haltedReply } from '../messages/halted.ts';
import { helpReply } from '../messages/help.ts';
import { howOftenRight } from '../questions/how-often-right.ts';
import { sealed } from '../messages/sealed.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { recordQuestion } from '../questions/record-question.ts';
import { membersCommand, type Command } from './command.ts';
import { forWhoActs } from '../visibility.ts';

/**
 * `/ask`: a question, answered for all or for the asker alone.
 *
 * Answering takes about a millisecond, so the reply is sent at once: deferring would cost a second
 * request and show "thinking…" for nothing.
 */
export const ask: Command = {
  definition: membersCommand('ask', 'Ask a question about heritage preservation')
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
    const question = questionIn(interaction.options.getString('question', true));
    if (question === '') {
      const { level } = settingsOf(context, interaction.guildId);
      const right = howOftenRight(context, level);
      const reply = helpReply(context.library().topics, interaction.client.user.id, right);
      await interaction.reply(forWhoActs(sealed(reply, interaction, context), interaction));
      return;
    }
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    const now = context.now();
    const arrival = arrivalFrom(interaction, { isPublic: !isPrivate });
    const admission = admit(arrival, context, now);
    const halted = async (halt: Halt): Promise<void> => {
      await interaction.reply(forWhoActs(haltedReply(halt, now), interaction));
    };
    if (admission.kind === 'halted') return halted(admission.halt);
    const { guildId, user } = interaction;
    const asked = { question, asker: user.id, quoted: true };
    const given = await answerQuestion(asked, { guildId, rules: admission.rules }, context);
    const overtaken = takeTurn(arrival, admission.rules, context, now);
    if (overtaken !== null) return halted(overtaken);
    const reply = sealed(given.reply, interaction, context);
    // Nobody else is helped by what was asked in vain, and not everything that is typed is for all to read.
    const isForOne = isPrivate || given.outcome === 'unknown';
    const { resource } = await interaction.reply({
      ...(isForOne ? forWhoActs(reply, interaction) : reply),
      withResponse: true,
    });
    const replyId = resource?.message?.id ?? interaction.id;
    await recordQuestion(given, { guildId, memberId: user.id, replyId }, context);
  },

  async autocomplete(interaction, context) {
    const typed = questionIn(interaction.options.getFocused());
    const found = context.library().suggest(typed, CHOICES_SHOWN);
    await interaction.respond(titleChoices(found));
  },
};

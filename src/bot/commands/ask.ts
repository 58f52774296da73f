import { MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import { admit, takeTurn, type Halt } from '../house-rules/admission.ts';
import { arrivalFrom } from '../house-rules/arrival.ts';
import { settingsOf } from '../house-rules/settings-of.ts';
import { QUESTION_LENGTH, questionIn } from '../question.ts';
import { CHOICES_SHOWN, titleChoices } from '../messages/choices.ts';
import { haltedReply } from '../messages/halted.ts';
import { helpReply } from '../messages/help.ts';
import { howOftenRight } from '../questions/how-often-right.ts';
import type { Reply } from '../messages/reply.ts';
import { sealed } from '../messages/sealed.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { recordQuestion } from '../questions/record-question.ts';
import { replyPrivately } from '../reply-privately.ts';
import { membersCommand, type Command } from './command.ts';
import { forWhoActs } from '../visibility.ts';

/**
 * `/ask`: a question, answered for all or for the asker alone.
 *
 * Answering takes some milliseconds, so the reply is sent at once: deferring would cost a second
 * request and show "thinking…" for nothing. Only when very many ask at once they are acknowledged first.
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

  deferral(interaction, context) {
    const isPrivate = isAskedPrivately(interaction);
    const arrival = arrivalFrom(interaction, { isPublic: !isPrivate });
    if (admit(arrival, context, context.now()).kind === 'halted') return null;
    return isPrivate && interaction.inGuild() ? { flags: MessageFlags.Ephemeral } : {};
  },

  async execute(interaction, context) {
    const question = questionIn(interaction.options.getString('question', true));
    if (question === '') {
      const { level } = settingsOf(context, interaction.guildId);
      const right = howOftenRight(context, level);
      const reply = helpReply(context.library().topics, interaction.client.user.id, right);
      await replyAlone(interaction, sealed(reply, interaction, context));
      return;
    }
    const isPrivate = isAskedPrivately(interaction);
    const now = context.now();
    const arrival = arrivalFrom(interaction, { isPublic: !isPrivate });
    const admission = admit(arrival, context, now);
    const halted = (halt: Halt): Promise<void> => replyAlone(interaction, haltedReply(halt, now));
    if (admission.kind === 'halted') return halted(admission.halt);
    const { guildId, user } = interaction;
    const asked = { question, asker: user.id, quoted: true };
    const given = await answerQuestion(asked, { guildId, rules: admission.rules }, context);
    const overtaken = takeTurn(arrival, admission.rules, context, now);
    if (overtaken !== null) return halted(overtaken);
    const reply = sealed(given.reply, interaction, context);
    // Nobody else is helped by what was asked in vain, and not everything that is typed is for all to read.
    const isForOne = isPrivate || given.outcome === 'unknown';
    const replyId = await sendAnswer(interaction, reply, isForOne);
    await recordQuestion(given, { guildId, memberId: user.id, replyId }, context);
  },

  async autocomplete(interaction, context) {
    const typed = questionIn(interaction.options.getFocused());
    const found = context.library().suggest(typed, CHOICES_SHOWN);
    await interaction.respond(titleChoices(found));
  },
};

function isAskedPrivately({ options }: ChatInputCommandInteraction): boolean {
  return options.getBoolean('private') ?? false;
}

/** @returns Id of the message; that of the interaction when Discord did not confirm it. */
async function sendAnswer(
  interaction: ChatInputCommandInteraction,
  reply: Reply,
  isPrivate: boolean,
): Promise<string> {
  if (
    interaction.deferred &&
    isPrivate &&
    interaction.inGuild() &&
    interaction.ephemeral !== true
  ) {
    await replyPrivately(interaction, reply);
    return interaction.id;
  }
  if (interaction.deferred) return (await interaction.editReply(reply)).id;
  const { resource } = await interaction.reply({
    ...(isPrivate ? forWhoActs(reply, interaction) : reply),
    withResponse: true,
  });
  return resource?.message?.id ?? interaction.id;
}

/** To who asked; in direct messages there is nobody else. */
async function replyAlone(interaction: ChatInputCommandInteraction, reply: Reply): Promise<void> {
  if (interaction.deferred) await replyPrivately(interaction, reply);
  else await interaction.reply(forWhoActs(reply, interaction));
}

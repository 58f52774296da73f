import type { Topic } from '../../../knowledge/index.ts';
import { limitedTo } from '../../house-rules/edit-answer-channels.ts';
import { subjectChoices } from '../../messages/choices.ts';
import { namedSubjects } from '../../messages/off-subject.ts';
import { settingsHintReply } from '../../messages/settings-changed.ts';
import { shownSubject } from '../../messages/shown-subject.ts';
import { ASKED_IN } from '../../moderation/channel-types.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

const LONGEST_LIST = 6000;

/** `/settings subjects`: what the bot answers about in one answer channel. */
export const subjects: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('subjects')
      .setDescription(described('command.settings.subjects'))
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription(described('command.settings.subjects.channel'))
          .addChannelTypes(...ASKED_IN)
          .setRequired(true),
      )
      .addStringOption((option) =>
        option
          .setName('subjects')
          .setDescription(described('command.settings.subjects.subjects'))
          .setMaxLength(LONGEST_LIST)
          .setAutocomplete(true),
      ),

  async execute({ options }, desk) {
    const { id } = options.getChannel('channel', true);
    const isAnswerChannel = desk
      .settings()
      .answerChannels.some(({ channelId }) => channelId === id);
    if (!isAnswerChannel) {
      return settingsHintReply(
        desk.words.say('settings.notAnAnswerChannel', { channel: `<#${id}>` }),
      );
    }
    const { known, unknown } = readSubjects(options.getString('subjects') ?? '', desk.topics);
    if (unknown.length > 0) {
      return settingsHintReply(
        desk.words.say('settings.unknownSubjects', {
          subjects: namedSubjects(unknown, desk.words),
        }),
      );
    }
    return desk.change(limitedTo(id, known), () => [
      known.length === 0
        ? desk.words.say('settings.allSubjects', { channel: `<#${id}>` })
        : desk.words.say('settings.onlySubjects', {
            channel: `<#${id}>`,
            subjects: namedSubjects(known, desk.words),
          }),
    ]);
  },

  async autocomplete(interaction, { library }) {
    const typed = interaction.options.getFocused();
    await interaction.respond(subjectChoices(typed, library().topics));
  },
};

/** Case does not matter, and both the written and the shown form are known. */
function readSubjects(
  text: string,
  topics: readonly Topic[],
): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
  const byName = new Map<string, string>();
  for (const { subject } of topics) {
    for (const name of [subject, shownSubject(subject)]) byName.set(nameOf(name), subject);
  }
  // A subject may hold commas itself.
  const whole = byName.get(nameOf(text));
  if (whole !== undefined) return { known: [whole], unknown: [] };
  const named = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return {
    known: [...new Set(named.flatMap((one) => byName.get(nameOf(one)) ?? []))],
    unknown: named.filter((one) => !byName.has(nameOf(one))),
  };
}

function nameOf(subject: string): string {
  return subject.normalize().trim().toLowerCase();
}

import { MessageFlags } from 'discord.js';
import { isManagerOrTold, managesServer } from '../../moderation/manager.ts';
import { refuse } from '../../moderation/refuse.ts';
import { settingsAccess } from '../../moderation/settings-access.ts';
import { settingsDesk } from '../../moderation/settings-desk.ts';
import { managersCommand, type Command } from '../command.ts';
import { answers } from './answers.ts';
import { block, unblock } from './blocking.ts';
import { addChannel, listChannels, removeChannel } from './channels.ts';
import { forum } from './forum.ts';
import { feedback, language } from './look.ts';
import { cooldown } from './pace.ts';
import { pause, resume } from './pauses.ts';
import { alerts, digest, experts } from './reports.ts';
import { reset } from './reset.ts';
import { show } from './show.ts';
import { sealed } from '../../messages/sealed.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { subjects } from './subjects.ts';
import { wordsFor } from '../../house-rules/words-for.ts';
import { described } from '../described.ts';

/** By name, in the order people see them. */
const subcommands = new Map<string, SettingsSubcommand>([
  ['show', show],
  ['answers', answers],
  ['subjects', subjects],
  ['pause', pause],
  ['resume', resume],
  ['cooldown', cooldown],
  ['feedback', feedback],
  ['language', language],
  ['alerts', alerts],
  ['experts', experts],
  ['digest', digest],
  ['forum', forum],
  ['block', block],
  ['unblock', unblock],
  ['reset', reset],
]);

const CHANNEL = 'channel';
const channelSubcommands = new Map<string, SettingsSubcommand>([
  ['add', addChannel],
  ['remove', removeChannel],
  ['list', listChannels],
]);

/** `/settings`: how the bot behaves in this server, for those who look after it. */
export const settings: Command = {
  isForBlocked: true,
  definition: definition(),

  async execute(interaction, context) {
    const { options, user } = interaction;
    const subcommand = named(options.getSubcommandGroup(), options.getSubcommand());
    // Before all else: what is wrong here concerns those alone who manage the server.
    if (!(await isManagerOrTold(interaction, context))) return;
    // A server that manages itself but is not known here is one with an outage.
    if (!interaction.inCachedGuild()) return refuse(interaction, 'failed', context);
    // Discord shows a removed subcommand until clients have forgotten it.
    if (subcommand === undefined) return refuse(interaction, 'outdatedCommand', context);
    const access = await settingsAccess(interaction, context);
    if (access === null) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const words = wordsFor(interaction, context);
    const desk = settingsDesk({ ...access, userId: user.id, words }, context);
    const reply = await subcommand.execute(interaction, desk);
    await interaction.editReply(sealed(reply, interaction, context));
  },

  async autocomplete(interaction, context) {
    if (!managesServer(interaction)) {
      await interaction.respond([]);
      return;
    }
    const { options } = interaction;
    const subcommand = named(options.getSubcommandGroup(), options.getSubcommand());
    await (subcommand?.autocomplete?.(interaction, context) ?? interaction.respond([]));
  },
};

function named(group: string | null, name: string): SettingsSubcommand | undefined {
  if (group === CHANNEL) return channelSubcommands.get(name);
  return group === null ? subcommands.get(name) : undefined;
}

function definition(): Command['definition'] {
  const builder = managersCommand('settings', described('command.settings')).addSubcommandGroup(
    (group) => {
      group.setName(CHANNEL).setDescription(described('command.settings.channel'));
      for (const { define } of channelSubcommands.values()) group.addSubcommand(define);
      return group;
    },
  );
  for (const { define } of subcommands.values()) builder.addSubcommand(define);
  return builder.toJSON();
}

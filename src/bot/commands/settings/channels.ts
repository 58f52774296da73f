import { ChannelType } from 'discord.js';
import {
  withAnswerChannels,
  withoutAnswerChannels,
} from '../../house-rules/edit-answer-channels.ts';
import { placeOf } from '../../house-rules/place.ts';
import { answerChannelAt } from '../../house-rules/rules-at.ts';
import { answerChannelsReply } from '../../messages/answer-channels.ts';
import { lackingLines } from '../../messages/lacking.ts';
import { settingLines } from '../../messages/setting-lines.ts';
import { ASKED_IN } from '../../moderation/channel-types.ts';
import { lackingPermissions } from '../../moderation/lacking-permissions.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

/** `/settings channel add`: from then on questions there need no mention. */
export const addChannel: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('add')
      .setDescription(described('command.settings.channel.add'))
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription(described('command.settings.channel.add.channel'))
          .addChannelTypes(...ASKED_IN)
          .setRequired(true),
      ),

  async execute({ guild, options }, desk) {
    const { id, type } = options.getChannel('channel', true);
    const isCategory = type === ChannelType.GuildCategory;
    return desk.change(withAnswerChannels([id]), (settings) => [
      settingLines.answerChannels(settings, desk.words),
      '',
      desk.words.say('settings.canLimit', { channel: `<#${id}>` }),
      ...(desk.readsMessages ? [] : ['', desk.words.say('channels.needsIntent')]),
      ...(isCategory ? [] : lackingLines(id, lackingPermissions(guild, id, 'answers'), desk.words)),
    ]);
  },
};

/** `/settings channel remove`: there the bot answers only when it is called again. */
export const removeChannel: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('remove')
      .setDescription(described('command.settings.channel.remove'))
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription(described('command.settings.channel.remove.channel'))
          .addChannelTypes(...ASKED_IN)
          .setRequired(true),
      ),

  async execute({ guild, options }, desk) {
    const { id } = options.getChannel('channel', true);
    const place = placeOf({
      guildId: desk.guildId,
      channelId: id,
      channel: guild.channels.cache.get(id) ?? null,
    });
    return desk.change(withoutAnswerChannels([id]), (settings) => {
      const above = place === null ? null : answerChannelAt(settings, place);
      return [
        settingLines.answerChannels(settings, desk.words),
        ...(above === null
          ? []
          : [
              '',
              desk.words.say('settings.stillFollows', {
                channel: `<#${id}>`,
                above: `<#${above.channelId}>`,
              }),
            ]),
      ];
    });
  },
};

/** `/settings channel list`: all of them, a page at a time. */
export const listChannels: SettingsSubcommand = {
  define: (builder) =>
    builder.setName('list').setDescription(described('command.settings.channel.list')),

  execute: (_interaction, desk) =>
    Promise.resolve(
      answerChannelsReply(
        desk.settings(),
        { page: 0, readsMessages: desk.readsMessages },
        desk.words,
      ),
    ),
};

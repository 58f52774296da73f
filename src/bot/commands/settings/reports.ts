import type { Guild } from 'discord.js';
import type { Use } from '../../doctor/needs.ts';
import { lackingLines } from '../../messages/lacking.ts';
import { settingLines } from '../../messages/setting-lines.ts';
import { settingsHintReply } from '../../messages/settings-changed.ts';
import { WRITTEN_IN } from '../../moderation/channel-types.ts';
import { lackingPermissions } from '../../moderation/lacking-permissions.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { described } from '../described.ts';
import { wordsIn, type Words } from '../../words/words.ts';

const MONDAY = 1;
/** From Sunday on, as `Date` counts them. */
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** `/settings alerts`: where the bot tells moderators of trouble. */
export const alerts: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('alerts')
      .setDescription(described('command.settings.alerts'))
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription(described('command.settings.alerts.channel'))
          .addChannelTypes(...WRITTEN_IN),
      ),

  execute({ guild, options }, desk) {
    const channelId = options.getChannel('channel')?.id ?? null;
    return desk.change(
      (settings) => ({ ...settings, alertsChannelId: channelId }),
      (settings) => [
        settingLines.alertsChannelId(settings, desk.words),
        ...lacking(guild, channelId, 'alerts', desk.words),
      ],
    );
  },
};

/** `/settings experts`: where people answer what the bot cannot, and who they are. */
export const experts: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('experts')
      .setDescription(described('command.settings.experts'))
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription(described('command.settings.experts.channel'))
          .addChannelTypes(...WRITTEN_IN),
      )
      .addRoleOption((option) =>
        option.setName('role').setDescription(described('command.settings.experts.role')),
      ),

  async execute({ guild, options }, desk) {
    const chosen = options.getChannel('channel')?.id ?? null;
    const role = options.getRole('role')?.id ?? null;
    const isOff = chosen === null && role === null;
    if (!isOff && chosen === null && desk.settings().experts === null) {
      return settingsHintReply(desk.words.say('settings.roleNeedsChannel'));
    }
    return desk.change(
      (settings) => {
        const channelId = chosen ?? settings.experts?.channelId;
        if (isOff || channelId === undefined) return { ...settings, experts: null };
        return {
          ...settings,
          experts: { channelId, roleId: role ?? settings.experts?.roleId ?? null },
        };
      },
      (settings) => [
        settingLines.experts(settings, desk.words),
        ...lacking(guild, chosen, 'experts', desk.words),
      ],
    );
  },
};

/** `/settings digest`: one message a week about how it went. */
export const digest: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('digest')
      .setDescription(described('command.settings.digest'))
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription(described('command.settings.digest.channel'))
          .addChannelTypes(...WRITTEN_IN),
      )
      .addIntegerOption((option) =>
        option
          .setName('day')
          .setDescription(described('command.settings.digest.day'))
          .addChoices(WEEKDAYS.map((value) => ({ name: wordsIn('en').weekday(value), value }))),
      ),

  async execute({ guild, options }, desk) {
    const chosen = options.getChannel('channel')?.id ?? null;
    const day = options.getInteger('day');
    const isOff = chosen === null && day === null;
    if (!isOff && chosen === null && desk.settings().digest === null) {
      return settingsHintReply(desk.words.say('settings.digestNeedsChannel'));
    }
    return desk.change(
      (settings) => {
        const channelId = chosen ?? settings.digest?.channelId;
        if (isOff || channelId === undefined) return { ...settings, digest: null };
        return {
          ...settings,
          digest: { channelId, weekday: day ?? settings.digest?.weekday ?? MONDAY },
        };
      },
      (settings) => [
        settingLines.digest(settings, desk.words),
        ...lacking(guild, chosen, 'digest', desk.words),
      ],
    );
  },
};

function lacking(guild: Guild, channelId: string | null, use: Use, words: Words): string[] {
  if (channelId === null) return [];
  return lackingLines(channelId, lackingPermissions(guild, channelId, use), words);
}

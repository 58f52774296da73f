import { paused, resumed } from '../../house-rules/edit-pauses.ts';
import { settingLines } from '../../messages/setting-lines.ts';
import { ASKED_IN } from '../../moderation/channel-types.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

const MINUTE_MS = 60_000;
/** A year. Whoever wants longer leaves it out and resumes. */
const MOST_MINUTES = 525_600;

/** `/settings pause`: no answers for a while, or until somebody resumes. */
export const pause: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('pause')
      .setDescription(described('command.settings.pause'))
      .addIntegerOption((option) =>
        option
          .setName('minutes')
          .setDescription(described('command.settings.pause.minutes'))
          .setMinValue(1)
          .setMaxValue(MOST_MINUTES),
      )
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription(described('command.settings.pause.channel'))
          .addChannelTypes(...ASKED_IN),
      ),

  async execute({ options }, desk) {
    const minutes = options.getInteger('minutes');
    const channelId = options.getChannel('channel')?.id ?? null;
    const until = minutes === null ? null : new Date(desk.now.getTime() + minutes * MINUTE_MS);
    return desk.change(paused(channelId, until, desk.now), (settings) => [
      settingLines.pauses(settings, desk.words, desk.now),
      '',
      desk.words.say('settings.pauseTold'),
    ]);
  },
};

/** `/settings resume`: ends the pause of the server, or that of one channel. */
export const resume: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('resume')
      .setDescription(described('command.settings.resume'))
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription(described('command.settings.resume.channel'))
          .addChannelTypes(...ASKED_IN),
      ),

  async execute({ options }, desk) {
    const channelId = options.getChannel('channel')?.id ?? null;
    return desk.change(resumed(channelId, desk.now), (settings) => [
      settingLines.pauses(settings, desk.words, desk.now),
      ...(settings.pauses.length === 0 ? [] : ['', desk.words.say('settings.pausesLeft')]),
    ]);
  },
};

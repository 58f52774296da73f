/** Which channels and roles a form can show as chosen. */
import { ChannelType, type Guild } from 'discord.js';
import { WRITTEN_IN } from '../moderation/channel-types.ts';

/** What the menu of answer channels offers: threads come and go, and are set by command. */
export const FORM_CHANNELS: readonly ChannelType[] = [
  ...WRITTEN_IN,
  ChannelType.GuildForum,
  ChannelType.GuildCategory,
];

/**
 * Discord refuses a form that names a channel or role that is gone, or a channel of another type than
 * its menu offers.
 *
 * @param guild - Null when Discord has not told of it: then nothing is shown.
 */
export function shownInForm(guild: Guild | null): (id: string) => boolean {
  return (id) => {
    const channel = guild?.channels.cache.get(id);
    if (channel !== undefined) return FORM_CHANNELS.includes(channel.type);
    return guild?.roles.cache.has(id) ?? false;
  };
}

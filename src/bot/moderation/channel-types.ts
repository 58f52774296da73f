/** Which channels can be chosen for what. */
import { ChannelType } from 'discord.js';

/** Where people ask: a category stands for its channels, a channel for its threads. */
export const ASKED_IN = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildCategory,
] as const;

/** Where the bot reports to. */
export const WRITTEN_IN = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

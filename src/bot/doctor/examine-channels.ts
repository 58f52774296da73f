/** What the bot may not do in the channels that moderators have set, before anybody meets it. */
import {
  ChannelType,
  type Guild,
  type GuildBasedChannel,
  type PermissionsBitField,
} from 'discord.js';
import type { ServerSettings } from '../state/server-settings.ts';
import { isOfThreads, lackingOf, needsFor, type Need, type Use } from './needs.ts';

export type ChannelComplaint =
  | { readonly kind: 'gone'; readonly channelId: string; readonly use: Use }
  | {
      readonly kind: 'lacks';
      readonly channelId: string;
      readonly use: Use;
      readonly needs: readonly Need[];
    };

export interface SetChannel {
  readonly channelId: string;
  readonly use: Use;
}

/** Each with all its uses; the place of the command itself comes first, as members ask there. */
export function setChannels(settings: ServerSettings): readonly SetChannel[] {
  const { answerChannels, alertsChannelId, experts, digest, forums } = settings;
  return [
    ...answerChannels.map(({ channelId }): SetChannel => ({ channelId, use: 'answers' })),
    ...(alertsChannelId === null ? [] : [{ channelId: alertsChannelId, use: 'alerts' } as const]),
    ...(experts === null ? [] : [{ channelId: experts.channelId, use: 'experts' } as const]),
    ...forums.map(({ channelId }): SetChannel => ({ channelId, use: 'forum' })),
    ...(digest === null ? [] : [{ channelId: digest.channelId, use: 'digest' } as const]),
  ];
}

/** @param permissionsIn - Those the bot has in a channel. */
export function examineChannels(
  guild: Pick<Guild, 'channels'>,
  set: readonly SetChannel[],
  permissionsIn: (channel: GuildBasedChannel) => Readonly<PermissionsBitField> | null,
): readonly ChannelComplaint[] {
  return set.flatMap(({ channelId, use }): readonly ChannelComplaint[] => {
    const channel = guild.channels.cache.get(channelId);
    if (channel === undefined) return [{ kind: 'gone', channelId, use }];
    return within(guild, channel).flatMap((one) => {
      const needs = lackingOf(needsFor(use, isOfThreads(one)), permissionsIn(one));
      return needs.length === 0 ? [] : [{ kind: 'lacks' as const, channelId: one.id, use, needs }];
    });
  });
}

const WRITTEN_IN: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
]);

/** A category stands for the channels in it, each of which may have permissions of its own. */
function within(guild: Pick<Guild, 'channels'>, channel: GuildBasedChannel): GuildBasedChannel[] {
  if (channel.type !== ChannelType.GuildCategory) return [channel];
  return [...guild.channels.cache.values()].filter(
    ({ parentId, type }) => parentId === channel.id && WRITTEN_IN.has(type),
  );
}

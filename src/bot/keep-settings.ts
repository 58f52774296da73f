/**
 * Takes channels and roles that are gone out of the settings, in the name of the bot itself, and tells
 * moderators: what was set for them holds no longer, and nobody else would say so.
 *
 * When Discord tells of it, and for what was deleted while the bot was away, when it starts.
 */
import { ChannelType, Events, type Client, type Guild } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { isChannelGone } from './connection/is-channel-gone.ts';
import { channelsIn, goneThings, withoutGone, type GoneThing } from './house-rules/without-gone.ts';
import { isTagGone } from './house-rules/forum.ts';
import { settingsOf } from './house-rules/settings-of.ts';
import type { ServerSettings } from './state/server-settings.ts';

/** @returns Looks at the servers whose settings are others than when it last looked. */
export function keepSettings(
  client: Client<true>,
  context: Pick<BotContext, 'state' | 'alerts' | 'log'>,
  run: (work: () => Promise<void>) => void,
): () => Promise<void> {
  const { state, alerts, log } = context;
  const lookedAt = new Map<string, ServerSettings>();

  async function takeOut(guildId: string, things: readonly GoneThing[]): Promise<void> {
    if (state === null || things.length === 0) return;
    const outcome = await state.settings.change(guildId, withoutGone(things), client.user.id);
    if (outcome.kind === 'not-stored') {
      // The next start looks again.
      log.warn(
        { guild: guildId },
        `what is gone was not taken out of the settings: ${outcome.sentence}`,
      );
    } else if (outcome.kind === 'stored') {
      alerts.tell(guildId, { kind: 'gone', things });
    }
  }

  function onGone(guildId: string, gone: Parameters<typeof goneThings>[1]): void {
    const things = goneThings(settingsOf(context, guildId), gone);
    if (things.length > 0) run(() => takeOut(guildId, things));
  }

  /** The role of experts stays set, so that it is told apart from what is taken out. */
  function tellIfExperts(
    guildId: string,
    { experts }: Pick<ServerSettings, 'experts'>,
    isGone: (roleId: string) => boolean,
  ): void {
    const roleId = experts?.roleId ?? null;
    if (roleId !== null && isGone(roleId)) alerts.tell(guildId, { kind: 'role-gone' });
  }

  client.on(Events.ChannelDelete, (channel) => {
    if (channel.isDMBased()) return;
    // Discord tells of no thread that goes with its channel.
    const threads = 'threads' in channel ? [...channel.threads.cache.keys()] : [];
    onGone(channel.guildId, { channels: [channel.id, ...threads] });
  });
  client.on(Events.ChannelUpdate, (before, channel) => {
    if (channel.type !== ChannelType.GuildForum) return;
    const { guildId, id: channelId } = channel;
    const set = settingsOf(context, guildId).forums.find((forum) => forum.channelId === channelId);
    if (set === undefined || !isTagGone(set, channel) || isTagGone(set, before)) return;
    alerts.tell(guildId, { kind: 'tag-gone', channelId });
  });
  client.on(Events.ThreadDelete, ({ guildId, id }) => onGone(guildId, { channels: [id] }));
  client.on(Events.GuildRoleDelete, ({ guild, id }) => {
    onGone(guild.id, { roles: [id] });
    tellIfExperts(guild.id, settingsOf(context, guild.id), (role) => role === id);
  });

  async function lookAt(guild: Guild, settings: ServerSettings): Promise<void> {
    const channels: string[] = [];
    for (const id of channelsIn(settings)) {
      if (await isChannelGone(guild, id)) channels.push(id);
    }
    const roles = settings.blocked.roles.filter((id) => !guild.roles.cache.has(id));
    await takeOut(guild.id, goneThings(settings, { channels, roles }));
    tellIfExperts(guild.id, settings, (role) => !guild.roles.cache.has(role));
  }

  return async () => {
    for (const guild of client.guilds.cache.values()) {
      const settings = settingsOf(context, guild.id);
      // A server with an outage has told of no channel.
      if (!guild.available || lookedAt.get(guild.id) === settings) continue;
      await lookAt(guild, settings);
      lookedAt.set(guild.id, settings);
    }
  };
}

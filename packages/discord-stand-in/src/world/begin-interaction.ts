import { randomBytes } from 'node:crypto';
import type { InteractionType } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { INTERACTION } from '../limits.ts';
import type { Channel } from '../wire/channel.ts';
import type { InteractionPayload } from '../wire/interaction.ts';
import type { User } from '../wire/user.ts';
import { messageForBot } from './content-access.ts';
import { contextOf, installationOwners } from './installation.ts';
import type { Interaction } from './interaction.ts';
import type { MessageEntry } from './message-entry.ts';
import type { World } from './world.ts';

const SECRET_BYTES = 48;

/** What somebody does with the bot. */
export interface NewInteraction {
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly data: JsonObject;
  readonly locale: string;
  /** The message whose button or menu was used. */
  readonly message?: MessageEntry;
  /** What the bot answered with the modal that is handed in. */
  readonly openedBy?: Interaction;
  /** Milliseconds in which the bot must respond. */
  readonly acknowledgeWithinMs: number;
}

/** Hands an interaction to the bot, and sees to it that it expires when nothing comes back. */
export function beginInteraction(world: World, wanted: NewInteraction): Interaction {
  const interaction: Interaction = {
    payload: payloadOf(world, wanted),
    userId: wanted.user.id,
    channelId: wanted.channel.id,
    guildId: wanted.channel.guild_id ?? null,
    createdAt: Date.now(),
    progress: { kind: 'waiting' },
    followUpIds: [],
    ...(wanted.openedBy === undefined ? {} : { openedBy: wanted.openedBy }),
  };
  const { id } = interaction.payload;
  world.interactions.set(id, interaction);
  world.changes.publish({ kind: 'interaction-created', interaction });
  setTimeout(() => {
    const current = world.interactions.get(id);
    if (current?.progress.kind !== 'waiting') return;
    changeInteraction(world, { ...current, progress: { kind: 'expired' } });
  }, wanted.acknowledgeWithinMs).unref();
  return interaction;
}

export function changeInteraction(world: World, interaction: Interaction): void {
  world.interactions.set(interaction.payload.id, interaction);
  world.changes.publish({ kind: 'interaction-changed', interaction });
}

function payloadOf(world: World, wanted: NewInteraction): InteractionPayload {
  const { channel, user } = wanted;
  const guild = world.guildOf(channel);
  const member = guild?.members.get(user.id);
  const permissions = world.permissions(user.id, channel).toString();
  const id = world.ids.next();
  return {
    id,
    application_id: world.bot.id,
    type: wanted.type,
    data: wanted.data,
    channel: { ...channel, permissions },
    channel_id: channel.id,
    token: newToken(id),
    version: 1,
    locale: wanted.locale,
    app_permissions: world.permissions(world.bot.id, channel).toString(),
    entitlements: [],
    authorizing_integration_owners: installationOwners(world, user.id, channel),
    context: contextOf(channel),
    attachment_size_limit: INTERACTION.attachmentBytes,
    ...(guild === undefined || member === undefined
      ? { user }
      : {
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_id: guild.id,
          guild_locale: guild.locale,
          member: { ...member, user, permissions },
        }),
    // The bot's own message comes whole, ephemeral or not.
    ...(wanted.message === undefined
      ? {}
      : { message: messageForBot(world, wanted.message, true) }),
  };
}

/** Like Discord's: it holds the id of its interaction, and a secret. */
function newToken(interactionId: string): string {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return Buffer.from(`interaction:${interactionId}:${secret}`).toString('base64url');
}

/** The interaction a token belongs to. */
export function interactionOf(world: World, token: string): Interaction | undefined {
  const [, id = ''] = Buffer.from(token, 'base64url').toString('utf8').split(':');
  const interaction = world.interactions.get(id);
  return interaction?.payload.token === token ? interaction : undefined;
}

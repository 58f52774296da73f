import { MessageReferenceType, MessageType } from 'discord-api-types/v10';
import type { AllowedMentions } from '../rules/allowed-mentions.ts';
import type { Channel } from '../wire/channel.ts';
import type { Component } from '../wire/component.ts';
import type { Attachment, Embed, InteractionMetadata, Message } from '../wire/message.ts';
import type { User } from '../wire/user.ts';
import { changeChannel } from './change-channel.ts';
import type { MessageEntry } from './message-entry.ts';
import {
  applyAllowedMentions,
  findMentions,
  pingingText,
  type WrittenMentions,
} from './mentions.ts';
import { shownComponents } from './shown-components.ts';
import type { World } from './world.ts';

/** A message somebody writes. What is absent is empty. */
export interface NewMessage {
  readonly channel: Channel;
  readonly author: User;
  readonly allowedMentions: AllowedMentions;
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Component[];
  readonly attachments?: readonly Attachment[];
  readonly flags?: number;
  readonly tts?: boolean;
  readonly nonce?: string | number;
  readonly type?: MessageType;
  /** Default: a new one. The first message of a forum post has the id of its thread. */
  readonly id?: string;
  /** The message this one answers. */
  readonly replyTo?: MessageEntry;
  readonly onlyFor?: string | null;
  readonly webhookId?: string;
  readonly applicationId?: string;
  readonly interactionMetadata?: InteractionMetadata;
}

/** Writes a message, works out whom it pings and tells everyone. */
export function postMessage(world: World, draft: NewMessage): MessageEntry {
  const { channel, replyTo } = draft;
  const { attachments = [] } = draft;
  const components = shownComponents(world, draft.components ?? [], attachments);
  const mentions = mentionsOf(world, { ...draft, content: draft.content ?? '', components });
  // Nobody is told of a reply to oneself, which every follow-up of the bot's is.
  const pingsReplied =
    draft.allowedMentions.repliedUser && replyTo?.message.author.id !== draft.author.id;
  const repliedId = pingsReplied ? replyTo?.message.author.id : undefined;
  const guildId = channel.guild_id ?? null;

  const message: Message = {
    id: draft.id ?? world.ids.next(),
    channel_id: channel.id,
    type: draft.type ?? (replyTo === undefined ? MessageType.Default : MessageType.Reply),
    author: draft.author,
    content: draft.content ?? '',
    timestamp: world.timestamp(),
    edited_timestamp: null,
    tts: draft.tts ?? false,
    mention_everyone: mentions.everyone,
    mentions: mentionedUsers(world, [
      ...mentions.userIds,
      ...(repliedId === undefined ? [] : [repliedId]),
    ]),
    mention_roles: mentions.roleIds,
    attachments,
    embeds: draft.embeds ?? [],
    components,
    pinned: false,
    flags: draft.flags ?? 0,
    ...(draft.nonce === undefined ? {} : { nonce: draft.nonce }),
    ...(draft.webhookId === undefined ? {} : { webhook_id: draft.webhookId }),
    ...(draft.applicationId === undefined ? {} : { application_id: draft.applicationId }),
    ...(draft.interactionMetadata === undefined
      ? {}
      : { interaction_metadata: draft.interactionMetadata }),
    ...(replyTo === undefined ? {} : referenceTo(replyTo)),
  };
  const entry: MessageEntry = { message, guildId, onlyFor: draft.onlyFor ?? null };
  world.messages.put(entry);
  notePings(world, message, { ...mentions, ...(repliedId === undefined ? {} : { repliedId }) });
  const current = world.channels.get(channel.id) ?? channel;
  world.channels.set(channel.id, { ...current, last_message_id: message.id });
  if (entry.onlyFor === null) openAgain(world, channel.id);
  world.changes.publish({ kind: 'message-created', entry });
  return entry;
}

/** Whatever is written in an archived thread opens it again. */
function openAgain(world: World, channelId: string): void {
  const channel = world.channels.get(channelId);
  if (channel?.thread_metadata?.archived !== true) return;
  const metadata = { ...channel.thread_metadata, archived: false };
  changeChannel(world, { ...channel, thread_metadata: metadata });
}

/** What a message mentions, given who may ping whom; @everyone takes a permission besides. */
export function mentionsOf(
  world: World,
  written: Pick<Message, 'content' | 'components'> &
    Pick<NewMessage, 'channel' | 'author' | 'allowedMentions'>,
): WrittenMentions {
  const allowed = applyAllowedMentions(findMentions(pingingText(written)), written.allowedMentions);
  const roles = world.guildOf(written.channel)?.roles;
  return {
    userIds: allowed.userIds.filter((id) => world.users.has(id)),
    roleIds: allowed.roleIds.filter((id) => roles?.has(id)),
    everyone: allowed.everyone && world.may(written.author.id, 'MentionEveryone', written.channel),
  };
}

/** The users behind ids, each once. */
export function mentionedUsers(world: World, ids: readonly string[]): Message['mentions'] {
  return [...new Set(ids)].flatMap((id) => world.users.get(id) ?? []);
}

export function notePings(
  world: World,
  message: Message,
  whom: WrittenMentions & { readonly repliedId?: string },
): void {
  const ping = {
    messageId: message.id,
    channelId: message.channel_id,
    authorId: message.author.id,
  };
  const guildId = world.channels.get(message.channel_id)?.guild_id ?? message.channel_id;
  if (whom.everyone) world.pings.push({ ...ping, kind: 'everyone', targetId: guildId });
  for (const targetId of whom.roleIds) world.pings.push({ ...ping, kind: 'role', targetId });
  for (const targetId of whom.userIds) world.pings.push({ ...ping, kind: 'user', targetId });
  if (whom.repliedId !== undefined) {
    world.pings.push({ ...ping, kind: 'reply', targetId: whom.repliedId });
  }
}

function referenceTo({ message, guildId }: MessageEntry): Partial<Message> {
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      message_id: message.id,
      channel_id: message.channel_id,
      ...(guildId === null ? {} : { guild_id: guildId }),
    },
  };
}

import { MessageFlags } from 'discord-api-types/v10';
import type { AllowedMentions } from '../rules/allowed-mentions.ts';
import type { Component } from '../wire/component.ts';
import type { Embed, Message } from '../wire/message.ts';
import { isLoading, type MessageEntry } from './message-entry.ts';
import { mentionedUsers, mentionsOf, notePings } from './post-message.ts';
import { shownComponents } from './shown-components.ts';
import type { World } from './world.ts';

/** What an edit changes; absent means unchanged. */
export interface MessageEdit {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Component[];
  readonly attachments?: Message['attachments'];
  /** Bits to set beside those that are set already. */
  readonly flags?: number;
  readonly allowedMentions: AllowedMentions;
}

/** Edits a message. Filling in a deferred reply is its first appearance, so that one can ping. */
export function editMessage(world: World, entry: MessageEntry, edit: MessageEdit): MessageEntry {
  const before = entry.message;
  const channel = world.channels.get(before.channel_id);
  if (channel === undefined) throw new RangeError(`Message ${before.id} is in no channel`);

  const content = edit.content ?? before.content;
  const attachments = edit.attachments ?? before.attachments;
  const components =
    edit.components === undefined
      ? before.components
      : shownComponents(world, edit.components, attachments);
  const mentions = mentionsOf(world, {
    channel,
    author: before.author,
    content,
    components,
    allowedMentions: edit.allowedMentions,
  });
  const message: Message = {
    ...before,
    content,
    components,
    embeds: edit.embeds ?? before.embeds,
    attachments,
    flags: (before.flags | (edit.flags ?? 0)) & ~MessageFlags.Loading,
    mentions: mentionedUsers(world, [
      ...mentions.userIds,
      ...(edit.allowedMentions.repliedUser ? repliedToOf(world, before) : []),
    ]),
    mention_roles: mentions.roleIds,
    mention_everyone: mentions.everyone,
    // A deferred reply that gets its content does not count as edited.
    edited_timestamp: isLoading(before) ? null : world.timestamp(),
  };
  const edited: MessageEntry = { ...entry, message };
  world.messages.put(edited);
  if (isLoading(before)) notePings(world, message, mentions);
  world.changes.publish({ kind: 'message-updated', entry: edited });
  return edited;
}

/**
 * Who can be mentioned by being replied to: at most one. Discord keeps nothing of who was to be mentioned before, so each edit
 * says it anew.
 *
 * @see https://github.com/discord/discord-api-docs/issues/2474
 */
export function repliedToOf(world: World, { author, message_reference: to }: Message): string[] {
  const replied = world.messages.get(to?.message_id ?? '')?.message.author.id;
  return replied === undefined || replied === author.id ? [] : [replied];
}

export function deleteMessage(world: World, entry: MessageEntry): void {
  world.messages.delete(entry.message.id);
  world.changes.publish({ kind: 'message-deleted', entry });
}

/** Several at once, which is told in one event. */
export function deleteMessages(world: World, entries: readonly MessageEntry[]): void {
  for (const { message } of entries) world.messages.delete(message.id);
  world.changes.publish({ kind: 'messages-deleted', entries });
}

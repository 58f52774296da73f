import { ComponentType } from 'discord-api-types/v10';
import type { AllowedMentions } from '../rules/allowed-mentions.ts';
import type { Component } from '../wire/component.ts';
import type { Message } from '../wire/message.ts';

/** What a text mentions, whether or not it may ping. */
export interface WrittenMentions {
  readonly userIds: readonly string[];
  readonly roleIds: readonly string[];
  /** `@everyone` or `@here`. */
  readonly everyone: boolean;
}

/** One notification somebody got. */
export interface Ping {
  readonly messageId: string;
  readonly channelId: string;
  /** Who wrote the message. */
  readonly authorId: string;
  readonly kind: 'everyone' | 'role' | 'user' | 'reply';
  /** The user or role; for everyone the guild, or the channel outside guilds. */
  readonly targetId: string;
}

// Discord shows what stands in code as it is written, and notifies nobody.
const CODE = /```[\s\S]*?```|``[\s\S]*?``|`[^`\n]*`/g;

/** @see https://docs.discord.com/developers/reference#message-formatting */
export function findMentions(text: string): WrittenMentions {
  const prose = text.replaceAll(CODE, ' ');
  return {
    userIds: idsIn(prose, /<@!?(\d+)>/g),
    roleIds: idsIn(prose, /<@&(\d+)>/g),
    everyone: /@(?:everyone|here)\b/.test(prose),
  };
}

/** What of it pings, once the author's allowed mentions are applied. */
export function applyAllowedMentions(
  written: WrittenMentions,
  allowed: AllowedMentions,
): WrittenMentions {
  return {
    userIds: written.userIds.filter((id) => allowed.users === 'all' || allowed.users.includes(id)),
    roleIds: written.roleIds.filter((id) => allowed.roles === 'all' || allowed.roles.includes(id)),
    everyone: written.everyone && allowed.everyone,
  };
}

/** All of a message in which a mention can ping: its content and its text displays; never embeds. */
export function pingingText(message: Pick<Message, 'content' | 'components'>): string {
  return [message.content, ...textDisplays(message.components)].join('\n');
}

function textDisplays(components: readonly Component[]): readonly string[] {
  return components.flatMap(({ type, content, components: nested }) => [
    ...(type === ComponentType.TextDisplay && content !== undefined ? [content] : []),
    ...textDisplays(nested ?? []),
  ]);
}

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, id]) => id ?? ''))];
}

/** The sign that tells of which kind a channel is. */
import { ChannelType } from 'discord-api-types/v10';
import type { Channel } from 'discord-stand-in';
import { html, type TemplateResult } from 'lit';
import { icon } from './icons.ts';

export function channelSign({ type }: Pick<Channel, 'type'>): TemplateResult {
  switch (type) {
    case ChannelType.DM:
      return html`@`;
    case ChannelType.PublicThread:
      return icon('thread');
    case ChannelType.GuildForum:
      return icon('forum');
    default:
      return html`#`;
  }
}

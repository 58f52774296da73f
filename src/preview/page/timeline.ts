/** What was said in a channel, with what one's own commands led to. */
import { ChannelType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ShownInteraction, ShownMessage } from '../protocol.ts';
import type { Actions } from './actions.ts';
import { messageView } from './message-view.ts';
import { isAfter } from './snowflake.ts';
import { channelOf, type PageState } from './state.ts';

type Row =
  | { readonly id: string; readonly shown: ShownMessage }
  | { readonly id: string; readonly interaction: ShownInteraction };

export function timeline(state: PageState, actions: Actions): TemplateResult {
  const { world, channel, me, dismissed } = state;
  if (channelOf(state)?.type === ChannelType.GuildForum) return posts(state, actions);
  const messages = (world?.messages ?? []).filter(
    ({ message, onlyFor }) =>
      message.channel_id === channel &&
      (onlyFor === null || onlyFor === me) &&
      !dismissed.has(message.id),
  );
  const ownCommands = (world?.interactions ?? []).filter(
    ({ channelId, userId, command, progress }) =>
      channelId === channel &&
      userId === me &&
      command !== null &&
      (progress.kind === 'waiting' || progress.kind === 'expired'),
  );
  const rows: readonly Row[] = [
    ...messages.map((shown) => ({ id: shown.message.id, shown })),
    ...ownCommands.map((interaction) => ({ id: interaction.id, interaction })),
  ].toSorted((a, b) => (isAfter(a.id, b.id) ? 1 : -1));
  return html`<div class="timeline" role="log" aria-label="Messages" tabindex="0">
    ${
      rows.length === 0
        ? html`<p class="empty">
            Nothing has been said here. Mention the bot with <b>@${world?.bot.name ?? ''}</b> and a
            question, or type <b>/</b> for its commands.
          </p>`
        : nothing
    }
    ${repeat(
      rows,
      ({ id }) => id,
      (row) =>
        'shown' in row
          ? messageView(row.shown.message, row.shown.onlyFor !== null, state, actions)
          : commandRow(row.interaction, state),
    )}
  </div>`;
}

function commandRow({ command, progress }: ShownInteraction, { world }: PageState): TemplateResult {
  const bot = world?.bot.name ?? '';
  return html`<p class="system" role="status">
    <b>${command}</b>
    ${
      progress.kind === 'expired'
        ? html`<span class="failed">${bot} did not respond</span>`
        : html`Sending command…`
    }
  </p>`;
}

function posts(state: PageState, actions: Actions): TemplateResult {
  const { world, channel } = state;
  const threads = (world?.channels ?? []).filter(({ parent_id: parent }) => parent === channel);
  return html`<div class="timeline" aria-label="Posts" role="region" tabindex="0">
    ${threads.length === 0 ? html`<p class="empty">There are no posts yet.</p>` : nothing}
    ${threads.map(
      ({ id, name, applied_tags: tags = [] }) =>
        html`<button class="post-card" @click=${() => void actions.goTo({ channel: id })}>
          <b dir="auto">${name}</b>
          <small>
            ${counted((world?.messages ?? []).filter(({ message: { channel_id: at } }) => at === id))}
            ${tags.map((tag) => html`<span class="tag">${tagName(state, tag)}</span>`)}
          </small>
        </button>`,
    )}
  </div>`;
}

function counted({ length }: readonly ShownMessage[]): string {
  return `${length} ${length === 1 ? 'message' : 'messages'}`;
}

function tagName(state: PageState, tag: string): string {
  const { available_tags: tags = [] } = channelOf(state) ?? {};
  return tags.find(({ id }) => id === tag)?.name ?? tag;
}

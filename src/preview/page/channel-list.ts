/** The channels of the server, and the direct messages with the bot. */
import type { Channel } from 'discord-stand-in';
import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from './actions.ts';
import { channelSign } from './channel-sign.ts';
import { icon } from './icons.ts';
import { channelName, type PageState } from './state.ts';
import { isUnread } from './unread.ts';

export function channelList(state: PageState, actions: Actions): TemplateResult {
  const { world, me } = state;
  const channels = world?.channels ?? [];
  const direct = channels.filter(({ recipients }) => recipients?.some(({ id }) => id === me));
  const top = channels.filter(
    ({ guild_id: guild, parent_id: parent }) => guild !== undefined && (parent ?? null) === null,
  );
  const below = (above: Channel): readonly Channel[] =>
    channels.filter(({ parent_id: parent }) => parent === above.id);
  return html`<nav class="channels" aria-label="Channels">
    <button
      class="icon close-channels"
      aria-label="Back to the messages"
      @click=${() => actions.set({ showsChannels: false })}
    >
      ${icon('close')}
    </button>
    <h2>${world?.guildName ?? ''}</h2>
    <ul>
      ${top.map(
        (channel) =>
          html`<li>
            ${link(channel, state, actions)}
            ${
              below(channel).length === 0
                ? nothing
                : html`<ul>
                    ${below(channel).map((one) => html`<li>${link(one, state, actions)}</li>`)}
                  </ul>`
            }
          </li>`,
      )}
    </ul>
    <h2>Direct messages</h2>
    <ul>
      ${direct.map((channel) => html`<li>${link(channel, state, actions)}</li>`)}
    </ul>
  </nav>`;
}

function link(channel: Channel, state: PageState, actions: Actions): TemplateResult {
  const isHere = channel.id === state.channel;
  const hasNews = isUnread(channel.id, state);
  const answers = state.world?.answerChannels.includes(channel.id) === true;
  return html`<button
    class="channel ${hasNews ? 'unread' : ''}"
    aria-current=${isHere ? 'page' : nothing}
    @click=${() => void actions.goTo({ channel: channel.id })}
  >
    <span class="kind" aria-hidden="true">${channelSign(channel)}</span>
    <span class="name">${channelName(state, channel)}</span>
    ${hasNews ? html`<span class="news" role="img" aria-label="unread"></span>` : nothing}
    ${answers ? html`<small>answers questions</small>` : nothing}
  </button>`;
}

/** The whole page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from './actions.ts';
import { channelList } from './channel-list.ts';
import { channelSign } from './channel-sign.ts';
import { composer } from './composer.ts';
import { deleteDialog } from './delete-dialog.ts';
import { formDialog } from './form-dialog.ts';
import { contentPane } from './content-pane.ts';
import { icon } from './icons.ts';
import { paneButtons } from './pane-buttons.ts';
import { switches } from './switches.ts';
import { timeline } from './timeline.ts';
import { whyPane } from './why-pane.ts';
import { channelName, channelOf, type PageState } from './state.ts';

/** Discord shows it for that long. */
export const TYPING_MS = 10_000;

export function pageView(state: PageState, actions: Actions, now: number): TemplateResult {
  if (state.world === null) return html`<main><p class="empty">Connecting…</p></main>`;
  const channel = channelOf(state);
  const name = channel === undefined ? '' : channelName(state, channel);
  return html`<div
    class="app ${state.theme} ${state.width} ${state.showsChannels ? 'shows-channels' : ''}"
  >
    <header class="top">${switches(state, actions)} ${status(state)}</header>
    <div class="columns">
      ${channelList(state, actions)}
      <main>
        <div class="title">
          <button
            class="icon channels-button"
            aria-label="Channels and settings"
            @click=${() => actions.set({ showsChannels: true })}
          >
            ${icon('channels')}
          </button>
          <h1>${channel === undefined ? nothing : channelSign(channel)} ${name}</h1>
          ${paneButtons(state, actions)}
        </div>
        ${timeline(state, actions)}
        <div class="typing" role="status">${typing(state, now)}</div>
        ${
          state.notice === null
            ? nothing
            : html`<p class="notice" role="alert">
                <span>${state.notice}</span>
                <button
                  class="icon"
                  aria-label="Close"
                  @click=${() => actions.set({ notice: null })}
                >
                  ${icon('close')}
                </button>
              </p>`
        }
        ${composer(state, actions)}
      </main>
      ${pane(state, actions)}
    </div>
    ${formDialog(state, actions)} ${deleteDialog(state, actions)}
  </div>`;
}

function pane(state: PageState, actions: Actions): TemplateResult | typeof nothing {
  if (state.pane === 'none') return nothing;
  const name = state.pane === 'why' ? 'Why this answer' : 'Content';
  return html`<aside class="pane" aria-label=${name} tabindex="0">
    <h2>
      ${name}
      <button class="icon" aria-label="Close" @click=${() => actions.set({ pane: 'none' })}>
        ${icon('close')}
      </button>
    </h2>
    ${state.pane === 'why' ? whyPane(state) : contentPane(state, actions)}
  </aside>`;
}

function status({ world, isCut }: PageState): TemplateResult {
  const text = ((): string => {
    if (isCut) return 'The preview has ended, or is being started again…';
    const { kind } = world?.status ?? { kind: 'starting' };
    if (kind === 'starting') return 'The bot is starting…';
    if (kind === 'ready' && world?.isReading === true) return 'Reading the articles again…';
    return kind === 'ready' ? 'The bot is online' : 'The bot has ended; the terminal says why.';
  })();
  return html`<p class="status ${isCut ? 'stopped' : (world?.status.kind ?? '')}" role="status">
    ${text}
  </p>`;
}

function typing(state: PageState, now: number): string {
  const { world, channel, me } = state;
  const names = [...state.typing].flatMap(([key, since]) => {
    const [room, user = ''] = key.split(' ');
    if (room !== channel || user === me || now - since > TYPING_MS) return [];
    return world?.names[user] ?? [];
  });
  if (names.length === 0) return '';
  return `${new Intl.ListFormat('en').format(names)} ${names.length === 1 ? 'is' : 'are'} typing…`;
}

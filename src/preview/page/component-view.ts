/** Components of a message, those of V2 and the rows of old alike. */
import { ButtonStyle, ComponentType, type ChannelType } from 'discord-api-types/v10';
import type { Component, Message } from 'discord-stand-in';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Actions } from './actions.ts';
import { componentKeys } from './component-key.ts';
import { icon } from './icons.ts';
import { markdown, type Names } from './markdown.ts';
import { nameables } from './nameables.ts';
import { selectMenu } from './select-menu.ts';
import type { PageState } from './state.ts';

const BUTTON_STYLES: readonly string[] = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

/** What the page needs to know around a component. */
export interface Around {
  readonly message: Message;
  readonly names: Names;
  readonly actions: Actions;
  readonly state: PageState;
}

interface Accented extends Component {
  readonly accent_color?: number | null;
  readonly divider?: boolean;
  readonly spacing?: number;
  readonly channel_types?: readonly ChannelType[];
  readonly file?: { readonly url: string };
}

interface GalleryItem {
  readonly media?: { readonly url?: string };
  readonly description?: string | null;
}

/** Each is the same element as long as it is the same component, whatever comes and goes beside it. */
export function componentsView(components: readonly Component[], around: Around): unknown {
  const keys = componentKeys(components);
  return repeat(
    components,
    (one) => keys.get(one),
    (one) => componentView(one, around),
  );
}

function componentView(component: Accented, around: Around): TemplateResult {
  const inside = (): unknown => componentsView(component.components ?? [], around);
  switch (component.type) {
    case ComponentType.ActionRow:
      return html`<div class="row">${inside()}</div>`;
    case ComponentType.Button:
      return button(component, around);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return menu(component, around);
    case ComponentType.Section:
      return html`<div class="section">
        <div class="section-text">${inside()}</div>
        ${component.accessory === undefined ? nothing : componentView(component.accessory, around)}
      </div>`;
    case ComponentType.TextDisplay:
      return html`<div class="text">${markdown(component.content ?? '', around.names)}</div>`;
    case ComponentType.MediaGallery:
      return html`<div class="gallery">
        ${(component.items ?? []).map((item) => picture(item as GalleryItem))}
      </div>`;
    case ComponentType.File:
      return html`<div class="file">${fileName(component)}</div>`;
    case ComponentType.Separator:
      return html`<div
        class="separator ${component.divider === false ? '' : 'line'} ${component.spacing === 2 ? 'wide' : ''}"
      ></div>`;
    case ComponentType.Container:
      return component.spoiler === true
        ? html`<details class="container" .style=${accent(component.accent_color)}>
            <summary>Spoiler</summary>
            ${inside()}
          </details>`
        : html`<div class="container" .style=${accent(component.accent_color)}>${inside()}</div>`;
    default:
      return html`<div class="unknown">A component of type ${component.type}</div>`;
  }
}

/** By property: the page allows no style in its markup. */
function accent(colour: number | null | undefined): string {
  if (colour === null || colour === undefined) return '';
  return `border-inline-start-color: #${colour.toString(16).padStart(6, '0')}`;
}

function button(component: Accented, { message, actions }: Around): TemplateResult {
  const {
    style = 2,
    label = '',
    emoji,
    disabled = false,
    url,
    custom_id: customId = '',
  } = component;
  const words = html`${
    (emoji?.name ?? '') === ''
      ? nothing
      : html`<span aria-hidden=${label === '' ? 'false' : 'true'}>${emoji?.name}</span>`
  }
  ${label}`;
  if (style === ButtonStyle.Link) {
    return html`<a class="button link" href=${url ?? ''} target="_blank" rel="noopener noreferrer"
      >${words} ${icon('out')}</a
    >`;
  }
  return html`<button
    class="button ${BUTTON_STYLES[style] ?? 'secondary'}"
    ?disabled=${disabled}
    @click=${() => void actions.act({ kind: 'click', message: message.id, customId })}
  >
    ${words}
  </button>`;
}

function menu(component: Accented, { message, actions, state }: Around): TemplateResult {
  const {
    placeholder = 'Make a selection',
    custom_id: customId = '',
    disabled: isDisabled = false,
    min_values: least = 1,
    max_values: most = 1,
  } = component;
  const options =
    component.options?.map(({ value, label, description, default: isDefault = false }) => ({
      value,
      label: (description ?? '') === '' ? label : `${label} · ${description}`,
      isDefault,
    })) ??
    nameables(namedBy(component.type), state, component.channel_types).map(({ id, name }) => ({
      value: id,
      label: name,
      isDefault: false,
    }));
  const its = { message: message.id, customId, placeholder, isDisabled, least, most, options };
  return selectMenu(its, state, actions);
}

/** What a menu of this type offers. */
export function namedBy(type: ComponentType): 'user' | 'role' | 'channel' | 'mentionable' {
  switch (type) {
    case ComponentType.UserSelect:
      return 'user';
    case ComponentType.RoleSelect:
      return 'role';
    case ComponentType.ChannelSelect:
      return 'channel';
    default:
      return 'mentionable';
  }
}

/** Pictures lie elsewhere and nothing is loaded from there: their description stands for them. */
function picture({ media, description }: GalleryItem): TemplateResult {
  return html`<figure>
    ${icon('picture')}
    <figcaption>
      ${description ?? 'A picture without description'}
      <small>${media?.url ?? ''}</small>
    </figcaption>
  </figure>`;
}

function fileName({ name, file }: Accented): string {
  return name ?? file?.url.split('/').at(-1) ?? 'file';
}

import { ComponentType } from 'discord-api-types/v10';
import type { Component, Media } from '../wire/component.ts';
import type { Attachment } from '../wire/message.ts';
import type { World } from './world.ts';

const SELECTS: ReadonlySet<ComponentType> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

/**
 * Components as Discord shows them: numbered where the bot did not, with the defaults of what it left
 * out, and with the addresses of pictures and files, which may have come with the message.
 *
 * @see https://docs.discord.com/developers/components/reference
 */
export function shownComponents(
  world: World,
  components: readonly Component[],
  attachments: readonly Attachment[],
): readonly Component[] {
  let last = 0;
  const shownMedia = (media: Media): Media => {
    const attached = attachments.find(({ filename }) => media.url === `attachment://${filename}`);
    const url = attached?.url ?? media.url;
    return { id: attached?.id ?? world.ids.next(), url, proxy_url: attached?.proxy_url ?? url };
  };
  const shown = (component: Component): Component => {
    const id = component.id ?? ++last;
    const { components: inside, accessory, media, items, file } = component;
    return {
      ...defaultsOf(component, attachments),
      ...component,
      id,
      ...(inside === undefined ? {} : { components: inside.map(shown) }),
      ...(accessory === undefined ? {} : { accessory: shown(accessory) }),
      ...(media === undefined ? {} : { media: shownMedia(media) }),
      ...(file === undefined ? {} : { file: shownMedia(file) }),
      ...(items === undefined
        ? {}
        : {
            items: items.map((item) => ({
              description: null,
              spoiler: false,
              ...item,
              media: shownMedia(item.media),
            })),
          }),
    };
  };
  return components.map(shown);
}

function defaultsOf(
  { type, file }: Component,
  attachments: readonly Attachment[],
): Partial<Component> {
  if (SELECTS.has(type)) return { min_values: 1, max_values: 1 };
  switch (type) {
    case ComponentType.Container:
      return { accent_color: null, spoiler: false };
    case ComponentType.Separator:
      return { divider: true, spacing: 1 };
    case ComponentType.Thumbnail:
      return { description: null, spoiler: false };
    case ComponentType.File: {
      const attached = attachments.find(({ filename }) => file?.url === `attachment://${filename}`);
      return { name: attached?.filename ?? null, size: attached?.size ?? null, spoiler: false };
    }
    default:
      return {};
  }
}

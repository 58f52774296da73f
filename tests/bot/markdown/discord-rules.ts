/**
 * What Discord would refuse or notify in a message, written down a second time: a limit that is
 * wrong in the bot must not be wrong here in the same way.
 * https://docs.discord.com/developers/resources/message, https://docs.discord.com/developers/components/reference
 */
import { ComponentType, MessageFlags, type APIMessageComponent } from 'discord.js';
import type { Reply } from '../../../src/bot/messages/reply.ts';

/** What Discord would refuse of it, and whom it would call. */
export function problemsOf(reply: Reply): string[] {
  return [...breaches(reply), ...callsIn(reply)];
}

/** What Discord would refuse, in words; empty when it takes the message. */
export function breaches(reply: Reply): string[] {
  const all = [...every(reply.components)];
  const texts = all.flatMap((one) => (one.type === ComponentType.TextDisplay ? [one.content] : []));
  const total = texts.join('').length;
  const bytes = new TextEncoder().encode(texts.join('')).length + 12 * all.length;
  const ids = all.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
  const numbers = all.flatMap(({ id }) => id ?? []);
  return [
    ...(reply.flags === MessageFlags.IsComponentsV2 ? [] : ['no flag for components V2']),
    ...('content' in reply || 'embeds' in reply ? ['text beside the components'] : []),
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(total > 4000 ? [`${total} characters in all`] : []),
    ...(bytes > 10_170 ? [`${bytes} bytes in all`] : []),
    ...texts.flatMap((text) => textBreaches('text', text, 1, 4000)),
    ...all.flatMap(componentBreaches),
    ...ids.flatMap((id) => textBreaches('custom id', id, 1, 100 - SEAL)),
    ...(new Set(ids).size < ids.length ? ['a custom id twice'] : []),
    ...(new Set(numbers).size < numbers.length ? ['the number of a component twice'] : []),
    ...(reply.allowedMentions.parse.length > 0 ? ['mentions are allowed'] : []),
  ];
}

/** What a check adds to a custom id before it is sent. */
const SEAL = ':'.length + 16;

export function* every(
  components: readonly APIMessageComponent[],
): Generator<APIMessageComponent, void, undefined> {
  for (const component of components) {
    yield component;
    if ('components' in component) yield* every(component.components);
    if (component.type === ComponentType.Section) yield* every([component.accessory]);
  }
}

function componentBreaches(component: APIMessageComponent): string[] {
  switch (component.type) {
    case ComponentType.ActionRow: {
      const { length } = component.components;
      const hasMenu = component.components.some(({ type }) => type === ComponentType.StringSelect);
      if (hasMenu) return length > 1 ? ['a menu that is not alone in its row'] : [];
      return length < 1 || length > 5 ? [`${length} buttons in a row`] : [];
    }
    case ComponentType.Button:
      return [
        ...('label' in component ? textBreaches('label', component.label, 1, 80) : ['no label']),
        ...('url' in component ? textBreaches('url', component.url, 1, 512) : []),
      ];
    case ComponentType.StringSelect: {
      const { options, placeholder } = component;
      return [
        ...(options.length < 1 || options.length > 25 ? [`a menu of ${options.length}`] : []),
        ...textBreaches('placeholder', placeholder, 1, 150),
        ...options.flatMap(({ label, description, value }) =>
          [label, description, value].flatMap((text) => textBreaches('option', text, 1, 100)),
        ),
      ];
    }
    case ComponentType.Section: {
      const { length } = component.components;
      return length < 1 || length > 3 ? [`${length} texts in a section`] : [];
    }
    case ComponentType.Container:
      return component.components.length === 0 ? ['an empty message'] : [];
    case ComponentType.MediaGallery:
      return component.items.flatMap(({ media, description }) => [
        ...(media.url.startsWith('https://') ? [] : [`a picture at ${media.url}`]),
        ...textBreaches('picture', description ?? undefined, 1, 1024),
      ]);
    default:
      return [];
  }
}

function textBreaches(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): string[] {
  if (text === undefined) return [];
  return [
    ...(text.trim().length < least ? [`${name} is blank`] : []),
    ...(text.length > most ? [`${name} has ${text.length} characters`] : []),
    ...(/\p{Surrogate}/u.test(text) ? [`${name} holds half a character`] : []),
  ];
}

/** Names in a reply's texts, outside the addresses of links, that Discord could act on, but for those it means to call. */
export function callsIn({ components, allowedMentions: { users } }: Reply): string[] {
  return [...every(components)].flatMap((component) => {
    if (component.type !== ComponentType.TextDisplay) return [];
    const prose = component.content.replace(/\]\([^()\s]*\)/g, ']');
    const calls = prose.match(/@everyone|@here|<@[!&]?\d+>/gi) ?? [];
    return calls.filter((call) => !users.some((id) => call === `<@${id}>`));
  });
}

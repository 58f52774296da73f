/**
 * What Discord would refuse or notify in a message, written down a second time: a limit that is
 * wrong in the bot must not be wrong here in the same way.
 * https://docs.discord.com/developers/resources/message, https://docs.discord.com/developers/components/reference
 */
import { ComponentType, type APIStringSelectComponent } from 'discord.js';
import type { EntryMessage } from '../../../src/bot/messages/person-entry.ts';

/** A message of ours: its rows hold buttons or a menu, and text may stand beside the embed. */
interface Shown
  extends Pick<EntryMessage, 'embeds' | 'components'>, Partial<Pick<EntryMessage, 'content'>> {
  readonly allowedMentions: { readonly parse: readonly unknown[] };
}

/** What Discord would refuse of it, and whom it would call. */
export function problemsOf(shown: Shown): string[] {
  return [...breaches(shown), ...callsIn(shown)];
}

/** What Discord would refuse, in words; empty when it takes the message. */
export function breaches(reply: Shown): string[] {
  const [embed] = reply.embeds;
  const parts = [
    { name: 'title', text: embed.title, most: 256 },
    { name: 'description', text: embed.description, most: 4096 },
    { name: 'footer', text: embed.footer?.text, most: 2048 },
    { name: 'author', text: embed.author?.name, most: 256 },
  ];
  const total = parts.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
  return [
    ...parts.flatMap(({ name, text, most }) => textBreaches(name, text, 1, most)),
    ...(total > 6000 ? [`${total} characters in all`] : []),
    ...(embed.fields === undefined ? [] : ['fields are not counted here']),
    ...(embed.title === undefined && embed.description === undefined ? ['an empty embed'] : []),
    ...(embed.url !== undefined && !URL.canParse(embed.url) ? [`address ${embed.url}`] : []),
    ...textBreaches('text', reply.content, 0, 2000),
    ...componentBreaches(reply),
    ...(reply.allowedMentions.parse.length > 0 ? ['mentions are allowed'] : []),
  ];
}

function componentBreaches({ components: rows }: Shown): string[] {
  const all = rows.flatMap(({ components }) => components);
  const menus = all.filter((one) => one.type === ComponentType.StringSelect);
  const buttons = all.filter((one) => one.type !== ComponentType.StringSelect);
  const ids = all.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
  return [
    ...(rows.length > 5 ? [`${rows.length} rows`] : []),
    ...rows.flatMap(({ components }) => rowBreaches(components)),
    ...buttons.flatMap((button) =>
      'label' in button ? textBreaches('label', button.label, 1, 80) : ['no label'],
    ),
    ...buttons.flatMap((button) =>
      'url' in button ? textBreaches('url', button.url, 1, 512) : [],
    ),
    ...menus.flatMap(menuBreaches),
    ...ids.flatMap((id) => textBreaches('custom id', id, 1, 100)),
    ...(new Set(ids).size < ids.length ? ['a custom id twice'] : []),
  ];
}

type Components = Shown['components'][number]['components'];

function rowBreaches(components: Components): string[] {
  const { length } = components;
  if (components.some(({ type }) => type === ComponentType.StringSelect)) {
    return length > 1 ? ['a menu that is not alone in its row'] : [];
  }
  return length < 1 || length > 5 ? [`${length} buttons in a row`] : [];
}

function menuBreaches({ options, placeholder }: APIStringSelectComponent): string[] {
  return [
    ...(options.length < 1 || options.length > 25 ? [`a menu of ${options.length}`] : []),
    ...textBreaches('placeholder', placeholder, 1, 150),
    ...options.flatMap(({ label, description, value }) =>
      [label, description, value].flatMap((text) => textBreaches('option', text, 1, 100)),
    ),
  ];
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

/** Names in a reply's text, outside the addresses of links, that Discord could act on. */
export function callsIn(reply: Pick<Shown, 'embeds'>): string[] {
  const shown = (reply.embeds[0].description ?? '').replace(/\]\([^()\s]*\)/g, ']');
  return shown.match(/@everyone|@here|<@[!&]?\d+>/gi) ?? [];
}

/**
 * What Discord would refuse or notify in a message, written down a second time: a limit that is
 * wrong in the bot must not be wrong here in the same way.
 * https://docs.discord.com/developers/resources/message, https://docs.discord.com/developers/components/reference
 */
import type { Reply } from '../../../src/bot/messages/reply.ts';

/** What Discord would refuse, in words; empty when it takes the message. */
export function breaches(reply: Reply): string[] {
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
    ...buttonBreaches(reply),
    ...(reply.allowedMentions.parse.length > 0 ? ['mentions are allowed'] : []),
  ];
}

function buttonBreaches({ components: rows }: Reply): string[] {
  const buttons = rows.flatMap(({ components }) => components);
  const ids = buttons.flatMap((button) => ('custom_id' in button ? [button.custom_id] : []));
  return [
    ...(rows.length > 5 ? [`${rows.length} rows`] : []),
    ...rows
      .map(({ components }) => components.length)
      .filter((count) => count < 1 || count > 5)
      .map((count) => `${count} buttons in a row`),
    ...buttons.flatMap((button) =>
      'label' in button ? textBreaches('label', button.label, 1, 80) : ['no label'],
    ),
    ...buttons.flatMap((button) =>
      'url' in button ? textBreaches('url', button.url, 1, 512) : [],
    ),
    ...ids.flatMap((id) => textBreaches('custom id', id, 1, 100)),
    ...(new Set(ids).size < ids.length ? ['a custom id twice'] : []),
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
export function callsIn(reply: Reply): string[] {
  const shown = (reply.embeds[0].description ?? '').replace(/\]\([^()\s]*\)/g, ']');
  return shown.match(/@everyone|@here|<@[!&]?\d+>/gi) ?? [];
}

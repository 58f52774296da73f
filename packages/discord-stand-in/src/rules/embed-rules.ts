import { EmbedType } from 'discord-api-types/v10';
import { EMBED, MESSAGE } from '../limits.ts';
import type { Embed, EmbedField } from '../wire/message.ts';
import type { Fields } from './fields.ts';

const LINKS = ['http:', 'https:'];
const MEDIA = ['http:', 'https:', 'attachment:'];

/**
 * The embeds of a message, with every limit of theirs applied.
 *
 * @see https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 */
export function readEmbeds(body: Fields): readonly Embed[] {
  const embeds = body.objects('embeds', MESSAGE.embeds).map(readEmbed);
  const characters = embeds.reduce((sum, embed) => sum + countedCharacters(embed), 0);
  if (characters > EMBED.total) {
    const message = `Embed size exceeds maximum size of ${EMBED.total}`;
    body.reject('embeds', 'MAX_EMBED_SIZE_EXCEEDED', message);
  }
  return embeds;
}

function readEmbed(fields: Fields): Embed {
  const title = fields.text('title', { max: EMBED.title });
  const description = fields.text('description', { max: EMBED.description });
  const url = fields.url('url', EMBED.url, LINKS);
  const color = fields.integer('color', 0, EMBED.colorMax);
  const timestamp = fields.text('timestamp');
  const footer = fields.object('footer');
  const author = fields.object('author');
  const image = readMedia(fields, 'image');
  const thumbnail = readMedia(fields, 'thumbnail');
  const footerText = footer?.text('text', { max: EMBED.footerText, required: true });
  const authorName = author?.text('name', { max: EMBED.authorName, required: true });
  const authorUrl = author?.url('url', EMBED.url, LINKS);
  return {
    type: EmbedType.Rich,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(url === undefined ? {} : { url }),
    ...(color === undefined ? {} : { color }),
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(footerText === undefined ? {} : { footer: { text: footerText } }),
    ...(authorName === undefined
      ? {}
      : { author: { name: authorName, ...(authorUrl === undefined ? {} : { url: authorUrl }) } }),
    ...(image === undefined ? {} : { image }),
    ...(thumbnail === undefined ? {} : { thumbnail }),
    fields: fields.objects('fields', EMBED.fields).map(readField),
  };
}

function readField(fields: Fields): EmbedField {
  return {
    name: fields.text('name', { max: EMBED.fieldName, required: true }) ?? '',
    value: fields.text('value', { max: EMBED.fieldValue, required: true }) ?? '',
    inline: fields.boolean('inline') ?? false,
  };
}

function readMedia(fields: Fields, name: string): { readonly url: string } | undefined {
  const url = fields.object(name)?.url('url', EMBED.url, MEDIA);
  return url === undefined ? undefined : { url };
}

/** What counts towards the total: texts people read, not addresses. */
function countedCharacters(embed: Embed): number {
  const texts = [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

import { articleRule } from './article-rule.ts';

/**
 * The title of a Discord embed, in UTF-16 units.
 *
 * Source: https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 */
export const MAX_TITLE_CHARACTERS = 256;

export const titleTooLong = articleRule<{ characters: number }>({
  name: 'title-too-long',
  severity: 'warning',
  message: ({ characters }) =>
    `The title has ${characters.toLocaleString('en')} characters; Discord shows ${MAX_TITLE_CHARACTERS}.`,
  fix: 'Say in the title what the article answers and leave the rest to the text.',
  *find({ title }, { titlePlace }) {
    const characters = title.length;
    if (characters > MAX_TITLE_CHARACTERS) yield { place: titlePlace, detail: { characters } };
  },
});

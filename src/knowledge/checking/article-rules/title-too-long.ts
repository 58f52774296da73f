import { articleRule } from './article-rule.ts';

export const titleTooLong = articleRule<{ characters: number; shownBy: string; limit: number }>({
  name: 'title-too-long',
  severity: 'warning',
  message: ({ characters, shownBy, limit }) =>
    `The title has ${characters.toLocaleString('en')} characters; ${shownBy} shows ${limit}.`,
  fix: 'Say in the title what the article answers and leave the rest to the text.',
  *find({ title }, { titlePlace }, { display }) {
    const characters = title.length;
    const limit = display.titleCharacters;
    if (characters <= limit) return;
    yield { place: titlePlace, detail: { characters, shownBy: display.name, limit } };
  },
});

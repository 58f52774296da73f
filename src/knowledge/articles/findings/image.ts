import { articleRule } from './article-rule.ts';
import { quoted } from './quoted.ts';

export const image = articleRule<{ description: string }>({
  name: 'image',
  severity: 'warning',
  message: ({ description }) =>
    description.trim() === ''
      ? 'An answer shows no images, and this one has no description to stand in for it.'
      : `An answer shows no images; of this one readers get the description: ${quoted(description)}`,
  fix: 'Say in the text what the image shows, or link to a page that has it.',
  *find(_article, { file, notices }) {
    for (const notice of notices) {
      if (notice.kind !== 'image') continue;
      const { line, column, description } = notice;
      yield { place: { file, line, column }, detail: { description } };
    }
  },
});

import { markdownRule } from './markdown-rule.ts';
import { quoted } from '../../language/quoted.ts';

export const image = markdownRule({
  name: 'image',
  severity: 'warning',
  message: ({ description }: { readonly description: string }) =>
    description.trim() === ''
      ? 'An answer shows no images, and this one has no description to stand in for it.'
      : `An answer shows no images; of this one readers get the description: ${quoted(description)}`,
  fix: 'Say in the text what the image shows, or link to a page that has it.',
  looksAt: 'image',
  detailOf: ({ description }) => ({ description }),
});

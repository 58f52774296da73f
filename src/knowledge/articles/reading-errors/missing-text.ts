import type { Rule } from '../finding.ts';

export const missingText: Rule<null> = {
  name: 'missing-text',
  severity: 'error',
  message: () => 'The article has no text.',
  fix: 'Give `answer:` in the front matter, or write paragraphs below it.',
};

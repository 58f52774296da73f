import type { Rule } from '../finding.ts';

export const missingTitle: Rule<null> = {
  name: 'missing-title',
  severity: 'error',
  message: () => 'The article has no title.',
  fix: 'Give `title:` in the front matter, or begin the text with a line `# Title`.',
};

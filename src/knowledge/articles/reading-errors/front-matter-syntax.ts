import type { Rule } from '../finding.ts';

export const frontMatterSyntax: Rule<{ problem: string }> = {
  name: 'front-matter-syntax',
  severity: 'error',
  message: ({ problem }) => `The front matter is not valid YAML: ${problem}`,
  fix: 'Mend the YAML between the two lines `---`; texts with a colon or a quote go into `>-` blocks.',
};

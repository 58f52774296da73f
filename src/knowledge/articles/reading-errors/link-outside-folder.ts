import type { Rule } from '../finding.ts';

export const linkOutsideFolder: Rule<{ target: string }> = {
  name: 'link-outside-folder',
  severity: 'error',
  message: ({ target }) => `A link leads outside the content folder: ${target}`,
  fix: 'Link to an article inside the folder or to an https address, or remove the link.',
};

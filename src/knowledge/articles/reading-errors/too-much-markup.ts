import type { Rule } from '../finding.ts';

/** In one paragraph, list or table. A table of 300 rows has about as many; a page of prose a few dozen. */
export const MAX_SIGNS_IN_BLOCK = 2_000;
/** In one article. */
export const MAX_SIGNS = 20_000;
/** Footnotes and link addresses that an article defines at its end. */
export const MAX_DEFINITIONS = 300;

export const tooMuchMarkup: Rule<{ count: number; of: string; limit: number }> = {
  name: 'too-much-markup',
  severity: 'error',
  message: ({ count, of, limit }) =>
    `There are ${count.toLocaleString('en')} ${of}; there may be ${limit.toLocaleString('en')}.`,
  fix: 'Remove brackets, asterisks and other signs that Markdown acts on, or split the article.',
};

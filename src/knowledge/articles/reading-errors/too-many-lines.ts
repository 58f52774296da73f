import type { Rule } from '../finding.ts';

/** Twice what a megabyte of short paragraphs has. */
export const MAX_LINES = 20_000;

export const tooManyLines: Rule<{ lines: number }> = {
  name: 'too-many-lines',
  severity: 'error',
  message: ({ lines }) =>
    `The file has ${lines.toLocaleString('en')} lines; an article may have ${MAX_LINES.toLocaleString('en')}.`,
  fix: 'Split it into several articles, or remove empty lines.',
};

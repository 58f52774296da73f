import type { Rule } from '../finding.ts';

/** Possible on disks that tell apart the composed and the decomposed form of an accented letter. */
export const duplicateSlug: Rule<{ other: string }> = {
  name: 'duplicate-slug',
  severity: 'error',
  message: ({ other }) => `Another file has the same name once accents are composed: ${other}`,
  fix: 'Rename one of the two files.',
};

import type { Rule } from '../finding.ts';

export const unreadableFile: Rule<{ reason: string }> = {
  name: 'unreadable-file',
  severity: 'error',
  message: ({ reason }) => `The file cannot be read (${reason}).`,
  fix: 'Check that the file exists and that the account running Docent may read it.',
};

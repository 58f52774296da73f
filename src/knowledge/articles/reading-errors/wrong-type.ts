import type { Rule } from '../finding.ts';

export const wrongType: Rule<{ key: string; expected: string; found: string }> = {
  name: 'wrong-type',
  severity: 'warning',
  message: ({ key, expected, found }) =>
    `Expected \`${key}\` to be ${expected}, got ${found}; that is ignored.`,
  fix: 'Write the value as expected, or remove the key.',
};

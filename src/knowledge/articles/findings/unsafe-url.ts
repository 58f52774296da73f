import type { Rule } from './finding.ts';

export const unsafeUrl: Rule<{ url: string }> = {
  name: 'unsafe-url',
  severity: 'warning',
  message: ({ url }) =>
    `Only http and https addresses and paths such as /learn/… become links; this is ignored: ${url}`,
  fix: 'Give the full address, beginning with https://.',
};

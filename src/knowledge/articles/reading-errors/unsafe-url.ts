import type { Rule } from '../finding.ts';
import { quoted } from '../../language/quoted.ts';

export const unsafeUrl: Rule<{ url: string }> = {
  name: 'unsafe-url',
  severity: 'warning',
  message: ({ url }) =>
    `Only http and https addresses and paths such as /learn/… become links; this is ignored: ${quoted(url)}`,
  fix: 'Give the full address, beginning with https://.',
};

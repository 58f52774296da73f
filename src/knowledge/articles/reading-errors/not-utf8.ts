import type { Rule } from '../finding.ts';

export const notUtf8: Rule<null> = {
  name: 'not-utf8',
  severity: 'error',
  message: () => 'The file is not UTF-8 from here on.',
  fix: 'Save it again with the encoding UTF-8.',
};

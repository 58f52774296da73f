import type { Rule } from '../finding.ts';

/** Far above any article people read, far below what would slow the bot down. */
export const MAX_FILE_BYTES = 1_048_576;

export const fileTooLarge: Rule<{ bytes: number }> = {
  name: 'file-too-large',
  severity: 'error',
  message: ({ bytes }) =>
    `The file has ${bytes.toLocaleString('en')} bytes; an article may have ${MAX_FILE_BYTES.toLocaleString('en')} (1 MiB).`,
  fix: 'Split it into several articles, or remove what is not text.',
};

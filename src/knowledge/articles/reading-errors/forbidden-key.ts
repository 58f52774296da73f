import type { Rule } from '../finding.ts';

/** Names through which a mapping could reach into JavaScript's own objects. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

export const forbiddenKey: Rule<{ key: string }> = {
  name: 'forbidden-key',
  severity: 'error',
  message: ({ key }) => `The front matter has a key that no article needs: ${key}`,
  fix: 'Remove the key.',
};

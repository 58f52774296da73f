/** How the same question comes when people type it in a hurry, or on another keyboard. */
import type { Query } from './collection.ts';
import { withTypos } from './typos.ts';

export interface Change {
  readonly name: string;
  readonly apply: (query: Query) => string;
}

export const changes: readonly Change[] = [
  { name: 'one typo', apply: ({ text, number }) => withTypos(text, 1, number + 1) },
  { name: 'two typos', apply: ({ text, number }) => withTypos(text, 2, number + 1) },
  // In two code points each, as some keyboards send them.
  { name: 'accents', apply: ({ text }) => text.replace(/[aeiou]/g, '$&\u0301') },
  { name: 'capitals', apply: ({ text }) => text.toUpperCase() },
  { name: 'curly apostrophes', apply: ({ text }) => text.replaceAll("'", '’') },
  { name: 'no apostrophes', apply: ({ text }) => text.replace(/['’]/g, '') },
  { name: 'no question mark', apply: ({ text }) => text.replaceAll('?', '') },
];

/** Title → a short file name that is the same on every disk and in every address. */
import { plainLetters } from '../knowledge/index.ts';

/** Left out of a name: titles begin with them, so they tell no article from another. */
const OMITTED_WORDS = new Set(
  'a an and are as at be by can did do does for from has have how i in is it its me my of on or our say should that the their this to was we were what when where which who why will with you your'.split(
    ' ',
  ),
);

/** People type these names, and an address shows them: a handful of words is enough. */
const MOST_WORDS = 5;
const MOST_CHARACTERS = 50;

/**
 * Names that are no files on Windows, whatever follows the dot.
 *
 * Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
 */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** A sentence that says why a name, without `.md`, will not do; null for one that will. */
export function fileNameProblem(name: string): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    return `expected small letters, digits and hyphens, got ${JSON.stringify(name)}`;
  }
  if (name.length > MOST_CHARACTERS) {
    return `expected at most ${MOST_CHARACTERS} characters, got ${name.length}`;
  }
  if (DEVICE.test(name)) return `${name}.md cannot be a file on Windows`;
  return name === 'readme' ? 'README.md is read as no article' : null;
}

/** Small letters, digits and hyphens, without `.md`; null when the title holds no Latin letter or digit. */
export function fileNameFor(title: string): string | null {
  const folded = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/g, (letter) => plainLetters.get(letter) ?? ' ')
    .replace(/['`]s?\b/g, '');
  const words = folded.match(/[a-z0-9]+/g) ?? [];
  const distinctive = words.filter((word) => !OMITTED_WORDS.has(word));
  const kept = (distinctive.length > 0 ? distinctive : words).slice(0, MOST_WORDS);
  while (kept.length > 1 && kept.join('-').length > MOST_CHARACTERS) kept.pop();
  const name = kept.join('-').slice(0, MOST_CHARACTERS);
  return name === '' ? null : name;
}

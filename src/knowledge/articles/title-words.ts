/** Name of a file → the words that it is made of, for an article that has no other title. */

import { languageFromCode } from '../language/languages/marks.ts';
import { decodedAddress } from './decoded-address.ts';
import { isPageOfFolder, withoutNumber } from './numbered-folders.ts';

/** Pages that stand for their folder. */
const OF_FOLDER = /^(?:_?index|readme)$/i;
/** A Jekyll post begins with its day, and an ordered page with its number. */
const BEFORE_NAME = /^(?:\d{4}-\d{1,2}-\d{1,2}[-_ ]|\d{2,3}[-_.]+)(?=.*\p{L})/u;

/** A daily note is called after its day alone. */
const DAY = /^\d{4}-\d{1,2}-\d{1,2}$/;

/**
 * @param file - Path below the content folder, `/` between folders.
 * @returns Empty when the name holds neither a letter nor a digit.
 */
export function titleOfFile(file: string): string {
  const parts = withoutLanguage(file.replace(/\.(?:md|markdown|mdx)$/i, '')).split('/');
  const isOfFolder = (part: string, at: number): boolean =>
    OF_FOLDER.test(part) || isPageOfFolder(parts[at - 1] ?? '', part);
  const name = parts.findLast((part, at) => !isOfFolder(part, at)) ?? parts.at(-1) ?? '';
  // Logseq's sign for a page below another.
  const bare = decodedAddress(withoutNumber(name)).replaceAll('___', '/').replace(BEFORE_NAME, '');
  if (DAY.test(bare)) return bare;
  // Who writes spaces means the hyphens beside them.
  const words = (/\s/.test(bare) ? bare : bare.replace(/[-_+]+/g, ' ')).replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(words) ? words.normalize('NFC') : '';
}

/** Hugo's `kilns.fr.md` is the page `kilns` in French. */
function withoutLanguage(name: string): string {
  const [, page = name, code = ''] = /^(.*[^/])\.([a-z]{2}(?:-[A-Za-z]{2})?)$/.exec(name) ?? [];
  return languageFromCode(code) === null ? name : page;
}

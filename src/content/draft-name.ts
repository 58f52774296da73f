import { fileNameFor } from './file-name.ts';
import { shortKey } from './short-key.ts';

/**
 * Name of the file for a draft of an article of this title, with `.md`. Begins with `_draft-`: such a file is
 * not read as an article, and named as `npm run new` would name it without that.
 */
export function draftName(title: string): string {
  return `_draft-${draftStem(title)}.md`;
}

/** Where the title holds no Latin letter, a name that says nothing but is always the same. */
export function draftStem(title: string): string {
  return fileNameFor(title) ?? shortKey(title).replace(/\W/g, '').toLowerCase();
}

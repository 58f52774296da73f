/** GitBook's links to pages, which have the name of the file for a text: `[how-to-fire.md](how-to-fire.md)`. */
import { titleOfFile } from '../title-words.ts';
import { replaceIn, type SiteLine } from './site-line.ts';

const PAGE_LINK = /\[((?:[^[\]()\n/]*\/)*[^[\]()\n/]+\.md)\]\(\1\)/g;

/** With the name in words. */
export function withPageNames(line: SiteLine): SiteLine {
  if (!line.text.includes('.md](')) return line;
  return replaceIn(line, PAGE_LINK, ([, page = '']) => `[${titleOfFile(page) || page}](${page})`);
}

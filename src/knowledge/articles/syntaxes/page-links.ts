/** Links to pages that have the name of the file for a text (GitBook's `[how-to-fire.md](how-to-fire.md)`) or none (MyST's `[](how-to-fire.md)`). */
import { titleOfFile } from '../title-words.ts';
import { replaceIn, type SiteLine } from './site-line.ts';

const PAGE_LINK = /\[((?:[^[\]()\n/]*\/)*[^[\]()\n/]+\.md)\]\(\1\)/g;

/** Not where an address leads out of the folder: an anchor or a badge, which nobody sees. */
const BARE_LINK = /(?<!!)\[\]\((<?)(?![a-z][a-z0-9+.-]*:|\/\/)([^()<>\s"]+)>?\)/gi;

/** MyST's `![](#kiln-table)` shows what stands elsewhere, and is no picture. */
const EMBED = /!\[[^[\]\n]*\]\(<?#[^()<>\s]+>?\)/g;

/** What a program can be told, by its name, in the manuals of Nixpkgs. */
const OPTION = /^#opt-([^`\s]+)$/;

/** With the name in words. */
export function withPageNames(line: SiteLine): SiteLine {
  const shown = line.text.includes('](#') ? replaceIn(line, EMBED, () => '') : line;
  const named = shown.text.includes('[](') ? replaceIn(shown, BARE_LINK, bareLink) : shown;
  if (!named.text.includes('.md](')) return named;
  return replaceIn(named, PAGE_LINK, ([, page = '']) => `[${titleOfFile(page) || page}](${page})`);
}

function bareLink([, , target = '']: RegExpExecArray): string {
  const option = OPTION.exec(target)?.[1];
  return `[${option === undefined ? nameInWords(target) : `\`${option}\``}](<${target}>)`;
}

/** What a page or a label in it may be called: `guide/lime-kilns.md` and `#sec:lime-kilns` → `lime kilns`. */
export function nameInWords(target: string): string {
  const [page = '', label = ''] = target.split('#');
  return titleOfFile((label || page).replace(/^[a-z]+:(?=\w)/i, '')) || target;
}

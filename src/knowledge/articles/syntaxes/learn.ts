/**
 * What Microsoft Learn adds: `[!INCLUDE name]`, `[!VIDEO …]`, `[!div class="…"]`, `:::image … alt-text="A kiln":::`,
 * `:::row:::`. Of all of them only the words for a picture are text.
 */
import { EMPTY_LINE, replaceIn, type SiteLine } from './site-line.ts';

const MARK =
  /\[!(?:div|video|include|code-[\w-]+)\b[^[\]\n]*(?:\[[^[\]\n]*\]\([^()\n]*\)[^[\]\n]*)?\]/gi;
const EXTENSION = /^\s*:::\s*([\w-]+)(?:\s[^\n]*?)?:::\s*$/;
const PICTURE = /\ssource="([^"\s]+)"[^\n]*?\salt-text="([^"[\]]+)"/;

export function withoutLearnMarks(line: SiteLine): SiteLine {
  return line.text.includes('[!') ? replaceIn(line, MARK, () => '') : line;
}

/** @returns Null for a line that is no such extension. */
export function learnExtension(line: SiteLine): SiteLine | null {
  const name = EXTENSION.exec(line.text)?.[1];
  if (name === undefined) return null;
  const [, source, words] = (name === 'image' && PICTURE.exec(line.text)) || [];
  if (source === undefined || words === undefined) return EMPTY_LINE;
  return replaceIn(line, /\S[^\n]*/g, () => `![${words}](${source})`);
}

/**
 * Text for places where Discord shows no Markdown: embed titles, authors and footers, labels of
 * buttons, names of choices. Escapes would be visible there.
 */
import { wholeCharacters, withoutDirections } from '../../knowledge/index.ts';

/**
 * One line of text, cut to `limit` UTF-16 units (at least 2): after a word where one ends in the
 * second half, else between characters, with `…` for what was left out. Never empty.
 */
export function plainLine(text: string, limit: number): string {
  // Discord refuses a title or a label that it sees as blank, and format characters show nothing.
  const line = withoutDirections(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (!/[^\s\p{Cf}]/u.test(line)) return '–';
  if (line.length <= limit) return line;
  const room = limit - 1;
  const lastSpace = line.lastIndexOf(' ', room);
  const end = lastSpace >= limit / 2 ? lastSpace : wholeCharacters(line, room);
  return `${line.slice(0, end)}…`;
}

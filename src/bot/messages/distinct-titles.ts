/** Titles short enough for a choice, of which no two look alike. */
import { wholeCharacters, type Article } from '../../knowledge/index.ts';
import { plainLine } from '../markdown/plain-text.ts';

type Named = Pick<Article, 'title' | 'slug'>;

/** Share of the room that the beginning keeps when the end is shown as well. */
const BEGINNING = 0.4;

/**
 * One line for each article, in their order: its title, cut at the end; where others are cut to the same,
 * its beginning and its end; where the titles are alike, its beginning and the end of its path.
 *
 * @param limit - Longest line, in UTF-16 units, at least 20.
 */
export function distinctTitles(articles: readonly Named[], limit: number): string[] {
  const ways: readonly ((article: Named) => string)[] = [
    ({ title }) => plainLine(title, limit),
    ({ title }) => beginningAndEnd(title, title, limit),
    ({ title, slug }) => beginningAndEnd(title, slug, limit),
  ];
  const lines: (string | null)[] = articles.map(() => null);
  for (const way of ways) {
    const made = articles.map(way);
    for (const [position, line] of made.entries()) {
      const isAlone = made.indexOf(line) === made.lastIndexOf(line) && !lines.includes(line);
      if (isAlone) lines[position] ??= line;
    }
  }
  return lines.map((line, position) => line ?? numbered(articles[position]!, position, limit));
}

function beginningAndEnd(title: string, end: string, limit: number): string {
  const beginning = plainLine(title, Math.floor(limit * BEGINNING));
  const open = beginning.endsWith('…') ? beginning : `${beginning}…`;
  const line = plainLine(end, Number.MAX_SAFE_INTEGER);
  let start = Math.max(0, line.length - (limit - open.length));
  // What a reader sees as one character is kept whole.
  while (start > 0 && wholeCharacters(line, start) < start) start += 1;
  return open + line.slice(start);
}

function numbered({ title }: Named, position: number, limit: number): string {
  const number = ` (${position + 1})`;
  return plainLine(title, limit - number.length) + number;
}

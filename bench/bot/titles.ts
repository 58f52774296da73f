/** Titles of a folder's articles, as questions that people could ask. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFile } from '../../src/knowledge/index.ts';

/** As many as make a question rare, of any folder. */
const MOST = 700;

/** Spread evenly over the folder. */
export async function titlesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.md')).toSorted();
  const step = Math.max(1, files.length / MOST);
  const titles: string[] = [];
  for (let at = 0; at < files.length; at += step) {
    const file = files[Math.floor(at)]!;
    const parsed = parseFile(file, await readFile(join(folder, file)));
    if (parsed.kind === 'articles') titles.push(parsed.articles[0]!.article.title);
  }
  return titles;
}

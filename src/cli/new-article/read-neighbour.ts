/** A file of the content folder → what a new article must know of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle, readFileText, readFrontMatter } from '../../knowledge/index.ts';
import type { ParsedFile } from '../../content/reading/parsed-files.ts';
import type { Neighbour } from './article-neighbours.ts';

/**
 * Unfinished articles count as well: they have taken a title, an id and an address.
 *
 * @param file - Path below the content folder, `/` between folders.
 */
export async function readNeighbour(
  file: string,
  { outcome }: ParsedFile,
  contentDir: string,
): Promise<Neighbour> {
  const bytes = await readFile(join(contentDir, file)).catch(() => Buffer.from(''));
  const values = frontMatterOf(file, bytes);
  const [first] = outcome.kind === 'articles' ? outcome.articles : [];
  const [id, url, author] = ['id', 'url', 'author'].map((key) => values.get(key));
  return {
    file,
    title: first?.title ?? titleOfDraft(file, bytes),
    subject: first?.subject ?? null,
    url: typeof url === 'string' && /^\/\S*$/.test(url) ? url : null,
    author: typeof author === 'string' && author.trim() !== '' ? author.trim() : null,
    id: idNumber(id),
  };
}

/** Null for what is no whole number. Front matter is read as it is written: `42` is a text. */
function idNumber(value: unknown): number | null {
  const written = String(value);
  const id = /^\d+$/.test(written) ? Number(written) : NaN;
  return Number.isSafeInteger(id) ? id : null;
}

/** Empty when the file has none, or none that can be read. */
function frontMatterOf(file: string, bytes: Uint8Array): ReadonlyMap<unknown, unknown> {
  const read = readFileText(file, bytes);
  return read.kind === 'refused' ? new Map() : readFrontMatter(file, read.text).frontMatter.values;
}

/** Null when the file does not say it, or cannot be read. */
function titleOfDraft(file: string, bytes: Uint8Array): string | null {
  const parsed = parseArticle(file, bytes);
  if (parsed.kind === 'left-out') return null;
  return parsed.kind === 'refused' ? (parsed.draft?.title ?? null) : parsed.article.title;
}

/** A file of the content folder → what a new article must know of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle } from '../../knowledge/index.ts';
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
  const text = bytes.toString('utf8');
  const [, frontMatter = ''] = /^\uFEFF?---\r?\n(.*?)\r?\n---/s.exec(text) ?? [];
  const id = /^id:[ \t]*(\d{1,15})[ \t]*\r?$/m.exec(frontMatter)?.[1];
  const url = /^url:[ \t]*(\/\S*)[ \t]*\r?$/m.exec(frontMatter)?.[1] ?? null;
  return {
    file,
    title: outcome.kind === 'article' ? outcome.article.title : titleOfDraft(file, bytes),
    subject: outcome.kind === 'article' ? outcome.article.subject : null,
    url,
    id: id === undefined ? null : Number(id),
  };
}

/** Null when the file does not say it, or cannot be read. */
function titleOfDraft(file: string, bytes: Uint8Array): string | null {
  const parsed = parseArticle(file, bytes);
  return parsed.kind === 'refused' ? (parsed.draft?.title ?? null) : parsed.article.title;
}

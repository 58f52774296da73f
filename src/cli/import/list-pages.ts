/** The pages and documents of a folder, at any depth. Links are not followed: they could lead out of it, or in a circle. */
import { readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { counted } from '../../knowledge/index.ts';

export interface ListedPages {
  /** Paths below the folder, `/` between folders, sorted. */
  readonly files: readonly string[];
  readonly notes: readonly string[];
}

const PAGE = /^\.(?:html?|xhtml|docx)$/i;

export async function listPages(folder: string): Promise<ListedPages> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const isHidden = (file: string): boolean => file.split('/').some((part) => part.startsWith('.'));
  // Word keeps `~$name.docx` beside a document that is open.
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('~$'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter((file) => !isHidden(file));
  const pages = files.filter((file) => PAGE.test(extname(file))).toSorted();
  return { files: pages, notes: notesOn(files.length - pages.length, pages.length) };
}

function notesOn(others: number, pages: number): string[] {
  if (pages > 0 && others === 0) return [];
  const what = `${counted(others, 'other file')} in the folder ${others === 1 ? 'is' : 'are'} not read: only .html and .docx are.`;
  return [pages === 0 ? `There is no page in the folder. ${what}` : what];
}

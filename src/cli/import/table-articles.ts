/** A table of questions and answers → an article for each row that has both. */
import { fileNameFor } from '../../content/file-name.ts';
import { draftStem } from '../../content/draft-name.ts';
import { tidyTitle } from '../new-article/article-title.ts';
import { cellMarkdown } from './cell-markdown.ts';
import { findColumns, type NamedColumns } from './find-columns.ts';
import {
  nothingOf,
  type Imported,
  type ImportedArticle,
  type LeftOut,
} from './imported-article.ts';
import { languageCode } from './language-code.ts';
import type { Table } from './table.ts';
import { webAddress } from './web-address.ts';

export function tableArticles(table: Table, named: NamedColumns): Imported {
  const found = findColumns(table, named);
  if (found.kind === 'not-found') return nothingOf(table.name, found.problem);
  const { columns, firstRow, unread } = found;
  const articles: ImportedArticle[] = [];
  const leftOut: LeftOut[] = [];
  for (const { place, cells } of table.rows.slice(firstRow)) {
    const cell = (column: keyof typeof columns): string => {
      const at = columns[column];
      return at === undefined ? '' : (cells[at] ?? '').trim();
    };
    const from = `${table.name}, ${place}`;
    const title = tidyTitle(cell('question'));
    const missing = [title === '' ? 'question' : [], cell('answer') === '' ? 'answer' : []].flat();
    if (missing.length === 2) continue;
    if (missing.length === 1) {
      leftOut.push({ from, reason: `It has no ${missing[0]}. Write one, or delete the row.` });
      continue;
    }
    const subject = tidyTitle(cell('subject'));
    const details = {
      subject: subject === '' ? null : subject,
      url: webAddress(cell('url')),
      keywords: wordsOf(cell('keywords')),
      language: languageCode(cell('language')),
      updated: null,
    };
    const wishedName = fileNameFor(title) ?? draftStem(title);
    const body = cellMarkdown(cell('answer'));
    articles.push({ from, title, details, wishedName, page: null, body });
  }
  return { articles, leftOut, notes: unread.length === 0 ? [] : [unreadNote(table.name, unread)] };
}

function unreadNote(name: string, headings: readonly string[]): string {
  const shown = headings.map((heading) => JSON.stringify(heading.trim())).join(', ');
  return `${name} has more columns of questions and answers (${shown}), and only the first two are read. Move the others below them, or into a file of their own.`;
}

function wordsOf(cell: string): string[] {
  return cell
    .split(/[,;|\n،、]/)
    .map(tidyTitle)
    .filter((word) => word !== '');
}

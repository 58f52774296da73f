/** SOURCE of the command → everything in it that can be an article. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { systemReason } from '../../content/system-reason.ts';
import { decodeText } from './decode-text.ts';
import type { NamedColumns } from './find-columns.ts';
import { nothingOf, together, type Imported } from './imported-article.ts';
import { listPages } from './list-pages.ts';
import { pageArticles, type PageText } from './page-articles.ts';
import { readCsv } from './read-csv.ts';
import { readWord } from './read-word.ts';
import { readWorkbook } from './read-workbook.ts';
import { tableArticles } from './table-articles.ts';

export interface ReadingOptions {
  readonly columns: NamedColumns;
  /** Null: as the file says, or as it reads. */
  readonly encoding: string | null;
  /** Whether each part of a document or page is an article of its own. */
  readonly split: boolean;
}

export type SourceOutcome =
  | ({ readonly kind: 'read' } & Imported)
  /** `sentence` says why, and what to do. */
  | { readonly kind: 'unreadable'; readonly sentence: string };

/** In bytes; ten thousand answers are a tenth of it. */
const LARGEST_FILE = 100_000_000;

/** @param source - Path of a file or a folder. */
export async function readSource(source: string, options: ReadingOptions): Promise<SourceOutcome> {
  try {
    const found = await stat(source);
    if (found.isDirectory()) {
      const pages = await listPages(source);
      const parts: Imported[] = [];
      for (const file of pages.files) {
        parts.push(await readOne(join(source, ...file.split('/')), file, options));
      }
      return {
        kind: 'read',
        ...together([...parts, { articles: [], leftOut: [], notes: pages.notes }]),
      };
    }
    return { kind: 'read', ...(await readOne(source, basename(source), options)) };
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    return {
      kind: 'unreadable',
      sentence: `${source} cannot be read (${reason}): check the path, and that you may read it.`,
    };
  }
}

/** @param name - As people are told of it: its path below the source's folder, `/` between folders. */
async function readOne(path: string, name: string, options: ReadingOptions): Promise<Imported> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) {
    return nothingOf(name, 'It is larger than 100 MB. Divide it, and import the parts.');
  }
  const bytes = await readFile(path);
  switch (extname(name).toLowerCase()) {
    case '.csv':
    case '.tsv':
    case '.txt': {
      const { text, encoding } = decodeText(bytes, options.encoding);
      const table = readCsv(name, text);
      if ('problem' in table) return nothingOf(name, table.problem);
      const imported = tableArticles(table, options.columns);
      return { ...imported, notes: [...imported.notes, ...noteOn(name, encoding, options)] };
    }
    case '.xlsx':
    case '.xlsm': {
      const tables = await readWorkbook(name, bytes);
      if ('problem' in tables) return nothingOf(name, tables.problem);
      return together(tables.map((table) => tableArticles(table, options.columns)));
    }
    case '.docx': {
      const word = await readWord(bytes);
      return 'problem' in word
        ? nothingOf(name, word.problem)
        : pageIn({ file: name, html: word.html, kind: 'word' }, options);
    }
    case '.html':
    case '.htm':
    case '.xhtml': {
      const { text, encoding } = decodeText(bytes, options.encoding);
      const imported = pageIn({ file: name, html: text, kind: 'web' }, options);
      return { ...imported, notes: [...imported.notes, ...noteOn(name, encoding, options)] };
    }
    default:
      return nothingOf(name, adviceFor(extname(name).toLowerCase()));
  }
}

function pageIn(page: PageText, { split }: ReadingOptions): Imported {
  try {
    return pageArticles(page, split);
  } catch (error) {
    // The stack of calls is full: the readers of trees go into each part of a part.
    if (!(error instanceof RangeError)) throw error;
    return nothingOf(
      page.file,
      'Its parts are nested too deeply. Copy its text into a new document.',
    );
  }
}

/** Somebody who sees strange letters then knows what to try. */
function noteOn(name: string, encoding: string, options: ReadingOptions): string[] {
  return encoding === 'utf-8' || options.encoding !== null
    ? []
    : [
        `${name} was read as ${encoding}; if letters are wrong, name another (shift_jis for Japanese, gb18030 for Chinese, windows-1251 for Russian, windows-1256 for Arabic) with --encoding.`,
      ];
}

function adviceFor(extension: string): string {
  switch (extension) {
    case '.xls':
    case '.ods':
    case '.numbers':
      return 'Only .xlsx and .csv are read. Open it in Excel or LibreOffice, and save it as .xlsx.';
    case '.doc':
    case '.odt':
    case '.rtf':
    case '.pages':
    case '.pdf':
      return 'Only .docx is read. Open it in Word or LibreOffice, and save it as .docx.';
    case '.md':
    case '.markdown':
    case '.mdx':
      return 'It is Markdown already: copy it into the content folder.';
    default:
      return 'Expected .csv, .tsv, .xlsx, .docx, .html, or a folder of .html and .docx files.';
  }
}

/** The text of a CSV file → its rows, whichever sign stands between the columns. */
import { CsvError, parse } from 'csv-parse/sync';
import type { NoTable, Table, TableRow } from './table.ts';

/** Excel writes semicolons where the comma is the decimal sign. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** So many rows show which sign it is. */
const SAMPLE_ROWS = 50;

/** What Excel understands as the first line of a file: `sep=;`. */
const DECLARED_DELIMITER = /^sep=(.)\r?\n/i;

export function readCsv(name: string, text: string): Table | NoTable {
  const declared = DECLARED_DELIMITER.exec(text);
  const rest = text.slice(declared?.[0].length ?? 0);
  const before = declared === null ? 0 : 1;
  try {
    return { name, rows: rowsOf(rest, declared?.[1] ?? delimiterOf(rest), before) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      problem: `It is no CSV that can be read: ${error.message.replace(/\.$/, '')}. Mend that line, or save it anew as CSV (UTF-8).`,
    };
  }
}

/** @param before - Lines above the text. */
function rowsOf(text: string, delimiter: string, before: number, to?: number): TableRow[] {
  const records = parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    // Inches and quotations in a column that is not quoted.
    relax_quotes: true,
    ...(to === undefined ? {} : { to }),
  }) as unknown as readonly {
    readonly record: string[];
    readonly info: { readonly lines: number };
  }[];
  let line = 1 + before;
  return records.map(({ record, info }) => {
    const place = `line ${line}`;
    // `lines` is where the record ends, and a cell may have several.
    line = info.lines + before + 1;
    return { place, cells: record };
  });
}

/** The sign that gives the first rows most nearly one number of columns; of two as good, the one with more. */
function delimiterOf(text: string): string {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, ...evennessOf(text, delimiter) }));
  const [best] = scored.toSorted((a, b) => b.share - a.share || b.columns - a.columns);
  return best?.delimiter ?? DELIMITERS[0];
}

/** @returns The commonest number of columns, and the share of rows with it; 0 where nothing is divided. */
function evennessOf(text: string, delimiter: string): { columns: number; share: number } {
  const counts = new Map<number, number>();
  const rows = sampleOf(text, delimiter).filter(({ cells }) => cells.some((cell) => cell !== ''));
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [commonest] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (commonest === undefined || commonest[0] < 2) return { columns: 0, share: 0 };
  return { columns: commonest[0], share: commonest[1] / rows.length };
}

function sampleOf(text: string, delimiter: string): readonly TableRow[] {
  try {
    return rowsOf(text, delimiter, 0, SAMPLE_ROWS);
  } catch {
    return [];
  }
}

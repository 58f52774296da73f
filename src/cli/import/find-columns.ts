/** In which columns of a table questions and answers stand. */
import { columnWords, foldedHeading, type Column } from './column-words.ts';
import { columnNumber } from './read-workbook.ts';
import type { Table } from './table.ts';

/** As given on the command line: a heading, or the letter of a column. */
export interface NamedColumns {
  readonly question: string | null;
  readonly answer: string | null;
}

export interface FoundColumns {
  readonly kind: 'found';
  /** Index of the first row below the headings. */
  readonly firstRow: number;
  /** Indexes of columns; what a table need not have may be missing. */
  readonly columns: Readonly<Record<'question' | 'answer', number>> &
    Readonly<Partial<Record<Column, number>>>;
  /** Headings of columns that are called as those of questions or answers are, and not read. */
  readonly unread: readonly string[];
}

/** Above the headings a table may have a title and notes. */
const ROWS_LOOKED_AT = 20;
const HEADINGS_SHOWN = 12;

export function findColumns(
  { rows }: Table,
  named: NamedColumns,
): FoundColumns | { readonly kind: 'not-found'; readonly problem: string } {
  for (const [at, { cells }] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const headings = cells.map(foldedHeading);
    const question = columnOf(headings, 'question', named.question);
    const answer = columnOf(headings, 'answer', named.answer);
    if (question === null || answer === null || question === answer) continue;
    const others = (['subject', 'keywords', 'url', 'language'] as const).flatMap((column) => {
      const found = columnOf(headings, column, null);
      return found === null || found === question || found === answer ? [] : [[column, found]];
    });
    const columns = { ...Object.fromEntries(others), question, answer };
    return { kind: 'found', firstRow: at + 1, columns, unread: alike(cells, [question, answer]) };
  }
  const [question, answer] = [lettersOf(named.question), lettersOf(named.answer)];
  if (question !== null && answer !== null && question !== answer) {
    return { kind: 'found', firstRow: 0, columns: { question, answer }, unread: [] };
  }
  return { kind: 'not-found', problem: problemOf(rows, named) };
}

/** "Answer" beside "Answer 2", or the same heading again. */
function alike(cells: readonly string[], read: readonly number[]): string[] {
  const nameOf = (cell: string): string => foldedHeading(cell.replace(/\d+/g, ''));
  const names = read.map((at) => nameOf(cells[at] ?? ''));
  return cells.filter((cell, at) => !read.includes(at) && names.includes(nameOf(cell)));
}

/** A heading that is one of the words, else the only one that has it among others. */
function columnOf(headings: readonly string[], column: Column, name: string | null): number | null {
  if (name !== null) return indexOf(headings, [foldedHeading(name)]);
  const { telling, whole } = columnWords(column);
  const at = indexOf(headings, [...telling, ...whole]);
  if (at !== null) return at;
  const having = headings.flatMap((heading, index) =>
    heading.split(' ').some((word) => telling.includes(word)) ? [index] : [],
  );
  return having.length === 1 ? (having[0] ?? null) : null;
}

/** Of the first word that there is. */
function indexOf(headings: readonly string[], words: readonly string[]): number | null {
  const word = words.find((one) => headings.includes(one));
  return word === undefined ? null : headings.indexOf(word);
}

function lettersOf(name: string | null): number | null {
  return name !== null && /^[A-Z]{1,3}$/i.test(name) ? columnNumber(name) - 1 : null;
}

function problemOf(rows: Table['rows'], { question, answer }: NamedColumns): string {
  const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) return 'It is empty.';
  const headings = first.cells
    .slice(0, HEADINGS_SHOWN)
    .map((cell) => JSON.stringify(cell.replace(/\s+/g, ' ').slice(0, 40)))
    .join(', ');
  const what =
    question === null && answer === null
      ? 'No two columns are called question and answer'
      : `No two columns are called ${[question ?? 'question', answer ?? 'answer'].join(' and ')}`;
  return `${what}; ${first.place} has ${headings}. Name them by their headings, or by letters (A, B) where there are none: --question NAME --answer NAME.`;
}

/** Documents or queries of a test collection, whose ids can stand in a TREC run. */
import { readFile } from 'node:fs/promises';
import { systemReason } from '../../content/system-reason.ts';
import { RecordLines } from './record-lines.ts';

/** A document, or a query, whose title is empty. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface CollectionFile {
  readonly kind: 'read';
  /** In the order of the file; none stands twice. */
  readonly ids: readonly string[];
  /** Parsed when it is needed. @param line - Position of its id. */
  readonly entry: (line: number) => Entry;
}

export interface UnusableFile {
  readonly kind: 'refused';
  /** 1: the file cannot be read. 2: an id does not fit a TREC run. */
  readonly exitCode: 1 | 2;
  /** Names file and line. */
  readonly sentence: string;
}

/** @param file - A JSON object {id, title, text} a line; blank lines are passed over. */
export async function readCollectionFile(file: string): Promise<CollectionFile | UnusableFile> {
  let lines: RecordLines;
  try {
    lines = new RecordLines(file, await readFile(file));
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    return unusable(1, `${file} cannot be read (${reason}); check the path.`);
  }
  // A run cannot tell two lines of one id apart.
  const lineOf = new Map<string, number>();
  for (let line = 0; line < lines.count; line++) {
    const entry = entryIn(lines, line);
    if ('kind' in entry) return entry;
    const before = lineOf.get(entry.id);
    if (before !== undefined) {
      const sentence = `${lines.where(line)}: Expected every id once, got ${entry.id}, which ${lines.where(before)} has`;
      return unusable(2, sentence);
    }
    lineOf.set(entry.id, line);
  }
  return {
    kind: 'read',
    ids: [...lineOf.keys()],
    entry(line) {
      const entry = entryIn(lines, line);
      if ('kind' in entry) throw new Error(`Expected a line that was read, got: ${entry.sentence}`);
      return entry;
    },
  };
}

function entryIn(lines: RecordLines, line: number): Entry | UnusableFile {
  const value = lines.value(line);
  if (value === undefined) {
    return unusable(1, `${lines.where(line)}: Expected one JSON object on the line`);
  }
  const field = (name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const problem = idProblem(field('id'));
  if (problem !== null) return unusable(2, `${lines.where(line)}: ${problem}`);
  return {
    id: fieldText(field('id')),
    title: fieldText(field('title')),
    text: fieldText(field('text')),
  };
}

function idProblem(id: unknown): string | null {
  // JSON has rounded a larger number, perhaps to that of another line.
  if (typeof id === 'number' && !Number.isSafeInteger(id)) {
    return `Expected an id to be text or an integer of at most ${Number.MAX_SAFE_INTEGER}, got ${id}; put it in quotation marks`;
  }
  const known = fieldText(id);
  return known === '' || /\s/.test(known)
    ? `Expected an id without white space, got ${JSON.stringify(known)}`
    : null;
}

function fieldText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function unusable(exitCode: 1 | 2, sentence: string): UnusableFile {
  return { kind: 'refused', exitCode, sentence };
}

/** A collection gives one text; blank lines are the only borders it has. */
export function blocksOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
}

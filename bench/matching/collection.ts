/** A test collection on disk: what is searched, what is asked, what is right. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { IndexableText } from '../../src/knowledge/indexing/indexable-text.ts';
import { randomNumbers } from './random-numbers.ts';

export interface Collection {
  readonly name: string;
  readonly texts: readonly IndexableText[];
  readonly ids: readonly string[];
  /** Queries with at least one judged document, as trec_eval counts them; in mixed order, the same at every run. */
  readonly queries: readonly Query[];
}

export interface Query {
  /** Its place in the file, from 0. */
  readonly number: number;
  readonly text: string;
  /** Grade of each relevant document, greater than 0, by id. */
  readonly relevant: ReadonlyMap<string, number>;
}

/** What is wrong with a collection, with file and line: never seen outside this file, where it is a sentence. */
class Broken extends Error {}

/** Every folder's collection, or a sentence that says what is wrong with the first that cannot be used. */
export function readCollections(folders: readonly string[]): readonly Collection[] | string {
  const collections = [];
  for (const folder of folders) {
    const collection = readCollection(folder);
    if (typeof collection === 'string') return collection;
    collections.push(collection);
  }
  return collections;
}

/**
 * @param folder - Holds `corpus.jsonl` {id, title, text}, `queries.jsonl` {id, text}, `qrels.tsv`
 *   (query, document and grade between tabs, a grade greater than 0 for a right document).
 * @returns A sentence, with file and line, when that is not so.
 */
export function readCollection(folder: string): Collection | string {
  try {
    return collectionIn(folder);
  } catch (error) {
    if (error instanceof Broken) return error.message;
    throw error;
  }
}

function collectionIn(folder: string): Collection {
  const documents = linesOf(join(folder, 'corpus.jsonl')).map(entryOf);
  const judged = new Map<string, Map<string, number>>();
  for (const { line, where } of linesOf(join(folder, 'qrels.tsv'))) {
    const [query = '', document = '', grade = '', ...more] = line.split('\t');
    if (grade.trim() === '' || !Number.isFinite(Number(grade)) || more.length > 0) {
      throw new Broken(
        `${where}: Expected query, document and grade between tabs, got ${JSON.stringify(line)}`,
      );
    }
    if (Number(grade) <= 0) continue;
    const relevant = judged.get(query) ?? new Map<string, number>();
    judged.set(query, relevant.set(document, Number(grade)));
  }
  const queries = linesOf(join(folder, 'queries.jsonl'))
    .map(entryOf)
    .flatMap(({ id, text }) => {
      const relevant = judged.get(id);
      return relevant === undefined ? [] : [{ text, relevant }];
    })
    .map((query, number) => ({ number, ...query }));
  if (queries.length === 0) {
    throw new Broken(`${folder}: Expected qrels.tsv to name queries of queries.jsonl, got none`);
  }
  return {
    name: basename(folder),
    ids: documents.map(({ id }) => id),
    texts: documents.map(({ title, text }) => ({
      title,
      aliases: [],
      keywords: [],
      blocks: text.split(/\n\s*\n/).filter((block) => block.trim() !== ''),
    })),
    queries: mixed(queries),
  };
}

interface Line {
  readonly line: string;
  /** File and 1-based number. */
  readonly where: string;
}

/** Without blank lines. */
function linesOf(file: string): readonly Line[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Broken(`${file} cannot be read: ${String(error)}`);
  }
  return text
    .split(/\r?\n/)
    .map((line, at) => ({ line, where: `${file}:${at + 1}` }))
    .filter(({ line }) => line.trim() !== '');
}

/** A document, or a query, whose title is empty. */
function entryOf({ line, where }: Line): { id: string; title: string; text: string } {
  let entry: { id?: unknown; title?: unknown; text?: unknown } | null;
  try {
    entry = JSON.parse(line);
  } catch {
    entry = null;
  }
  const { id, title = '', text } = entry ?? {};
  if (typeof id !== 'string' || typeof title !== 'string' || typeof text !== 'string') {
    throw new Broken(
      `${where}: Expected one JSON object with the texts id and text, and title in corpus.jsonl`,
    );
  }
  return { id, title, text };
}

/** Neighbours in a file are about the same thing; mixed, the first hundred stand for all. */
export function mixed(queries: readonly Query[]): readonly Query[] {
  const random = randomNumbers(3);
  return queries
    .map((query) => ({ query, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ query }) => query);
}

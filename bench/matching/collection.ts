/** A test collection on disk: what is searched, what is asked, what is right. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { blocksOf } from '../../src/cli/rank/collection-file.ts';
import { RecordLines } from '../../src/cli/rank/record-lines.ts';
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
  const documents = entriesOf(join(folder, 'corpus.jsonl'));
  const judged = new Map<string, Map<string, number>>();
  const judgements = linesOf(join(folder, 'qrels.tsv'));
  for (let line = 0; line < judgements.count; line++) {
    const text = judgements.text(line);
    const [query = '', document = '', grade = '', ...more] = text.split('\t');
    if (grade.trim() === '' || !Number.isFinite(Number(grade)) || more.length > 0) {
      throw new Broken(
        `${judgements.where(line)}: Expected query, document and grade between tabs, got ${JSON.stringify(text)}`,
      );
    }
    if (Number(grade) <= 0) continue;
    const relevant = judged.get(query) ?? new Map<string, number>();
    judged.set(query, relevant.set(document, Number(grade)));
  }
  const queries = entriesOf(join(folder, 'queries.jsonl'))
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
      askedAs: [],
      blocks: blocksOf(text),
    })),
    queries: mixed(queries),
  };
}

function linesOf(file: string): RecordLines {
  try {
    return new RecordLines(file, readFileSync(file));
  } catch (error) {
    throw new Broken(`${file} cannot be read: ${String(error)}`);
  }
}

/** Documents, or queries, whose title is empty. */
function entriesOf(file: string): { id: string; title: string; text: string }[] {
  const lines = linesOf(file);
  return Array.from({ length: lines.count }, (_, line) => {
    const entry = lines.value(line) as { id?: unknown; title?: unknown; text?: unknown } | null;
    const { id, title = '', text } = entry ?? {};
    if (typeof id !== 'string' || typeof title !== 'string' || typeof text !== 'string') {
      throw new Broken(
        `${lines.where(line)}: Expected one JSON object with the texts id and text, and title in corpus.jsonl`,
      );
    }
    return { id, title, text };
  });
}

/** Neighbours in a file are about the same thing; mixed, the first hundred stand for all. */
export function mixed(queries: readonly Query[]): readonly Query[] {
  const random = randomNumbers(3);
  return queries
    .map((query) => ({ query, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ query }) => query);
}

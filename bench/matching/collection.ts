/** A test collection on disk: what is searched, what is asked, what is right. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { IndexableText } from '../../src/knowledge/matching/indexable-text.ts';
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

/** @param folder - Holds `corpus.jsonl` {id, title, text}, `queries.jsonl` {id, text}, `qrels.tsv`. */
export function readCollection(folder: string): Collection {
  const lines = (file: string): string[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  const documents = lines('corpus.jsonl').map((line): { id: string; title: string; text: string } =>
    JSON.parse(line),
  );
  const judged = new Map<string, Map<string, number>>();
  for (const line of lines('qrels.tsv')) {
    const [query = '', document = '', grade = ''] = line.split('\t');
    if (Number(grade) <= 0) continue;
    const relevant = judged.get(query) ?? new Map<string, number>();
    judged.set(query, relevant.set(document, Number(grade)));
  }
  const queries = lines('queries.jsonl')
    .map((line): { id: string; text: string } => JSON.parse(line))
    .flatMap(({ id, text }) => {
      const relevant = judged.get(id);
      return relevant === undefined ? [] : [{ text, relevant }];
    })
    .map((query, number) => ({ number, ...query }));
  return {
    name: basename(folder),
    ids: documents.map(({ id }) => id),
    texts: documents.map(({ title, text }) => ({
      title,
      aliases: [],
      keywords: [],
      passages: text.split(/\n\s*\n/).filter((passage) => passage.trim() !== ''),
    })),
    queries: mixed(queries),
  };
}

/** Neighbours in a file are about the same thing; mixed, the first hundred stand for all. */
export function mixed(queries: readonly Query[]): readonly Query[] {
  const random = randomNumbers(3);
  return queries
    .map((query) => ({ query, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ query }) => query);
}

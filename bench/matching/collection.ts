/** A test collection on disk: what is searched, what is asked, what is right. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { IndexableText } from '../../src/knowledge/matching/indexable-text.ts';

export interface Collection {
  readonly name: string;
  readonly texts: readonly IndexableText[];
  readonly ids: readonly string[];
  /** Queries with at least one judged document, as trec_eval counts them. */
  readonly queries: readonly Query[];
}

export interface Query {
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
    });
  return {
    name: basename(folder),
    ids: documents.map(({ id }) => id),
    texts: documents.map(({ title, text }) => ({
      title,
      aliases: [],
      keywords: [],
      passages: text.split(/\n\s*\n/).filter((passage) => passage.trim() !== ''),
    })),
    queries,
  };
}

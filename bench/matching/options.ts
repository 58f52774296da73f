/** The command line of the bench. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandLine, type CommandLine } from '../../src/config/command-line.ts';
import { engines } from './engines.ts';

export const USAGE = `Usage: npm run --silent bench -- [options]

Measures the matching and its peers, each in a process of its own, and what the summaries hold.
Quality on test collections, speed and memory on articles generated from the words of content/.

  --data DIR      a test collection: corpus.jsonl, queries.jsonl, qrels.tsv (again for more;
                  default: content/ with its labelled questions); with answers.jsonl also summaries
  --engine NAME   only this engine (again for more): ${engines.map(({ name }) => name).join(', ')}
  --articles N    how many articles to generate, 1 to 2000000 (default 36000)
  --characters N  their mean length, 50 to 20000 (default 2500)
  --drop-one      instead: the matching without each of its ingredients, on the collections
  --json          everything as JSON
  --help          show this text

Exit code 0: it ran; an engine that is not installed is left out, and said to be. 1: a collection
cannot be read, or no engine came to an end. 2: wrong usage.
`;

export interface Options {
  readonly data: readonly string[];
  readonly engines: readonly string[];
  readonly articles: number;
  readonly characters: number;
  readonly dropOne: boolean;
  readonly json: boolean;
}

export function readOptions(args: readonly string[]): CommandLine<Options> {
  const known = engines.map(({ name }) => name);
  const options = {
    data: { type: 'string', multiple: true },
    engine: { type: 'string', multiple: true },
    articles: { type: 'string', default: '36000' },
    characters: { type: 'string', default: '2500' },
    'drop-one': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  return readCommandLine(args, { options }, ({ values }) => {
    const { data = [], engine = known, json } = values;
    const [articles, characters] = [Number(values.articles), Number(values.characters)];
    const unknown = engine.find((name) => !known.includes(name));
    if (unknown !== undefined) {
      return `Expected --engine to be one of ${known.join(', ')}, got ${unknown}`;
    }
    if (!isWithin(articles, 1, 2_000_000)) {
      return `Expected --articles to be an integer from 1 to 2000000, got ${articles}`;
    }
    if (!isWithin(characters, 50, 20_000)) {
      return `Expected --characters to be an integer from 50 to 20000, got ${characters}`;
    }
    return { data, engines: engine, articles, characters, dropOne: values['drop-one'], json };
  });
}

/** A sentence about the first file that a folder of a test collection lacks; null when none does. */
export function missingFile(data: readonly string[]): string | null {
  const missing = data
    .flatMap((folder) =>
      ['corpus.jsonl', 'queries.jsonl', 'qrels.tsv'].map((file) => join(folder, file)),
    )
    .find((file) => !existsSync(file));
  return missing === undefined
    ? null
    : `${missing} is missing: --data takes the folder of a test collection.`;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

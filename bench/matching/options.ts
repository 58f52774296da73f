/** The command line of the bench. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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
  readonly help: boolean;
}

/** What is wrong, in a sentence, and whose fault it is. */
export interface Refusal {
  readonly exitCode: 1 | 2;
  readonly sentence: string;
}

export function readOptions(args: readonly string[]): Options | Refusal {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', multiple: true, default: [] },
        engine: { type: 'string', multiple: true, default: engines.map(({ name }) => name) },
        articles: { type: 'string', default: '36000' },
        characters: { type: 'string', default: '2500' },
        'drop-one': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const options: Options = {
      data: values.data,
      engines: values.engine,
      articles: Number(values.articles),
      characters: Number(values.characters),
      dropOne: values['drop-one'],
      json: values.json,
      help: values.help,
    };
    return refusalOf(options) ?? options;
  } catch (error) {
    return { exitCode: 2, sentence: error instanceof Error ? error.message : String(error) };
  }
}

function refusalOf(options: Options): Refusal | null {
  const known = engines.map(({ name }) => name);
  const unknown = options.engines.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return refused(`Expected --engine to be one of ${known.join(', ')}, got ${unknown}`);
  }
  if (!isWithin(options.articles, 1, 2_000_000)) {
    return refused(
      `Expected --articles to be an integer from 1 to 2000000, got ${options.articles}`,
    );
  }
  if (!isWithin(options.characters, 50, 20_000)) {
    return refused(
      `Expected --characters to be an integer from 50 to 20000, got ${options.characters}`,
    );
  }
  const missing = options.data
    .flatMap((folder) =>
      ['corpus.jsonl', 'queries.jsonl', 'qrels.tsv'].map((file) => join(folder, file)),
    )
    .find((file) => !existsSync(file));
  return missing === undefined
    ? null
    : {
        exitCode: 1,
        sentence: `${missing} is missing: --data takes the folder of a test collection.`,
      };
}

function refused(sentence: string): Refusal {
  return { exitCode: 2, sentence };
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

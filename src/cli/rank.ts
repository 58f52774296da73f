/**
 * `npm run rank`: a test collection's queries → a TREC run, with the ranking as it is shipped.
 *
 * So that anybody can measure the matching with their own questions and tools (trec_eval). Ids are
 * compared by UTF-16 units.
 */
import { IndexBuilder, Searcher } from '../knowledge/index.ts';
import { readCommandLine, type CommandLine } from '../config/command-line.ts';
import { withoutRequest } from './without-request.ts';
import { blocksOf, readCollectionFile } from './rank/collection-file.ts';
import { trecLines } from './rank/trec-run.ts';
import { runCommand } from './run-command.ts';
import { fail, writeOut, type Streams } from './streams.ts';

const USAGE = `Usage: npm run --silent rank -- --corpus FILE --queries FILE [--top N]

Ranks the documents of a test collection for each of its queries, as the bot ranks articles, and prints a TREC
run, which tools such as trec_eval measure.

  --corpus FILE   documents: a line of JSON each, {"id": …, "title": …, "text": …}
  --queries FILE  queries: a line of JSON each, {"id": …, "text": …}
  --top N         most documents for one query, from 1 to 999999 (default 100)
  --help          show this text

Exit code 0: the run is printed. 1: a file cannot be read. 2: wrong usage, or an id that does not fit a TREC run.
`;

interface Request {
  readonly corpus: string;
  readonly queries: string;
  /** Most documents for one query. Integer in [1, 999999]. */
  readonly top: number;
}

/** Exit codes: 0 it ran, 1 a file cannot be read, 2 wrong usage or an id that does not fit a TREC run. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const { corpus, queries, top } = line.request;
  const documents = await readCollectionFile(corpus);
  if (documents.kind === 'refused') return fail(streams, documents.exitCode, documents.sentence);
  const questions = await readCollectionFile(queries);
  if (questions.kind === 'refused') return fail(streams, questions.exitCode, questions.sentence);

  /** Only where a person watches: a script that collects standard error wants to see trouble alone. */
  const progress = (sentence: string): void => {
    if (streams.error.isTTY === true) streams.error.write(`${sentence}\n`);
  };
  // The index breaks ties by position, so documents come in the order of their ids.
  const order = documents.ids
    .map((id, position) => ({ position, id }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const builder = new IndexBuilder();
  for (const [done, { position }] of order.entries()) {
    const { title, text } = documents.entry(position);
    builder.add({ title, aliases: [], keywords: [], askedAs: [], blocks: blocksOf(text) });
    if ((done + 1) % 10_000 === 0) progress(`${done + 1} of ${order.length} documents read`);
  }
  const searcher = new Searcher(builder.finish());
  progress(`${order.length} documents indexed, ${questions.ids.length} queries to rank`);
  const ids = order.map(({ id }) => id);
  for (const [position, id] of questions.ids.entries()) {
    const { text } = questions.entry(position);
    await writeOut(streams, trecLines(id, searcher.search(text, top).hits, ids));
  }
  return 0;
}

function readRequest(args: readonly string[]): CommandLine<Request> {
  const options = {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    top: { type: 'string', default: '100' },
  } as const;
  return readCommandLine(args, { options }, ({ values: { corpus, queries, top } }) => {
    if (corpus === undefined || queries === undefined) return 'Give --corpus and --queries.';
    return /^[1-9]\d{0,5}$/.test(top)
      ? { corpus, queries, top: Number(top) }
      : `Expected --top to be an integer from 1 to 999999, got ${top}`;
  });
}

await runCommand(import.meta.url, main);

/**
 * `npm run rank`: a test collection's queries → a TREC run, with the ranking as it is shipped.
 *
 * So that anybody can measure the matching with their own questions and tools (trec_eval). Ids are
 * compared by UTF-16 units. Exit codes: 0 it ran, 1 a file cannot be read, 2 wrong usage or an id
 * that does not fit a TREC run.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { IndexBuilder, search, type Hit } from '../knowledge/index.ts';
import { endWithReader, writeOut } from './run-command.ts';

const usage = 'Usage: npm run --silent rank -- --corpus FILE --queries FILE [--top 100]';

/** A reason to stop that is not a bug, with its exit code. */
class Stop extends Error {
  readonly exitCode: 1 | 2;
  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

interface Options {
  readonly corpus: string;
  readonly queries: string;
  readonly top: number;
}

function readOptions(args: readonly string[]): Options {
  const options = {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    top: { type: 'string' },
  } as const;
  try {
    const { corpus, queries, top = '100' } = parseArgs({ args: [...args], options }).values;
    if (corpus === undefined || queries === undefined) throw new Stop(2, usage);
    if (!/^[1-9]\d{0,5}$/.test(top)) {
      throw new Stop(2, `Expected --top to be an integer from 1 to 999999, got ${top}`);
    }
    return { corpus, queries, top: Number(top) };
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(2, `${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** One line of a collection. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A JSON Lines file, whose lines are parsed when they are needed: a large one is never held as objects. */
class Lines {
  readonly #file: string;
  readonly #bytes: Buffer;
  /** Start of each line that is not blank, and its 1-based number in the file. */
  readonly #starts: { readonly at: number; readonly number: number }[] = [];

  private constructor(file: string, bytes: Buffer) {
    this.#file = file;
    this.#bytes = bytes;
    let number = 1;
    for (let at = 0; at < bytes.length; number++) {
      const end = this.#endOf(at);
      if (bytes.toString('utf8', at, end).trim() !== '') this.#starts.push({ at, number });
      at = end + 1;
    }
  }

  static async read(file: string): Promise<Lines> {
    try {
      return new Lines(file, await readFile(file));
    } catch (error) {
      throw new Stop(1, `${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  get count(): number {
    return this.#starts.length;
  }

  /** File and 1-based number of a line, for a person who has to mend it. */
  where(line: number): string {
    return `${this.#file}:${this.#starts[line]!.number}`;
  }

  entry(line: number): Entry {
    const { at } = this.#starts[line]!;
    let value: unknown;
    try {
      value = JSON.parse(this.#bytes.toString('utf8', at, this.#endOf(at)).replace(/^\uFEFF/, ''));
    } catch {
      throw new Stop(1, `${this.where(line)}: Expected one JSON object on the line`);
    }
    const field = (name: string): unknown =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    const id = field('id');
    // JSON has rounded a larger number, perhaps to that of another line.
    if (typeof id === 'number' && !Number.isSafeInteger(id)) {
      throw new Stop(
        2,
        `${this.where(line)}: Expected an id to be text or an integer of at most ${Number.MAX_SAFE_INTEGER}, got ${id}; put it in quotation marks`,
      );
    }
    const known = textOf(id);
    if (known === '' || /\s/.test(known)) {
      throw new Stop(
        2,
        `${this.where(line)}: Expected an id without white space, got ${JSON.stringify(known)}`,
      );
    }
    return { id: known, title: textOf(field('title')), text: textOf(field('text')) };
  }

  /** The id of every line. A run cannot tell two lines of one id apart. */
  ids(): readonly string[] {
    const lines = new Map<string, number>();
    for (let line = 0; line < this.count; line++) {
      const { id } = this.entry(line);
      const before = lines.get(id);
      if (before !== undefined) {
        throw new Stop(
          2,
          `${this.where(line)}: Expected every id once, got ${id}, which ${this.where(before)} has`,
        );
      }
      lines.set(id, line);
    }
    return [...lines.keys()];
  }

  #endOf(at: number): number {
    const end = this.#bytes.indexOf(0x0a, at);
    return end < 0 ? this.#bytes.length : end;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Finer than the differences of scores that mean anything. */
const DIGITS = 9;

/** Equal scores step up by the last digit from the lowest, so that all are above 0 and strictly decreasing as printed. */
function runLines(query: string, hits: readonly Hit[], ids: readonly string[]): string {
  const scale = 10 ** DIGITS;
  const lines: string[] = [];
  let below = 0;
  for (const [at, { article, score }] of [...hits.entries()].toReversed()) {
    below = Math.max(Math.round(score * scale), below + 1);
    lines.push(
      `${query} Q0 ${ids[article]!} ${at + 1} ${(below / scale).toFixed(DIGITS)} docent\n`,
    );
  }
  return lines.toReversed().join('');
}

async function rank(args: readonly string[]): Promise<void> {
  const { corpus, queries, top } = readOptions(args);
  const documents = await Lines.read(corpus);
  const questions = await Lines.read(queries);
  // The index breaks ties by position, so documents come in the order of their ids.
  const order = documents
    .ids()
    .map((id, line) => ({ line, id }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const asked = questions.ids().map((id, line) => ({ id, text: questions.entry(line).text }));

  const builder = new IndexBuilder();
  for (const [done, { line }] of order.entries()) {
    const { title, text } = documents.entry(line);
    builder.add({ title, aliases: [], keywords: [], passages: passagesOf(text) });
    if ((done + 1) % 10_000 === 0) progress(`${done + 1} of ${order.length} documents read`);
  }
  const index = builder.finish();
  progress(`${order.length} documents indexed, ${asked.length} queries to rank`);
  const ids = order.map(({ id }) => id);
  for (const { id, text } of asked)
    await writeOut(runLines(id, search(index, text, top).hits, ids));
}

/** Only where a person watches: a script that collects standard error wants to see trouble alone. */
function progress(sentence: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${sentence}\n`);
}

/** A collection gives one text; blank lines are the only borders it has. */
function passagesOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((passage) => passage.trim() !== '');
}

endWithReader();
try {
  await rank(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}

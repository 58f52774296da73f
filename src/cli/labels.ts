/** `npm run labels`: what people took for their questions → labelled questions for maintainers to review. */
import { labelFile } from '../bot/messages/label-file.ts';
import type { Config } from '../config/config.ts';
import { problemLine } from '../config/config-problem.ts';
import { counted } from '../knowledge/index.ts';
import { readCommandLine, type CommandLine } from '../config/command-line.ts';
import { withoutRequest } from './without-request.ts';
import { configFor } from './folder-config.ts';
import { labelsFrom } from './labels/labels-from.ts';
import { readState } from './read-state.ts';
import { runCommand } from './run-command.ts';
import { fail, type Streams } from './streams.ts';
import { writeNewFile } from './write-new-file.ts';

const USAGE = `Usage: npm run labels -- --export FILE [--force]

Writes what people took for their questions, on all servers and without anything of a person, as labelled
questions: which of the articles offered they chose, that it was none of these, that an expert
answered without an article, and which article an expert picked. What is older than RETENTION_DAYS is left out. It
reads the bot's database (DATABASE_URL, else the file in DATA_DIR); the bot may run meanwhile. Nothing
is used before somebody has reviewed it and moved it to the labelled questions.

  --export FILE  the file to write, in the format of tests/golden/questions.yaml
  --force        replace the file if it is there
  --help         show this text

Exit code 0: it is written, or there is nothing to write yet. 1: the database cannot be read, the file
is there already or cannot be written. 2: wrong usage or settings.
`;

const EXIT = { done: 0, failed: 1, usage: 2 } as const;

interface Request {
  readonly file: string;
  readonly force: boolean;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const { file, force } = line.request;
  const parsed = configFor(undefined, streams);
  if (parsed.kind === 'problems') {
    return fail(streams, EXIT.usage, ...parsed.problems.map(problemLine));
  }
  const read = await readState(parsed.config, streams.now, ({ choices }) =>
    choices.choicesEverywhere(),
  );
  if (read.kind === 'not-read') return fail(streams, EXIT.failed, read.sentence);
  const choices = read.value;
  const labels = labelsFrom(choices);
  if (labels.length === 0) {
    return fail(streams, EXIT.done, nothingSentence(parsed.config));
  }
  const sentence = await writeNewFile({
    path: file,
    text: labelFile(labels),
    ifTaken: 'name another file, or replace it with --force',
    replace: force,
  });
  if (sentence !== null) return fail(streams, EXIT.failed, sentence);
  streams.output.write(`${file}\n`);
  const summary = `${counted(labels.length, 'question')} from ${counted(choices.length, 'choice')}. Review each before you use it.`;
  return fail(streams, EXIT.done, summary);
}

function readRequest(args: readonly string[]): CommandLine<Request> {
  const options = {
    export: { type: 'string' },
    force: { type: 'boolean', default: false },
  } as const;
  return readCommandLine(args, { options }, ({ values: { export: file, force } }) =>
    file === undefined || file.trim() === '' ? 'Expected --export FILE.' : { file, force },
  );
}

function nothingSentence({ retentionDays }: Config): string {
  return retentionDays === 0
    ? 'Nothing to write: with RETENTION_DAYS=0 no question is stored.'
    : 'Nothing to write yet: nobody has chosen among candidates, said that none answers, and no expert has answered.';
}

await runCommand(import.meta.url, main);

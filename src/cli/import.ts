/** `npm run import`: a table, documents or pages that people have already → articles. */
import { join } from 'node:path';
import { problemLine } from '../config/config-problem.ts';
import { styleFor } from '../terminal/style.ts';
import { findingText } from './check-report.ts';
import { configFor } from './folder-config.ts';
import { articleFiles } from './import/article-files.ts';
import { checkImported, checkWithoutMaking } from './import/check-imported.ts';
import {
  closingSentence,
  hasTrouble,
  reportJson,
  type ImportReport,
} from './import/import-report.ts';
import { readRequest, type ImportRequest } from './import/import-request.ts';
import { readSource } from './import/read-source.ts';
import { wouldWrite, writeArticles } from './import/write-articles.ts';
import { runCommand } from './run-command.ts';
import { fail, writeOut, type Streams } from './streams.ts';
import { withoutRequest } from './without-request.ts';

const USAGE = `Usage: npm run import -- SOURCE [options]

Makes articles of what you have, and checks them. SOURCE is a table with a column of questions and one of
answers (.csv, .tsv, .xlsx), a Word document (.docx), a page (.html), or a folder of documents and pages.
Nothing is overwritten.

  --to DIR         folder for the articles, made where it is not there (default: CONTENT_DIR, else content)
  --question NAME  heading of the column of questions, or its letter where the table has no headings
  --answer NAME    the same for answers
  --encoding NAME  of a .csv or .html, where it is guessed wrong: windows-1251, shift_jis, …
  --split          an article for each heading of the highest level in a document or page, not for all of it
  --dry-run        make nothing; say what would be made, and check it by itself
  --json           print what was made, left out and found as one JSON object
  --help           show this text

Exit code 0: all is imported. 1: something is left out or has errors, or SOURCE cannot be read; what
could be imported is. 2: wrong usage.
`;

const EXIT = { imported: 0, trouble: 1, usage: 2 } as const;

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const { request } = line;
  const parsed = configFor(undefined, streams);
  if (parsed.kind === 'problems') {
    return fail(streams, EXIT.usage, ...parsed.problems.map(problemLine));
  }
  const { config } = parsed;
  const read = await readSource(request.source, request);
  if (read.kind === 'unreadable') return fail(streams, EXIT.trouble, read.sentence);
  const files = articleFiles(read.articles);
  const folder = request.to ?? config.contentDir;
  const today = streams.now().toISOString().slice(0, 10);
  const to = { folder, config, today };
  const { dryRun } = request;
  const { made, leftOut } = await (dryRun
    ? wouldWrite(files, folder)
    : writeArticles(files, folder));
  const findings = await (dryRun ? checkWithoutMaking(made, to) : checkImported(made, to));
  const report = { made, leftOut: [...read.leftOut, ...leftOut], findings, folder, dryRun };
  await print(report, read.notes, request, streams);
  return hasTrouble(report) ? EXIT.trouble : EXIT.imported;
}

async function print(
  report: ImportReport,
  notes: readonly string[],
  { json }: ImportRequest,
  streams: Streams,
): Promise<void> {
  const { made, leftOut, findings, folder } = report;
  if (json) await writeOut(streams, reportJson(report));
  else {
    const style = styleFor(streams.output);
    for (const { file } of made) await writeOut(streams, `${join(folder, file)}\n`);
    for (const finding of findings) await writeOut(streams, `${findingText(finding, style)}\n`);
  }
  for (const note of notes) streams.error.write(`${note}\n`);
  if (!json) for (const { from, reason } of leftOut) streams.error.write(`${from}: ${reason}\n`);
  streams.error.write(`${closingSentence(report)}\n`);
}

await runCommand(import.meta.url, main);

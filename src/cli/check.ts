/** `npm run check`: everything that could be better about a folder of articles. */
import * as disk from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder, type CheckOutcome } from '../content/check-folder.ts';
import type { Finding } from '../knowledge/index.ts';
import { problemLine } from '../config/config.ts';
import { configFor } from './folder-config.ts';
import { endWithReader } from './run-command.ts';
import { closingLine, findingLines } from './check-report.ts';
import { githubAnnotations } from './github-annotations.ts';

const USAGE = `Usage: npm run check -- [DIR] [options]

Checks the articles below DIR (default: CONTENT_DIR, else content) and prints what it finds as
file:line:column rule message, with how to mend it. docs/rules has a page for each rule.

  --json           an array of findings as JSON
  --format github  annotations for a GitHub workflow
  --strict         warnings count as errors
  --help           show this text

Exit code 0: no errors. 1: errors. 2: wrong usage, or no such folder.
`;

const EXIT = { good: 0, errors: 1, usage: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

interface Request {
  /** Undefined: the folder that the bot uses. */
  readonly folder: string | undefined;
  readonly format: 'text' | 'json' | 'github';
  readonly strict: boolean;
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const request = readRequest(args);
  if (request === 'help') {
    process.stdout.write(USAGE);
    return EXIT.good;
  }
  if (typeof request === 'string') return fail(request, '--help shows the usage.');

  const { folder } = request;
  const parsed = configFor(folder);
  if (parsed.kind === 'problems') return fail(...parsed.problems.map(problemLine));

  const { contentDir, siteUrl, staleAfterYears } = parsed.config;
  const today = new Date().toISOString().slice(0, 10);
  const options = { today, staleAfterYears, siteUrl };
  const outcome = await checkFolder(contentDir, disk, options);
  if (outcome.kind === 'unreadable') {
    return fail(`The folder ${outcome.folder} cannot be read (${outcome.reason}); check its path.`);
  }
  const checked = request.strict ? withoutWarnings(outcome) : outcome;
  process.stdout.write(report(checked.findings, contentDir, request));
  process.stderr.write(`${closingLine(checked)}\n`);
  return checked.findings.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.good;
}

/** The request, `help`, or a sentence that says what is wrong with the arguments. */
function readRequest(args: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        format: { type: 'string' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const { json, format, strict } = values;
    const [folder, ...others] = positionals;
    if (others.length > 0 || folder?.trim() === '') return 'Give one folder, or none.';
    if (format !== undefined && format !== 'github') {
      return `Expected --format to be github, got ${format}.`;
    }
    if (json && format !== undefined) return 'Give --json or --format, not both.';
    return { folder, format: json ? 'json' : (format ?? 'text'), strict };
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error);
  }
}

type Checked = Extract<CheckOutcome, { kind: 'checked' }>;

function withoutWarnings(checked: Checked): Checked {
  const findings = checked.findings.map((finding): Finding => ({ ...finding, severity: 'error' }));
  return { ...checked, findings };
}

function report(findings: readonly Finding[], folder: string, { format }: Request): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(findings)}\n`;
    case 'github': {
      // A workflow runs where the repository begins.
      const path = (file: string): string =>
        relative(process.cwd(), join(folder, file)).split(sep).join('/');
      return lines(githubAnnotations(findings, path));
    }
    case 'text': {
      const coloured = process.stdout.isTTY && process.stdout.hasColors();
      return lines(findings.map((finding) => findingLines(finding, coloured)));
    }
    default:
      return format satisfies never;
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

function fail(...sentences: readonly string[]): ExitCode {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return EXIT.usage;
}

// A reader that has seen enough (`| head`) closes the pipe, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

endWithReader();
// Set rather than exited with: what was written to a pipe is flushed first.
process.exitCode = await main(process.argv.slice(2));

/** `npm run check`: everything that could be better about a folder of articles. */
import { contentDisk } from '../content/reading/content-disk.ts';
import { relative, sep, resolve } from 'node:path';
import { checkFolder, type CheckOutcome } from '../content/checking/check-folder.ts';
import type { Finding } from '../knowledge/index.ts';
import { discordDisplay } from '../bot/markdown/discord-display.ts';
import { problemLine } from '../config/config-problem.ts';
import { styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrapped-text.ts';
import { configFor } from './folder-config.ts';
import { readCommandLine, type CommandLine } from '../config/command-line.ts';
import { withoutRequest } from './without-request.ts';
import { runCommand } from './run-command.ts';
import { fail, type Streams } from './streams.ts';
import { closingLine, countLines, findingText } from './check-report.ts';
import { githubAnnotations } from './github-annotations.ts';

const USAGE = `Usage: npm run check -- [DIR] [options]

Checks the articles below DIR (default: CONTENT_DIR, else content) and prints what it finds as
file:line:column rule message, with how to mend it and the page of the rule. The last lines say how
often each rule was broken.

  --json           an array of findings as JSON
  --format github  annotations for a GitHub workflow
  --split-faq      as with \`split-faq: true\` in docent.yml: many articles of a list of questions
  --strict         warnings count as errors
  --help           show this text

Exit code 0: no errors. 1: errors. 2: wrong usage, or no such folder.
`;

const EXIT = { good: 0, errors: 1, usage: 2 } as const;

interface Request {
  /** Undefined: the folder that the bot uses. */
  readonly folder: string | undefined;
  readonly format: 'text' | 'json' | 'github';
  readonly strict: boolean;
  readonly splitFaq: boolean;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const { request } = line;
  const parsed = configFor(request.folder, streams);
  if (parsed.kind === 'problems') {
    return fail(streams, EXIT.usage, ...parsed.problems.map(problemLine));
  }
  const { contentDir, siteUrl, staleAfterYears } = parsed.config;
  const today = streams.now().toISOString().slice(0, 10);
  const { splitFaq } = request;
  const options = { today, staleAfterYears, siteUrl, display: discordDisplay, splitFaq };
  const outcome = await checkFolder(contentDir, contentDisk(contentDir), options);
  if (outcome.kind === 'unreadable') {
    const sentence = `The folder ${outcome.folder} cannot be read (${outcome.reason}); check its path.`;
    return fail(streams, EXIT.usage, sentence);
  }
  const checked = request.strict ? withoutWarnings(outcome) : outcome;
  streams.output.write(report(checked.findings, contentDir, request.format, streams));
  const closing = wrap(closingLine(checked), styleFor(streams.error));
  streams.error.write(lines([...countLines(checked), closing]));
  return checked.findings.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.good;
}

function readRequest(args: readonly string[]): CommandLine<Request> {
  const config = {
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      format: { type: 'string' },
      strict: { type: 'boolean', default: false },
      'split-faq': { type: 'boolean', default: false },
    },
  } as const;
  return readCommandLine(args, config, ({ values, positionals }) => {
    const { json, format, strict } = values;
    const [folder, ...others] = positionals;
    if (others.length > 0 || folder?.trim() === '') return 'Give one folder, or none.';
    if (format !== undefined && format !== 'github') {
      return `Expected --format to be github, got ${format}.`;
    }
    if (json && format !== undefined) return 'Give --json or --format, not both.';
    const splitFaq = values['split-faq'];
    return { folder, format: json ? 'json' : (format ?? 'text'), strict, splitFaq };
  });
}

type Checked = Extract<CheckOutcome, { kind: 'checked' }>;

function withoutWarnings(checked: Checked): Checked {
  const findings = checked.findings.map((finding): Finding => ({ ...finding, severity: 'error' }));
  return { ...checked, findings };
}

function report(
  findings: readonly Finding[],
  folder: string,
  format: Request['format'],
  { output, cwd, env }: Streams,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(findings)}\n`;
    case 'github': {
      // A workflow runs where its repository begins, but for one that has Docent in a folder of it.
      const root = env['GITHUB_WORKSPACE'] ?? cwd;
      const path = (file: string): string =>
        relative(root, resolve(cwd, folder, file))
          .split(sep)
          .join('/');
      return lines(githubAnnotations(findings, path));
    }
    case 'text': {
      const style = styleFor(output);
      return lines(findings.map((finding) => findingText(finding, style)));
    }
    default:
      return format satisfies never;
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

await runCommand(import.meta.url, main);

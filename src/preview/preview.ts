/** `npm run preview`: the process that the preview runs in. */
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as loadEnvFile } from 'dotenv';
import { questionsFilesOf } from '../cli/evaluation/questions-files.ts';
import { stopOfProcess } from '../config/stop-request.ts';
import { systemReason } from '../content/system-reason.ts';
import { unreadableFolder } from '../content/unreadable-folder.ts';
import { readOptions, USAGE } from './options.ts';
import { startPreview } from './start-preview.ts';

const EXIT = { stopped: 0, failed: 1, usage: 2 } as const;

const PROGRAM = fileURLToPath(new URL('../../dist/bot/main.js', import.meta.url));

/** What opens an address in the browser. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.kind === 'help') {
    process.stdout.write(USAGE);
    return EXIT.stopped;
  }
  if (options.kind === 'refused') return fail(EXIT.usage, options.problem, '', USAGE.trimEnd());
  const stopped = stopOfProcess();
  // Whoever read them may be gone, with the terminal; what is left is to end in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  loadEnvFile({ quiet: true });
  const { env } = process;
  const contentDir = resolve(options.content ?? (env['CONTENT_DIR'] || 'content'));
  const reason = await whyUnreadable(contentDir);
  if (reason !== null) return fail(EXIT.failed, unreadableFolder(contentDir, reason));
  const found = questionsFilesOf(contentDir, { given: options.questions, cwd: process.cwd() });
  const preview = await startPreview({
    port: options.port,
    contentDir,
    questions: found.kind === 'files' ? found.files : [],
    program: PROGRAM,
    env,
    tell: say,
    showLog: (text) => void process.stderr.write(text),
    onBug: (error) => say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') return null;
    throw error;
  });
  if (preview === null) {
    return fail(EXIT.failed, `Port ${options.port} is taken; choose another with --port N.`);
  }
  process.stdout.write(`Preview: ${preview.url}\n`);
  if (options.open) openInBrowser(preview.url);
  preview.ready.catch((error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  await stopped;
  await preview.close();
  return EXIT.stopped;
}

/** Without articles the bot would end at once, and the page go on without it. Null for a folder that can be read. */
async function whyUnreadable(folder: string): Promise<string | null> {
  try {
    await readdir(folder);
    return null;
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    return reason;
  }
}

function openInBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => say('No browser could be opened; open the address yourself.'));
  opener.unref();
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function fail(code: number, ...lines: readonly string[]): number {
  say(lines.join('\n'));
  return code;
}

process.exitCode = await main(process.argv.slice(2));

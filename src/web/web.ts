/** `npm run web`: the process that serves the page for visitors without the bot. */
import { config as loadEnvFile } from 'dotenv';
import { parseConfig } from '../config/config.ts';
import { problemLine } from '../config/config-problem.ts';
import { stopOfProcess } from '../config/stop-request.ts';
import { readAnewIfLost } from '../content/read-anew.ts';
import { openLiveLibrary } from '../content/live-library.ts';
import { LostText } from '../content/reading/lost-text.ts';
import { followContent } from '../content/watching/follow-content.ts';
import { readOptions, USAGE } from './options.ts';
import { startWebServer, type WebServer } from './web-server.ts';

const EXIT = { stopped: 0, failed: 1, usage: 2 } as const;

const DEFAULT_PORT = 8080;

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.kind === 'help') {
    process.stdout.write(USAGE);
    return EXIT.stopped;
  }
  if (options.kind === 'refused') return fail(EXIT.usage, options.problem, '', USAGE.trimEnd());
  const stopped = stopOfProcess();
  loadEnvFile({ quiet: true });
  const content = options.content ?? process.env['CONTENT_DIR'];
  const parsed = parseConfig({ ...process.env, CONTENT_DIR: content });
  if (parsed.kind === 'problems') {
    const lines = parsed.problems.map((problem) => `  ${problemLine(problem)}`);
    return fail(EXIT.usage, 'These settings cannot be used:', ...lines);
  }
  const { config } = parsed;
  const opened = await openLiveLibrary({ config, now: () => new Date(), onReload: () => {} });
  if (opened.kind === 'unreadable') return fail(EXIT.failed, opened.sentence);
  const { live } = opened;
  const host = options.host ?? config.webHost;
  const port = options.port ?? config.webPort ?? DEFAULT_PORT;
  let server: WebServer;
  try {
    server = await startWebServer({
      host,
      port,
      library: () => live.current().library,
      staleAfterYears: config.staleAfterYears,
      today: () => new Date(),
      now: () => performance.now(),
      onBug(error) {
        sayError(error);
        readAnewIfLost(error, live);
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(
      EXIT.failed,
      `The page cannot be served on ${host}, port ${port} (${reason}); choose others with --host and --port.`,
    );
  }
  const log = { warn: sayLogged, error: sayLogged };
  const followed = followContent({ folder: config.contentDir, live, log });
  process.stdout.write(`Page for visitors: ${server.url}\n`);
  await stopped;
  followed.stop();
  await server.close();
  return EXIT.stopped;
}

function sayLogged(_fields: unknown, sentence?: string): void {
  process.stderr.write(`${sentence ?? ''}\n`);
}

function sayError(error: unknown): void {
  // Not a bug, and its sentence says what to do.
  if (error instanceof LostText) return sayLogged({}, error.message);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${text}\n`);
}

function fail(code: number, ...lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));

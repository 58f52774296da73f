/**
 * The built bot for a while under traffic and faults: `--help` tells the options.
 *
 * The bot is a process of its own; the stand-in for Discord, people and faults are in this one.
 */
import { appendFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startDiscordServer } from 'discord-stand-in';
import { runCommand } from '../src/cli/run-command.ts';
import type { Streams } from '../src/cli/streams.ts';
import { withoutRequest } from '../src/cli/without-request.ts';
import { readCommandLine, type CommandLine } from '../src/config/command-line.ts';
import { randomNumbers } from './matching/random-numbers.ts';
import { BotProcess } from './soak/bot-process.ts';
import { DISTURBANCES, type Scene } from './soak/disturbances.ts';
import { Ledger } from './soak/ledger.ts';
import { oneOf } from './soak/one-of.ts';
import { isBroken, reportOf, type Figures } from './soak/report.ts';
import { Traffic } from './soak/traffic.ts';

const USAGE = `Usage: npm run bench:soak -- [--minutes N] [--questions N] [--seed S]

People ask the built bot on a stand-in for Discord, ten things a second, while one fault after
the other befalls it. No question may be answered twice, and each that reaches the bot is answered or
has its cause in the log.

  --minutes N    for so long (default 30)
  --questions N  until so many were asked, if that is sooner
  --seed S       whole number that chooses what is asked and what goes wrong; printed (default: any)
  --log FILE     keep the bot's log there
  --program F    the built program (default dist/bot/main.js)
  --help         show this text

Exit code 0: all held. 1: something did not, and is printed. 2: wrong usage.
`;

const A_SECOND = 10;
/** One fault after so many things that people do; the last is over before the next begins. */
const A_FAULT = 25;
/** Long enough for each: a heartbeat missed, a process stopped, articles read. */
const OVER_WITHIN_MS = 120_000;
/** What is under way at the end may need several tries. */
const CLOSED_WITHIN_MS = 60_000;
/** Discord's are some 41 seconds apart. */
const HEARTBEAT_MS = 4000;
const TOKEN = 'soak-token';

interface Request {
  readonly minutes: number;
  readonly questions: number;
  readonly seed: number;
  readonly program: string;
  readonly log: string | null;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readOptions(args);
  if (line.kind !== 'request') {
    return withoutRequest(line, USAGE, streams, `\n${USAGE.trimEnd()}`);
  }
  const { request } = line;
  streams.output.write(`Seed ${request.seed}\n`);
  const figures = await soak(request);
  streams.output.write(reportOf(figures));
  return isBroken(figures) ? 1 : 0;
}

async function soak({ minutes, questions, seed, program, log }: Request): Promise<Figures> {
  const server = await startDiscordServer({ token: TOKEN, heartbeatIntervalMs: HEARTBEAT_MS });
  const folder = await mkdtemp(join(tmpdir(), 'docent-soak-'));
  const [contentDir, dataDir] = [join(folder, 'content'), join(folder, 'data')];
  await cp('content', contentDir, { recursive: true });
  const ledger = new Ledger(server);
  const memoryMb: (number | null)[] = [];
  const faults = new Map<string, number>();
  const problems: string[] = [];
  const env = {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: server.apiUrl,
    CONTENT_DIR: contentDir,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'debug',
  };
  const newBot = (): BotProcess =>
    new BotProcess(resolve(program), env, (one) => {
      ledger.read(one);
      if (log !== null) appendFileSync(log, `${JSON.stringify(one)}\n`);
    });
  let bot = newBot();
  await bot.connected;
  await server.settled();
  memoryMb.push(await bot.memoryMb());
  const traffic = new Traffic(server, ledger, randomNumbers(seed));
  const scene: Scene = {
    server,
    ledger,
    contentDir,
    dataDir,
    random: randomNumbers(seed + 1),
    bot: () => bot,
    async start() {
      bot = newBot();
      await bot.connected;
    },
    sessions: { count: 1 },
  };

  const over = new AbortController();
  const disturbing = disturb();
  const endsAt = performance.now() + minutes * 60_000;
  while (ledger.count < questions && performance.now() < endsAt && problems.length === 0) {
    await traffic.next();
    await delay(1000 / A_SECOND);
  }
  over.abort();
  await disturbing;
  await ledger.closed(CLOSED_WITHIN_MS);
  memoryMb.push(await bot.memoryMb());
  bot.signal('SIGTERM');
  await bot.ended;
  await server.close();
  await rm(folder, { recursive: true });
  return { ledger, faults, memoryMb, problems };

  async function disturb(): Promise<void> {
    for (
      let next = A_FAULT;
      !over.signal.aborted && problems.length === 0;
      next = ledger.count + A_FAULT
    ) {
      while (ledger.count < next && !over.signal.aborted) await delay(1000 / A_SECOND);
      const kind = oneOf(Object.keys(DISTURBANCES), scene.random);
      faults.set(kind, (faults.get(kind) ?? 0) + 1);
      const timer = new AbortController();
      const late = delay(OVER_WITHIN_MS, undefined, { signal: timer.signal });
      try {
        await Promise.race([
          DISTURBANCES[kind]?.(scene),
          late.then(() => problems.push(`The bot did not come back after "${kind}".`)),
        ]);
      } catch (error) {
        problems.push(`"${kind}" has failed: ${String(error)}`);
      } finally {
        timer.abort();
        late.catch(() => undefined);
      }
      if (bot.isCrashed) problems.push(`The bot has ended by itself after "${kind}".`);
    }
  }
}

function readOptions(args: readonly string[]): CommandLine<Request> {
  const options = {
    minutes: { type: 'string', default: '30' },
    questions: { type: 'string' },
    seed: { type: 'string' },
    log: { type: 'string' },
    program: { type: 'string', default: 'dist/bot/main.js' },
  } as const;
  return readCommandLine(args, { options }, ({ values }) => {
    const minutes = Number(values.minutes);
    const questions = values.questions === undefined ? Infinity : Number(values.questions);
    const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
    if (!(minutes > 0)) return `Expected --minutes to be above 0, got ${values.minutes}`;
    if (!(questions > 0)) return `Expected --questions to be above 0, got ${values.questions}`;
    if (!Number.isInteger(seed)) return `Expected --seed to be a whole number, got ${values.seed}`;
    return { minutes, questions, seed, program: values.program, log: values.log ?? null };
  });
}

await runCommand(import.meta.url, main);

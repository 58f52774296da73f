/** What goes wrong: each kind, and how it is over. */
import { appendFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Database from 'libsql';
import type { DiscordServer } from 'discord-stand-in';
import type { BotProcess } from './bot-process.ts';
import type { Ledger } from './ledger.ts';
import { oneOf } from './one-of.ts';

/** What there is to be disturbed. */
export interface Scene {
  readonly server: DiscordServer;
  readonly ledger: Ledger;
  readonly contentDir: string;
  readonly dataDir: string;
  /** Numbers in [0, 1), of which the same seed gives the same. */
  readonly random: () => number;
  /** The process that runs now. */
  readonly bot: () => BotProcess;
  /** Starts another one; resolves when it answers. */
  readonly start: () => Promise<void>;
  /** Sessions that the process has begun. */
  readonly sessions: { count: number };
}

type Disturb = (scene: Scene) => Promise<void>;

/** More than these, and the bot makes a pause before each further one, as it is meant to. */
const SESSIONS_WITHOUT_PAUSE = 2;

/** Of which a request is hit next, and all that follow until so many were. */
const REQUESTS = [
  { method: 'POST', path: /\/messages$/ },
  { path: /\/callback$/ },
  { method: 'PATCH', path: /^\/webhooks\// },
  { method: 'POST', path: /^\/webhooks\// },
  { method: 'DELETE' },
  {},
] as const;

export const DISTURBANCES: Readonly<Record<string, Disturb>> = {
  'asked to reconnect': (scene) => resumes(scene, () => scene.server.gateway.askToReconnect()),
  'session invalid, to be resumed': (scene) =>
    resumes(scene, () => scene.server.gateway.invalidateSessions({ resumable: true })),
  'session invalid': (scene) =>
    beginsAnew(scene, () => scene.server.gateway.invalidateSessions({ resumable: false })),
  'connection cut': (scene) => resumes(scene, () => scene.server.gateway.cut()),
  'connection cut, session lost': (scene) =>
    beginsAnew(scene, () => scene.server.gateway.cut({ resumable: false })),
  'connection silent': (scene) => resumes(scene, () => scene.server.gateway.fallSilent()),
  'closed with 4000': (scene) => resumes(scene, () => scene.server.gateway.close(4000)),
  'status 500': async (scene) => scene.server.faults.failNext(...someRequests(scene, 500)),
  'status 502': async (scene) => scene.server.faults.failNext(...someRequests(scene, 502)),
  'rate limit of a route': async ({ server, random }) =>
    server.faults.limitNext(oneOf(REQUESTS, random), 2 * random(), { times: upTo(4, random) }),
  'rate limit of all': async ({ server, random }) =>
    server.faults.limitNext({}, 2 * random(), { isGlobal: true, times: upTo(2, random) }),
  'request lost': async ({ server, random }) =>
    server.faults.resetNext(oneOf(REQUESTS, random), { times: upTo(5, random) }),
  'answer lost': async ({ server, random }) =>
    server.faults.resetNext(oneOf(REQUESTS, random), { times: upTo(5, random), isHandled: true }),
  'answer cut short': async ({ server, random }) =>
    server.faults.cutShortNext(oneOf(REQUESTS, random), upTo(5, random)),
  'slow answers': slowAnswers,
  'process stopped and continued': async ({ bot, random }) => {
    bot().signal('SIGSTOP');
    await delay(1000 + 9000 * random());
    bot().signal('SIGCONT');
  },
  'SIGTERM and a new start': async (scene) => {
    await replaces(scene, () => scene.bot().signal('SIGTERM'));
  },
  'kill -9 and a new start': async (scene) => {
    await replaces(scene, () => {
      scene.bot().signal('SIGKILL');
      scene.ledger.kill();
    });
  },
  'database locked': async ({ dataDir, random }) => {
    const database = new Database(join(dataDir, 'docent.db'));
    database.exec('PRAGMA busy_timeout = 5000; begin immediate');
    await delay(3000 * random());
    database.exec('rollback');
    database.close();
  },
  'articles gone and back': async ({ contentDir, random }) => {
    await rename(contentDir, `${contentDir}-away`);
    await delay(2000 * random());
    await rename(`${contentDir}-away`, contentDir);
  },
  'articles changed': async ({ contentDir, random }) => {
    const files = await readdir(contentDir, { recursive: true });
    const articles = files.filter((file) => file.endsWith('.md'));
    await appendFile(join(contentDir, oneOf(articles, random)), '\nLime is soft.\n');
  },
};

/** Disturbs, and waits until the session goes on or another has begun. */
async function resumes({ server: { gateway } }: Scene, disturb: () => void): Promise<void> {
  const back = Promise.race([gateway.next('resumed'), gateway.next('ready')]);
  disturb();
  await back;
}

/** Disturbs so that what is asked until there is a new session reaches nobody. */
async function beginsAnew(scene: Scene, disturb: () => void): Promise<void> {
  const { ledger, server, sessions } = scene;
  // A new process begins without a row of sessions behind it.
  if (sessions.count >= SESSIONS_WITHOUT_PAUSE) {
    return replaces(scene, () => scene.bot().signal('SIGTERM'));
  }
  const hear = ledger.deaf();
  await server.gateway.delivered();
  const ready = server.gateway.next('ready');
  disturb();
  await ready;
  sessions.count += 1;
  hear();
}

/** Ends the process, and starts another that nothing keeps from connecting at once. */
async function replaces(scene: Scene, end: () => void): Promise<void> {
  const { bot, dataDir, ledger, server, sessions, start } = scene;
  const hear = ledger.deaf();
  await server.gateway.delivered();
  end();
  await bot().ended;
  server.gateway.forgetLostSessions();
  await rm(join(dataDir, 'identifies.json'), { force: true });
  const ready = server.gateway.next('ready');
  await Promise.all([start(), ready]);
  sessions.count = 1;
  hear();
}

async function slowAnswers({ server, random }: Scene): Promise<void> {
  const holdS = 20 * random() ** 2;
  const held = Array.from({ length: upTo(4, random) }, () =>
    server.faults.holdNext(oneOf(REQUESTS, random)),
  );
  setTimeout(() => held.map(({ release }) => release()), holdS * 1000);
}

function someRequests({ random }: Scene, status: number) {
  return [oneOf(REQUESTS, random), status, upTo(8, random)] as const;
}

/** Integer from 1 to `most`. */
function upTo(most: number, random: () => number): number {
  return 1 + Math.floor(most * random());
}

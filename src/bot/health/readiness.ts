/**
 * Whether the bot answers people at the moment, and what keeps it from that.
 *
 * A database in trouble and content that is not the newest are told and keep nobody from an answer; they do
 * not make the bot unready, so that no service manager takes it away for them.
 */
import type { BotNow } from './bot-now.ts';
import type { Facts } from './facts.ts';

/** `degraded`: questions are answered, and somebody has to mend something. */
type Standing = 'ok' | 'degraded' | 'not-ready';

export interface Check {
  readonly status: Standing;
  /** What is wrong, and what an operator does about it; null where nothing is. */
  readonly problem: string | null;
  readonly [figure: string]: unknown;
}

export interface Readiness {
  readonly status: Standing;
  readonly checks: Readonly<Record<'gateway' | 'content' | 'database', Check>>;
}

/** Heartbeats are some 41 seconds apart: two were missed, and discord.js has not noticed. */
const SILENT_MS = 120_000;

export function readinessOf(facts: Facts): Readiness {
  const checks = {
    gateway: gatewayCheck(facts.bot()),
    content: contentCheck(facts.content()),
    database: databaseCheck(facts.database()),
  };
  const all = Object.values(checks).map(({ status }) => status);
  const worst = (['not-ready', 'degraded'] as const).find((status) => all.includes(status));
  return { status: worst ?? 'ok', checks };
}

function gatewayCheck(bot: BotNow | null): Check {
  const shards = bot?.shards ?? [];
  const problem = gatewayProblem(bot);
  return { status: problem === null ? 'ok' : 'not-ready', problem, shards };
}

function gatewayProblem(bot: BotNow | null): string | null {
  if (bot === null) return 'The bot has not started yet.';
  const { isLeaving, shards } = bot;
  if (isLeaving) return 'The bot is stopping: it finishes what it has begun, and begins nothing.';
  if (shards.length === 0) return 'Discord has not been reached yet; the log says why.';
  const away = shards.filter(({ state }) => state !== 'ready');
  if (away.length > 0) {
    const each = away.map(({ id, state }) => `shard ${id} is ${state}`);
    return `Not connected to Discord: ${each.join(', ')}. It connects again by itself.`;
  }
  const silent = shards.filter(({ silentMs }) => silentMs === null || silentMs > SILENT_MS);
  if (silent.length === 0) return null;
  const ids = silent.map(({ id }) => id).join(', ');
  return `Nothing has come from Discord for ${SILENT_MS / 1000} seconds on shard ${ids}. If that stays, restart the bot.`;
}

function contentCheck(content: ReturnType<Facts['content']>): Check {
  if (content === null) return { status: 'not-ready', problem: 'The articles are being read.' };
  const reading = content.reading();
  if (reading !== null) {
    const percent = Math.floor(reading.share * 100);
    const problem = `The articles are being read, ${percent} % so far; commands are answered with that.`;
    return { status: 'not-ready', problem };
  }
  const { library, version, loadedAt } = content.current();
  const articles = library.articles.length;
  const refusal = content.refusal();
  const problem =
    articles === 0
      ? 'There is no article to answer from: put some into CONTENT_DIR.'
      : (refusal?.sentence ?? null);
  return {
    status: problem === null ? 'ok' : 'degraded',
    problem,
    articles,
    version,
    loadedAt: loadedAt.toISOString(),
  };
}

function databaseCheck(database: ReturnType<Facts['database']>): Check {
  switch (database.kind) {
    case 'well':
      return { status: 'ok', problem: null };
    case 'starting':
      return { status: 'not-ready', problem: 'The database is being opened.' };
    case 'trouble':
      return {
        status: 'degraded',
        problem: database.sentence,
        since: database.since.toISOString(),
      };
    case 'none':
      return {
        status: 'degraded',
        problem: 'No database could be opened; the log says why. Mend it and start again.',
      };
    default:
      return database satisfies never;
  }
}

/** What watches the bot from before its articles are read until it has ended. */
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import type { LiveLibrary } from '../../content/live-library.ts';
import type { Bot } from '../bot.ts';
import type { Facts } from '../health/facts.ts';
import type { HealthServer } from '../health/health-server.ts';
import type { Metrics } from '../health/metrics.ts';
import { createWatch, type Watch } from '../health/watch.ts';
import type { State } from '../state/state.ts';

export interface HealthOfProgram {
  readonly watch: Watch;
  /** The articles are there, or being read. */
  hasContent(live: LiveLibrary): void;
  /** @param state - Null when it runs without. */
  hasState(state: State | null): void;
  hasBot(bot: Pick<Bot, 'now'>): void;
  close(): Promise<void>;
}

type Settings = Pick<Config, 'healthPort' | 'healthHost' | 'logQuestions'>;

/** Where it cannot be served, that is logged: the bot goes on without. */
export async function openHealth(config: Settings, log: Log): Promise<HealthOfProgram> {
  let live: LiveLibrary | null = null;
  let state: State | null | undefined;
  let bot: Pick<Bot, 'now'> | null = null;
  const facts: Facts = {
    content: () => live,
    bot: () => bot?.now() ?? null,
    database: () => (state === null ? { kind: 'none' } : (state?.health() ?? { kind: 'starting' })),
  };
  const served = await serve(config, facts, log);
  return {
    watch: createWatch({
      log,
      logQuestions: config.logQuestions,
      elapsed: () => performance.now(),
      meters: served?.metrics.meters ?? null,
    }),
    hasContent: (read) => void (live = read),
    hasState: (opened) => void (state = opened),
    hasBot: (started) => void (bot = started),
    close: async () => served?.server.close(),
  };
}

async function serve(
  { healthPort, healthHost }: Settings,
  facts: Facts,
  log: Log,
): Promise<{ readonly server: HealthServer; readonly metrics: Metrics } | null> {
  if (healthPort === null) return null;
  // Loaded here, because most bots are not watched.
  const { createMetrics } = await import('../health/metrics.ts');
  const { startHealthServer } = await import('../health/health-server.ts');
  const metrics = createMetrics(facts);
  try {
    const server = await startHealthServer({
      host: healthHost,
      port: healthPort,
      facts,
      metrics,
      onBug: (error) => log.error({ err: error }, 'a request of a monitor failed'),
    });
    log.info({ url: server.url }, '/healthz, /readyz and /metrics are served');
    return { server, metrics };
  } catch (error) {
    const sentence = 'health cannot be served; choose another HEALTH_PORT or HEALTH_HOST';
    log.error({ err: error, healthPort, healthHost }, sentence);
    return null;
  }
}

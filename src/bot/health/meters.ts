/** What is counted and timed while the bot runs, for Prometheus. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { DROPPED, SEEN_OUTCOMES, type Meters } from './watch.ts';

/**
 * In seconds. An acknowledgement is due within 3, and a good one takes tens of milliseconds; an answer
 * that Discord makes wait for its rate limit takes longer than either.
 */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30];

export function createMeters(registry: Registry): Meters {
  const registers = [registry];
  const questions = new Counter({
    name: 'docent_questions_total',
    help: 'Questions by what came of them.',
    labelNames: ['outcome'],
    registers,
  });
  const answering = new Histogram({
    name: 'docent_answer_seconds',
    help: 'From the event of a question to the moment at which Discord has taken the reply.',
    buckets: BUCKETS,
    registers,
  });
  const acknowledging = new Histogram({
    name: 'docent_acknowledge_seconds',
    help: 'From the event of an interaction to the moment at which Discord has taken the first response.',
    buckets: BUCKETS,
    registers,
  });
  const dropped = new Counter({
    name: 'docent_dropped_total',
    help: 'Messages and interactions that were not taken up, by cause.',
    labelNames: ['why'],
    registers,
  });
  const responses = new Counter({
    name: 'docent_discord_responses_total',
    help: 'Requests to Discord by the status of the response; lost where none came. At 10,000 of 401, 403 and 429 in ten minutes Discord blocks the address.',
    labelNames: ['status'],
    registers,
  });
  const waits = new Counter({
    name: 'docent_rate_limit_waits_total',
    help: 'Requests that were held back for a rate limit of Discord, of one route or of the whole bot.',
    labelNames: ['scope'],
    registers,
  });
  const connections = new Counter({
    name: 'docent_gateway_connections_total',
    help: 'Connections to the gateway: identified anew, of which Discord allows 1,000 a day, or resumed.',
    labelNames: ['how'],
    registers,
  });
  const left = new Gauge({
    name: 'docent_gateway_identifies_left',
    help: 'Times that the bot may still identify itself today: as Discord said at the start, less those of all its shards since.',
    registers,
  });
  // Not known yet, which is not none.
  left.remove();
  // A rate needs the zero before the first.
  for (const outcome of SEEN_OUTCOMES) questions.inc({ outcome }, 0);
  for (const why of DROPPED) dropped.inc({ why }, 0);
  for (const scope of ['route', 'global']) waits.inc({ scope }, 0);
  for (const how of ['identified', 'resumed']) connections.inc({ how }, 0);
  for (const status of ['200', '429']) responses.inc({ status }, 0);

  return {
    question(outcome, answeredMs) {
      questions.inc({ outcome });
      if (answeredMs !== null) answering.observe(answeredMs / 1000);
    },
    acknowledged: (ms) => acknowledging.observe(ms / 1000),
    dropped: (why) => dropped.inc({ why }),
    responded: (status) => responses.inc({ status }),
    heldBack: (isGlobal) => waits.inc({ scope: isGlobal ? 'global' : 'route' }),
    connected: (how) => connections.inc({ how }),
    identifiesLeft: (count) => left.set(count),
  };
}

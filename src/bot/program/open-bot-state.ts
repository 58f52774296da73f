/** The state while the bot runs: opened at the start, or later, when its database is there. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import { atMost } from '../at-most.ts';
import { holdsServer } from '../connection/held-servers.ts';
import type { Repeat } from '../reports/start-reports.ts';
import type { HashKey } from '../state/hash-key.ts';
import { openState } from '../state/open-state.ts';
import { shownAddress } from '../state/postgres-engine.ts';
import type { State } from '../state/state.ts';

/** With all else this stays below the five seconds that a stop may take; a database far away takes some of it. */
const CLOSE_WITHIN_MS = 400;

/** A second of counts is what a killed process may lose. */
const GATHER_MS = 1000;

export interface BotState {
  readonly kind: 'state';
  /** Null when nothing can be kept as long as the program runs: the bot answers all the same. */
  readonly state: State | null;
  /** What looks after it again and again, for what else is to be looked after. */
  readonly repeat: Repeat;
  close(): Promise<void>;
}

/** There is no such database on this platform, and a sentence that says how to go on. */
export interface ImpossibleState {
  readonly kind: 'impossible';
  readonly sentence: string;
}

/** Holds no process that has nothing else to do. */
const repeat: Repeat = (everyMs, run) => {
  const timer = setInterval(run, everyMs).unref();
  return () => clearInterval(timer);
};

export async function openBotState(
  config: Config,
  { key, log, now }: { readonly key: HashKey; readonly log: Log; readonly now: () => Date },
): Promise<BotState | ImpossibleState> {
  const opened = await openState({
    config,
    key,
    now,
    repeat,
    gatherMs: GATHER_MS,
    onHealth: (health) => {
      if (health.kind === 'well') log.info(WELL_AGAIN);
      else log.error(`${health.sentence} ${UNTIL_THEN}`);
    },
    isHeld: holdsServer(config.shards),
    onUnnoted: (sentence) => log.warn(sentence),
    onGone: ({ startedAt, unfinished }) => {
      log.warn({ startedAt, unfinished: unfinished.length }, GONE);
      for (const { kind, eventId, takenAt } of unfinished) {
        log.warn({ [kind]: eventId, takenAt }, LEFT_BEHIND);
      }
    },
    onOtherKey: () => log.warn(OTHER_KEY),
    late: {
      wait: (ms, signal) => delay(ms, undefined, { signal, ref: false }),
      onOpen: () => log.info('The database can be used now: what is set holds, and is kept.'),
      onTrouble: (sentence) => log.error(`${sentence} ${UNTIL_THEN}`),
      onBug: (err) => log.error({ err }, 'opening the database failed; restart to try again'),
    },
  });
  if (opened.kind === 'open') {
    const { state, waitsFor } = opened;
    if (waitsFor !== null) log.error(`${waitsFor}${leadsTo(config)} ${UNTIL_THEN}`);
    return { kind: 'state', state, repeat, close: () => atMost(CLOSE_WITHIN_MS, state.close()) };
  }
  if (opened.why === 'platform') return { kind: 'impossible', sentence: opened.sentence };
  log.error(`${opened.sentence} ${UNTIL_THEN} Then start again.`);
  return { kind: 'state', state: null, repeat, close: async () => undefined };
}

/** What no moderator is to know, and an operator may have mistyped. */
function leadsTo({ databaseUrl }: Config): string {
  return databaseUrl === null ? '' : ` DATABASE_URL leads to ${shownAddress(databaseUrl)}.`;
}

const GONE =
  'a process of this bot is gone that did not end as it should: it was killed, or stopped or cut off while the database was away';
const LEFT_BEHIND = 'probably not answered: the process that had taken it up is gone';

const WELL_AGAIN = 'The database can be used again: what is set is kept.';
const UNTIL_THEN = 'Until then nothing can be set or kept; questions are answered.';

const OTHER_KEY =
  'HASH_KEY, or the file hash.key in DATA_DIR, holds another key than at the last start. Ratings from before can no longer be changed or erased by their authors, who count a second time when they rate again. If that is not meant, stop and put the earlier key back.';

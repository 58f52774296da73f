/**
 * What becomes of each question and how long it takes: a line of the log, and figures for who collects them.
 *
 * The line says what came of it and which article answered, and of one without an answer where it can be
 * found; what was asked, where, by whom and at which level, only where the operator has set so.
 */
import type { Log } from '../../config/log.ts';
import type { Level, Slug } from '../../knowledge/index.ts';
import type { Beyond } from '../questions/beyond.ts';

/**
 * Beside what the articles make of it: `talk` is no question ("thanks"), `halted` is not answered now
 * because of a pause, a cooldown or a block, `late` means that Discord had forgotten it, `unsent` that
 * Discord did not take the answer or could not be reached, `failed` a fault of ours.
 */
export const SEEN_OUTCOMES = [
  'answered',
  'pinned',
  'unsure',
  'unknown',
  'talk',
  'halted',
  'late',
  'unsent',
  'failed',
] as const;
export type SeenOutcome = (typeof SEEN_OUTCOMES)[number];

/** Of these somebody may want to know which question it was. */
const UNANSWERED: ReadonlySet<SeenOutcome> = new Set(['halted', 'late', 'unsent', 'failed']);

/**
 * `late`: over before its turn; `forgotten`: acknowledged, and then too late for a reply; `reading`: a command or
 * a button, whose user was told that the articles are still being read.
 */
export const DROPPED = ['late', 'forgotten', 'flood', 'reading', 'stopping'] as const;
export type Dropped = (typeof DROPPED)[number];

export interface SeenQuestion {
  /** Of the message or interaction that asks. */
  readonly id: string;
  readonly guildId: string | null;
  readonly memberId: string;
  /** Null where it was not read. */
  readonly question: string | null;
  readonly outcome: SeenOutcome;
  readonly article: Slug | null;
  /** What the server has set of how sure an answer must be; null where nothing was decided by it. */
  readonly level: Level | null;
  /** As `GivenAnswer` has it. */
  readonly beyond: Beyond | null;
}

/** Who counts; times are in milliseconds. */
export interface Meters {
  question(outcome: SeenOutcome, answeredMs: number | null): void;
  acknowledged(ms: number): void;
  dropped(why: Dropped): void;
  /** @param status - `200`; `lost` when no response came. */
  responded(status: string): void;
  heldBack(isGlobal: boolean): void;
  connected(how: 'identified' | 'resumed'): void;
  /** Of a thousand a day: as Discord said, less those that were taken since. */
  identifiesLeft(count: number): void;
}

export interface Watch extends Omit<Meters, 'question' | 'acknowledged'> {
  /** A message or an interaction has come. */
  arrived(id: string): void;
  /** Discord has taken the first response to an interaction. */
  acknowledged(id: string): void;
  question(seen: SeenQuestion): void;
}

/** For those under way at once; of more, the oldest are told without times. */
const REMEMBERED = 20_000;

export interface WatchOptions {
  readonly log: Pick<Log, 'info'>;
  /** As `Config.logQuestions`. */
  readonly logQuestions: boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly elapsed: () => number;
  /** Null: nobody counts. */
  readonly meters: Meters | null;
}

export function createWatch({ log, logQuestions, elapsed, meters }: WatchOptions): Watch {
  // Oldest first.
  const arrivals = new Map<string, { readonly at: number; acknowledgedMs: number | null }>();
  return {
    arrived(id) {
      arrivals.set(id, { at: elapsed(), acknowledgedMs: null });
      if (arrivals.size <= REMEMBERED) return;
      const [oldest] = arrivals.keys();
      if (oldest !== undefined) arrivals.delete(oldest);
    },
    acknowledged(id) {
      const arrival = arrivals.get(id);
      if (arrival === undefined) return;
      arrival.acknowledgedMs = elapsed() - arrival.at;
      meters?.acknowledged(arrival.acknowledgedMs);
    },
    question({ id, guildId, memberId, question, outcome, article, level, beyond }) {
      const arrival = arrivals.get(id);
      arrivals.delete(id);
      const tookMs = arrival === undefined ? null : elapsed() - arrival.at;
      const times = {
        acknowledgedMs: rounded(arrival?.acknowledgedMs ?? null),
        tookMs: rounded(tookMs),
      };
      const which = UNANSWERED.has(outcome) || logQuestions ? { id } : {};
      const asked = logQuestions ? { question, member: memberId, answers: level, beyond } : {};
      log.info({ outcome, article, ...times, guild: guildId, ...which, ...asked }, 'question');
      meters?.question(outcome, tookMs);
    },
    dropped: (why) => meters?.dropped(why),
    responded: (status) => meters?.responded(status),
    heldBack: (isGlobal) => meters?.heldBack(isGlobal),
    connected: (how) => meters?.connected(how),
    identifiesLeft: (count) => meters?.identifiesLeft(count),
  };
}

function rounded(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms);
}

/** The log of the bot, a line for each thing: what came of each question is taken from it, what is to be read is passed on. */
import { readableLine } from '../config/readable-line.ts';
import type { Level, Slug } from '../knowledge/index.ts';

/** What came of a question, as the bot's log names it. */
export interface ToldQuestion {
  /** Of the message or the interaction that asks. */
  readonly id: string;
  readonly outcome:
    | 'answered'
    | 'pinned'
    | 'unsure'
    | 'unknown'
    | 'talk'
    | 'halted'
    | 'late'
    | 'unsent'
    | 'failed'
    /** Nothing in it could be looked up, or nothing is asked: of these the bot tells where it kept silent. */
    | 'unread'
    | 'no-question';
  /** In an answer channel, where nobody has called the bot. */
  readonly isSilent: boolean;
  /** The one that answered, or else came nearest. */
  readonly article: Slug | null;
  /** How sure an answer had to be there; null where nothing was decided by it. */
  readonly level: Level | null;
  /** Why it is no gap, where nothing else keeps it from being one. */
  readonly beyond: 'language' | 'subjects' | null;
}

/** The lines of the log that tell of a question. */
const TELLS: ReadonlySet<string | undefined> = new Set([
  'question',
  'edited question',
  'kept silent',
]);

/** https://github.com/pinojs/pino/blob/main/docs/api.md#logger-level */
const LEVELS: Readonly<Record<string, number>> = {
  trace: 10,
  debug: 20,
  info: 30,
  warn: 40,
  error: 50,
  fatal: 60,
  silent: Infinity,
};
/** What was said to nobody and is not answered, the bot tells at that level alone. */
const QUESTIONS_AT = 'debug';
const SHOWN_FROM = 'warn';

/**
 * @param wished - `LOG_LEVEL` of whoever starts the preview.
 * @returns The level at which questions are told, too. One that is none stays as it is: the bot says so.
 */
export function loggedAt(wished = ''): string {
  const rank = LEVELS[wished === '' ? SHOWN_FROM : wished];
  return rank !== undefined && rank > rankOf(QUESTIONS_AT) ? QUESTIONS_AT : wished;
}

export interface BotLogOptions {
  /** `LOG_LEVEL` of whoever starts the preview; by default `warn`. */
  readonly shownFrom: string | undefined;
  readonly onQuestion: (told: ToldQuestion) => void;
  /** Text for a terminal, with a line break at its end. */
  readonly show: (text: string) => void;
}

/** @returns What takes each line. */
export function followBotLog({
  shownFrom,
  onQuestion,
  show,
}: BotLogOptions): (line: string) => void {
  const least = rankOf(shownFrom || SHOWN_FROM);
  return (line) => {
    const entry = entryIn(line);
    if (entry === null) return show(`${line}\n`);
    const { msg, level, id, outcome, article = null, answers = null, beyond = null } = entry;
    if (TELLS.has(msg) && id !== undefined && outcome !== undefined) {
      const isSilent = msg === 'kept silent';
      onQuestion({ id, outcome, isSilent, article, level: answers, beyond });
    }
    if (level >= least) show(readableLine(line));
  };
}

function rankOf(level: string): number {
  return LEVELS[level] ?? 0;
}

/** As `createWatch` of the bot writes a question, and `tellOfSilence` what becomes none. */
interface Entry extends Partial<Pick<ToldQuestion, 'id' | 'outcome' | 'article' | 'beyond'>> {
  readonly level: number;
  readonly msg?: string;
  readonly answers?: Level | null;
}

/** Null for what is no line of the log: sentences for whoever starts it, and a crash. */
function entryIn(line: string): Entry | null {
  if (!line.startsWith('{')) return null;
  try {
    const entry = JSON.parse(line) as Partial<Entry>;
    return typeof entry.level === 'number' ? { ...entry, level: entry.level } : null;
  } catch {
    return null;
  }
}

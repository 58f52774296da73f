/**
 * The findings that only a closer look at all articles together brings: what `npm run check` shows.
 *
 * Loading leaves them out, because they cost many times as much. They are looked for when somebody
 * asks, once for each version of the content and each day, one look at a time.
 */
import { checkInProcess, type Check } from './check-in-process.ts';
import type { Config } from '../../config/config.ts';
import type { CheckRequest, ContentCheck } from './content-check.ts';
import type { Log } from '../../config/log.ts';
import type { Display } from '../../knowledge/index.ts';

export type CloserLook =
  | (Extract<ContentCheck, { kind: 'checked' }> & { readonly at: Date })
  | {
      readonly kind: 'failed';
      /** `overtaken`: the content has changed; `stopped`: the bot is leaving; the log has the rest. */
      readonly why: 'unreadable' | 'overtaken' | 'stopped' | 'bug';
    };

export interface CloserLooks {
  /** The look at this version of the content; null when there was none today, or it is under way. */
  known(version: string): Extract<CloserLook, { kind: 'checked' }> | null;
  /** Looks at the folder, unless that is known or under way. A look at another version ends. */
  look(version: string): Promise<CloserLook>;
  /** Ends the look under way; there will be no other. */
  close(): void;
}

export interface CloserLooksOptions {
  readonly config: Pick<Config, 'contentDir' | 'siteUrl' | 'staleAfterYears'>;
  /** Where the articles are shown. */
  readonly display: Display;
  readonly now: () => Date;
  readonly log: Pick<Log, 'error'>;
  /** In a process of its own when left out. */
  readonly check?: Check;
}

/** Why a look is ended before it is done. */
type End = 'overtaken' | 'stopped';

export function createCloserLooks(options: CloserLooksOptions): CloserLooks {
  const { config, display, now, log, check = checkInProcess } = options;
  let done: {
    readonly key: string;
    readonly look: Extract<CloserLook, { kind: 'checked' }>;
  } | null = null;
  let running: {
    readonly key: string;
    readonly look: Promise<CloserLook>;
    readonly end: (why: End) => void;
  } | null = null;
  let isClosed = false;

  /** Some rules ask how old an article is, so a look is good for a day (of UTC). */
  const today = (): string => now().toISOString().slice(0, 10);
  const keyOf = (version: string): string => `${version} ${today()}`;

  async function lookOnce(key: string, signal: AbortSignal): Promise<CloserLook> {
    const { contentDir, siteUrl, staleAfterYears } = config;
    const rules = { siteUrl, staleAfterYears, display, today: today() };
    const look = await lookAt({ contentDir, options: rules }, signal, { check, now, log });
    if (look.kind === 'checked') done = { key, look };
    if (running?.key === key) running = null;
    return look;
  }

  return {
    known(version) {
      return done?.key === keyOf(version) ? done.look : null;
    },
    look(version) {
      const key = keyOf(version);
      if (done?.key === key) return Promise.resolve(done.look);
      if (running?.key === key) return running.look;
      if (isClosed) return Promise.resolve({ kind: 'failed', why: 'stopped' });
      running?.end('overtaken');
      const over = new AbortController();
      const look = lookOnce(key, over.signal);
      running = { key, look, end: (why) => over.abort(why) };
      return look;
    },
    close() {
      isClosed = true;
      running?.end('stopped');
    },
  };
}

async function lookAt(
  request: CheckRequest,
  signal: AbortSignal,
  { check, now, log }: Required<Pick<CloserLooksOptions, 'check' | 'now' | 'log'>>,
): Promise<CloserLook> {
  try {
    const result = await check(request, signal);
    if (result.kind === 'unreadable') return { kind: 'failed', why: 'unreadable' };
    return { ...result, at: now() };
  } catch (error) {
    if (signal.aborted) return { kind: 'failed', why: signal.reason as End };
    log.error({ err: error }, 'the closer look at the content failed; loading it is not affected');
    return { kind: 'failed', why: 'bug' };
  }
}

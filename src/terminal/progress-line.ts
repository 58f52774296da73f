/** How far a long piece of work is, on one line of a terminal that is rewritten and gone when it is done. */

/** What each step goes through. */
const UNITS = {
  Reading: 'files',
  Indexing: 'articles',
  Moving: 'rows',
  Comparing: 'rows',
} as const;

interface Progress {
  readonly doing: keyof typeof UNITS;
  /** In units of this step. */
  readonly done: number;
  readonly total: number;
}

export interface ProgressLine {
  readonly onProgress: (progress: Progress) => void;
  /** Takes the line away. */
  end(): void;
}

export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What takes no longer shows nothing: a line that flashes by is noise. */
const SHOWN_AFTER_MS = 1000;
/** Between two rewritings. */
const REWRITTEN_AFTER_MS = 100;

const CLEAR_LINE = '\r\u001b[K';

/**
 * @param output - Nothing is written to one that is no terminal.
 * @param now - Milliseconds from any beginning.
 */
export function createProgressLine(output: ProgressOutput, now: () => number): ProgressLine {
  const began = now();
  let written: number | null = null;
  let step: { readonly doing: Progress['doing']; readonly began: number } | null = null;
  return {
    onProgress({ doing, done, total }) {
      if (output.isTTY !== true) return;
      const time = now();
      if (step?.doing !== doing) step = { doing, began: time };
      if (time - began < SHOWN_AFTER_MS) return;
      if (written !== null && time - written < REWRITTEN_AFTER_MS) return;
      written = time;
      output.write(CLEAR_LINE + progressText({ doing, done, total }, time - step.began));
    },
    end() {
      if (written !== null) output.write(CLEAR_LINE);
      written = null;
    },
  };
}

/** `Reading 12,000 of 36,000 files, 520 a second, 47 s left` */
function progressText({ doing, done, total }: Progress, elapsedMs: number): string {
  const text = `${doing} ${grouped(done)} of ${grouped(total)} ${UNITS[doing]}`;
  if (done === 0 || elapsedMs === 0) return text;
  const perSecond = done / (elapsedMs / 1000);
  const left = (total - done) / perSecond;
  return `${text}, ${grouped(Math.round(perSecond))} a second, ${timeLeft(left)} left`;
}

function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 120 ? `${whole} s` : `${Math.ceil(whole / 60)} min`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

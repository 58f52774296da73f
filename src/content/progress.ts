/** How far a long reading of the folder is. */
export interface Progress {
  readonly doing: 'Reading' | 'Indexing';
  /** Files or articles. */
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** Of the time that both take together: reading a file costs some three times as much as indexing it. */
const READING_SHARE = 0.75;

/** How much of the whole is done, from 0 to 1. */
export function shareDone({ doing, done, total }: Progress): number {
  const ofStep = total === 0 ? 1 : done / total;
  return doing === 'Reading'
    ? ofStep * READING_SHARE
    : READING_SHARE + ofStep * (1 - READING_SHARE);
}

/** Passes on what makes a whole percent more, and each step's beginning: nobody is told of each of 36,000 files. */
export function eachPercent(onProgress: OnProgress): OnProgress {
  let last = '';
  return (progress) => {
    const now = `${progress.doing} ${Math.floor(shareDone(progress) * 100)}`;
    if (now === last) return;
    last = now;
    onProgress(progress);
  };
}

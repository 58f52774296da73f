/** How far a long reading of the folder is. */
export interface Progress {
  readonly doing: 'Reading' | 'Indexing';
  /** Files or articles. */
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

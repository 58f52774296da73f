/** What is known to be wrong with the newest content, whether or not it is the one in use. */
import type { Finding } from '../../knowledge/index.ts';
import type { CloserLook, CloserLooks } from './closer-looks.ts';
import type { LiveLibrary, ReloadRefusal, Snapshot } from '../live-library.ts';

export interface KnownProblems {
  readonly inUse: Snapshot;
  /** Why the newest content is not in use; null when it is. */
  readonly refusal: ReloadRefusal | null;
  /** Of the content that the findings are on: the newest that could be read. */
  readonly version: string;
  /** Errors first; a part of them when there are very many. */
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  /** When somebody looked closer; null: the findings are those of reading the files. */
  readonly lookedAt: Date | null;
}

export function knownProblems(
  live: Pick<LiveLibrary, 'current' | 'refusal'>,
  looks: Pick<CloserLooks, 'known'>,
): KnownProblems {
  const inUse = live.current();
  const refusal = live.refusal();
  const { version, findings: read } = refusal?.content ?? inUse;
  const look = canLookCloser(refusal) ? looks.known(version) : null;
  return { inUse, refusal, version, ...foundBy(read, look), lookedAt: look?.at ?? null };
}

/** Whether there is anything to look at. */
export function canLookCloser(refusal: ReloadRefusal | null): boolean {
  return refusal === null || refusal.content !== null;
}

function foundBy(
  read: readonly Finding[],
  look: Extract<CloserLook, { kind: 'checked' }> | null,
): Pick<KnownProblems, 'findings' | 'errors' | 'warnings'> {
  if (look === null) {
    const errors = read.filter(({ severity }) => severity === 'error');
    const warnings = read.filter(({ severity }) => severity === 'warning');
    return {
      findings: [...errors, ...warnings],
      errors: errors.length,
      warnings: warnings.length,
    };
  }
  // The look covers all that loading reads, the calibration and the synonyms among it.
  const { worst, errors, warnings } = look;
  return { findings: worst, errors, warnings };
}

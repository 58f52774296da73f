/** A library that is in use for good: reloading it finds nothing new. */
import type { LiveLibrary, Snapshot } from '../../src/content/live-library.ts';
import { generalCalibration, type Library } from '../../src/knowledge/index.ts';

export function steadyLibrary(library: Library): LiveLibrary {
  const snapshot: Snapshot = {
    library,
    files: new Map(),
    findings: [],
    calibration: generalCalibration,
    synonyms: new Map(),
    large: null,
    version: '0123456789ab',
    loadedAt: new Date(0),
  };
  return {
    current: () => snapshot,
    reading: () => null,
    refusal: () => null,
    reload: () => Promise.resolve({ kind: 'unchanged', snapshot, isRecovery: false }),
  };
}

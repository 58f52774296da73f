/**
 * Property tests try the same cases at every run, so that a commit is either green or not.
 * FAST_CHECK_SEED tries others: any whole number. `npm run test:thorough` tries many more.
 */
import fc from 'fast-check';
import { runs } from './property-runs.ts';

fc.configureGlobal({
  seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_261_121),
  numRuns: runs(),
});

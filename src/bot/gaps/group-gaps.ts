import { setImmediate } from 'node:timers/promises';
import { inSlices, type Library } from '../../knowledge/index.ts';
import type { GapQuestion } from '../state/gap-questions.ts';
import { gapGroupsIn, type GapGroups } from './gap-groups.ts';

/** As `gapGroupsIn`, with questions answered in between. */
export function groupGaps(
  library: Pick<Library, 'vectorOf'>,
  gaps: readonly GapQuestion[],
): Promise<GapGroups> {
  return inSlices(gapGroupsIn(library, gaps), setImmediate);
}

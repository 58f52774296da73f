import type { Level } from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';

/** How many of 100 answers were right at this level when that was measured, rounded down; null where it was not. */
export function howOftenRight(
  { live }: { readonly live: Pick<BotContext['live'], 'current'> },
  level: Level,
): number | null {
  const share = live.current().calibration.measuredRight?.shares[level];
  return share === undefined ? null : Math.floor(share * 100);
}

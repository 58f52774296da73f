/** A ranking as lines of a TREC run: `query Q0 document rank score name`. */
import type { Hit } from '../../knowledge/index.ts';

const NAME = 'docent';

/** Finer than the differences of scores that mean anything. */
const DIGITS = 9;

/**
 * Equal scores step up by the last digit from the lowest, so that all are above 0 and strictly
 * decreasing as printed.
 *
 * @param hits - Best first, with scores above 0.
 * @param ids - Of each document, by its position in the index.
 */
export function trecLines(query: string, hits: readonly Hit[], ids: readonly string[]): string {
  const scale = 10 ** DIGITS;
  const lines: string[] = [];
  let below = 0;
  for (const [at, { article, score }] of [...hits.entries()].toReversed()) {
    below = Math.max(Math.round(score * scale), below + 1);
    const shown = (below / scale).toFixed(DIGITS);
    lines.push(`${query} Q0 ${ids[article]!} ${at + 1} ${shown} ${NAME}\n`);
  }
  return lines.toReversed().join('');
}

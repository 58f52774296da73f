/** Reports → Markdown tables, which read well in a terminal too. */
import { table } from '../summary/table.ts';
import type { CollectionReport, Report } from './report.ts';
import type { Speed } from './speed.ts';

/** What an engine takes, as a multiple of what the first one takes. */
export interface Ratios {
  readonly index: number;
  readonly queryMedian: number;
  readonly queryP99: number;
  readonly memory: number;
}

export function ratiosTo(first: Speed, speed: Speed): Ratios {
  return {
    index: speed.indexSeconds / first.indexSeconds,
    queryMedian: speed.queryMedianMs / first.queryMedianMs,
    queryP99: speed.queryP99Ms / first.queryP99Ms,
    memory: speed.memoryMb.after / first.memoryMb.after,
  };
}

/** @param reports - At least one; the others are compared with the first. */
export function speedTable(reports: readonly Report[]): string {
  const first = reports[0]!;
  const rows = reports.map(({ engine, speed }) => {
    const { index, queryMedian, queryP99, memory } = ratiosTo(first.speed, speed);
    const { before, after, most } = speed.memoryMb;
    return [
      engine,
      `${speed.indexSeconds.toFixed(1)} s${times(index)}`,
      `${speed.indexCpuSeconds.toFixed(1)} s`,
      `${speed.queryMedianMs.toFixed(2)} ms${times(queryMedian)}`,
      `${speed.queryP99Ms.toFixed(2)} ms${times(queryP99)}`,
      `${speed.quietP99Ms.toFixed(2)} ms`,
      String(speed.asked),
      `${after.toFixed(0)} MB${times(memory)}`,
      `${before.toFixed(0)} MB`,
      `${most.toFixed(0)} MB`,
    ];
  });
  const header = ['engine', 'index', 'CPU', 'p50', 'p99', 'p99 of the quickest', 'asked'];
  return table([...header, 'memory', 'empty', 'at most'], rows);
}

function times(ratio: number): string {
  return ` (× ${ratio.toFixed(1)})`;
}

/** One collection, a line for each engine: how good, and what changes of the questions cost. */
export function qualityTables(reports: readonly Report[], position: number): string {
  const parts = reports.map(({ engine, quality }) => ({ engine, ...quality[position]! }));
  const { collection, articles, queries, sample, changed } = parts[0]!;
  return [
    `${collection}: ${articles} articles, ${queries} questions`,
    table(
      ['engine', 'nDCG@10', 'S@1'],
      parts.map(({ engine, plain }) => [
        plain.asked < queries ? `${engine} (${plain.asked} questions in the time)` : engine,
        plain.ndcg.toFixed(3),
        plain.firstRight.toFixed(3),
      ]),
    ),
    `\n${collection}: S@1 of ${sample.asked} questions, and points it loses when they are changed`,
    table(
      ['engine', 'unchanged', ...changed.map(({ change }) => change)],
      parts.map(({ engine, ...part }) => [
        engine,
        part.sample.firstRight.toFixed(3),
        ...lost(part),
      ]),
    ),
  ].join('\n');
}

function lost({ sample, changed }: Pick<CollectionReport, 'sample' | 'changed'>): string[] {
  return changed.map(({ quality }) => (100 * (sample.firstRight - quality.firstRight)).toFixed(1));
}

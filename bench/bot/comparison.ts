/** What was measured of two bots, side by side. */
import type { Measured } from './measure-bot.ts';

const NAME_WIDTH = 46;

export function comparison(floored: Measured, ours: Measured): string {
  const rows: readonly (readonly [string, (of: Measured) => number, string])[] = [
    ['first start until connected', ({ first }) => first.connectedMs, 'ms'],
    ['  of that, its processor time', ({ first }) => first.connectedProcessorMs, 'ms'],
    ['second start until connected', ({ second }) => second.connectedMs, 'ms'],
    ['  of that, its processor time', ({ second }) => second.connectedProcessorMs, 'ms'],
    ['longest acknowledgement of the first 1,000', ({ atFirst }) => slowest(atFirst), 'ms'],
    ['event to acknowledgement, p50', ({ alone }) => share(alone, 'acknowledgedMs', 0.5), 'ms'],
    ['  p99', ({ alone }) => share(alone, 'acknowledgedMs', 0.99), 'ms'],
    ['event to reply, p50', ({ alone }) => share(alone, 'repliedMs', 0.5), 'ms'],
    ['  p99', ({ alone }) => share(alone, 'repliedMs', 0.99), 'ms'],
    ['the same after all others, p50', (of) => share(of.aloneAtLast, 'repliedMs', 0.5), 'ms'],
    ['  p99', (of) => share(of.aloneAtLast, 'repliedMs', 0.99), 'ms'],
    ['answers a second, each to a new question', ({ asNew }) => asNew.answersASecond, ''],
    ['  processor time an answer', ({ asNew }) => asNew.processorMs, 'ms'],
    ['answers a second, to titles again and again', ({ repeated }) => repeated.answersASecond, ''],
    ['  processor time an answer', ({ repeated }) => repeated.processorMs, 'ms'],
    ['memory after 1,000 questions', ({ memoryMb }) => memoryMb[0] ?? 0, 'MB'],
    ...[1, 2, 3, 4].map(
      (quarter) =>
        [
          `  after ${quarter} of 4 quarters`,
          (of: Measured) => of.memoryMb[quarter] ?? 0,
          'MB',
        ] as const,
    ),
    ['  after as many repeated ones', ({ memoryMb }) => memoryMb[5] ?? 0, 'MB'],
  ];
  const lines = rows.map(([name, of, unit]) => {
    const [a, b] = [of(floored), of(ours)];
    return `${name.padEnd(NAME_WIDTH)}${`${b.toFixed(unit === 'ms' ? 2 : 1)} ${unit}`.padStart(12)}${`${a.toFixed(unit === 'ms' ? 2 : 1)} ${unit}`.padStart(12)}${(b / a).toFixed(2).padStart(8)}`;
  });
  const head = `${''.padEnd(NAME_WIDTH)}${'Docent'.padStart(12)}${'floor'.padStart(12)}${'ratio'.padStart(8)}`;
  return `${[head, ...lines].join('\n')}\n`;
}

/** Of commands: a mention is acknowledged by its answer, which waits for the articles. */
function slowest(waits: Measured['atFirst']): number {
  return Math.max(...waits.filter(({ isCommand }) => isCommand).map((one) => one.acknowledgedMs));
}

function share(waits: Measured['alone'], of: 'acknowledgedMs' | 'repliedMs', at: number): number {
  const sorted = waits.map((waited) => waited[of]).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}

/** Whether the probabilities of the two decisions come true as often as they say, as a text diagram. */
import { tableText } from '../../terminal/table-text.ts';
import type { Outcome } from './evaluation.ts';
import { HALVES, type Half } from './labelled-questions.ts';

/** A stretch of probabilities, and what became of the questions that got one in it. */
export interface ReliabilityBin {
  /** In [0, 1]. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of what was said, and share of what came true, in [0, 1]; 0 without questions. */
  readonly said: number;
  readonly cameTrue: number;
}

export interface Said {
  /** In [0, 1]. */
  readonly probability: number;
  readonly cameTrue: boolean;
}

const BINS = 10;

export function reliabilityBins(all: readonly Said[]): readonly ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const its = all.filter(
      ({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin,
    );
    const share = (sum: number): number => (its.length === 0 ? 0 : sum / its.length);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      count: its.length,
      said: share(its.reduce((sum, { probability }) => sum + probability, 0)),
      cameTrue: share(its.filter(({ cameTrue }) => cameTrue).length),
    };
  });
}

const BAR = 20;

/** For each half and each decision that was taken a line a bin; follow-ups are left out. */
export function reliabilityText(
  outcomes: readonly Outcome[],
  halves: readonly Half[] = HALVES,
): string {
  const found = outcomes.filter(({ labelled, first }) => labelled.after === null && first !== null);
  const decisions = [
    {
      name: 'the first article is on what is asked',
      said: found.map((outcome) => ({
        half: outcome.labelled.half,
        probability: outcome.rightArticle,
        cameTrue: outcome.isOnTopic,
      })),
    },
    {
      name: 'the reply from it states what was asked',
      said: found
        .filter(({ isOnTopic }) => isOnTopic)
        .map((outcome) => ({
          half: outcome.labelled.half,
          probability: outcome.stated,
          cameTrue: outcome.rank === 1 && outcome.states !== false,
        })),
    },
  ];
  return halves
    .flatMap((half) =>
      decisions.flatMap(({ name, said }) => {
        const bins = reliabilityBins(said.filter((one) => one.half === half));
        if (bins.every(({ count }) => count === 0)) return [];
        return `Probability that ${name}, ${half} half\n${diagram(bins)}`;
      }),
    )
    .join('\n\n');
}

function diagram(bins: readonly ReliabilityBin[]): string {
  const rows = bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, said, cameTrue }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      '#'.repeat(Math.round(cameTrue * BAR)).padEnd(BAR, '.'),
      String(count),
      said.toFixed(2),
      cameTrue.toFixed(2),
    ]);
  return tableText(['probability', 'came true', 'n', 'said', 'true'], rows, 2);
}

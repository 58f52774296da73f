/** The three levels, with how often answers were right on each when that was measured. */
import { LEVELS, type Level, type MeasuredRight } from '../../knowledge/index.ts';

const MEANINGS: Readonly<Record<Level, string>> = {
  careful: 'fewer answers, more of them right',
  balanced: 'between the two',
  bold: 'more answers, more of them wrong',
};

/** @param measured - Null where nothing was measured. */
export function levelLines(inUse: Level, measured: MeasuredRight | null): string[] {
  const lines = LEVELS.map((level) => {
    const mark = level === inUse ? ' (in use)' : '';
    return `- **${level}**${mark}: ${levelMeaning(level, measured)}`;
  });
  if (measured === null) return [...lines, NOT_MEASURED];
  return measured.on === 'other articles' ? [...lines, MEASURED_ON_OTHERS] : lines;
}

/** At most 100 characters. */
export function levelMeaning(level: Level, measured: MeasuredRight | null): string {
  const share = measured?.shares[level];
  // Rounded down: who is promised more than was measured is disappointed.
  const right =
    share === undefined
      ? 'not measured'
      : `${Math.floor(share * 100)} of 100 answers were right when measured`;
  return `${MEANINGS[level]}; ${right}`;
}

const MEASURED_ON_OTHERS =
  '-# Measured on other articles than these, which have no labelled questions of their own. Whoever looks after them can measure with `npm run calibrate`.';

const NOT_MEASURED =
  '-# Not measured for these articles. Whoever looks after them can measure with `npm run calibrate`, which takes labelled questions.';

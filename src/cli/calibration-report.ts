/** What a calibration reaches, as figures and as the text that `npm run calibrate` prints. */
import {
  calibrationFiguresOf,
  LEVELS,
  type Calibration,
  type CalibrationFigures,
  type LabelledReply,
  type Level,
  type Share,
} from '../knowledge/index.ts';

export type Reached = Readonly<Record<Level, CalibrationFigures>>;

export function reachedBy(calibration: Calibration, labelled: readonly LabelledReply[]): Reached {
  return {
    careful: calibrationFiguresOf(labelled, 'careful', calibration),
    balanced: calibrationFiguresOf(labelled, 'balanced', calibration),
    bold: calibrationFiguresOf(labelled, 'bold', calibration),
  };
}

/** Each share with its 95 % interval. */
export function reachedText(title: string, reached: Reached): string {
  const { expectedCalibrationError } = reached.balanced;
  return [
    title,
    ...LEVELS.flatMap((level) => [`  ${level}`, ...linesOf(reached[level])]),
    `  expected calibration error      ${expectedCalibrationError.toFixed(3)}`,
  ].join('\n');
}

function linesOf(figures: CalibrationFigures): string[] {
  const line = (name: string, { part, whole, low, high }: Share): string =>
    `    ${name.padEnd(28)} ${String(part).padStart(4)} of ${String(whole).padStart(4)}  ` +
    `${percent(whole === 0 ? 0 : part / whole)} (${percent(low)} to ${percent(high)})`;
  return [
    line('answered: right', figures.answeredRight),
    line('answerable: answered', figures.answerableAnswered),
    line('answerable: not unknown', figures.answerableNotUnknown),
    line('out of scope: not answered', figures.outOfScopeNotAnswered),
    line('out of scope: unknown', figures.outOfScopeUnknown),
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

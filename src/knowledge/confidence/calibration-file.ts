/**
 * A calibration as a file that is kept with the articles it was fitted on.
 *
 * All of it is validated: a number out of range, a field that is missing or unknown, or another
 * format is refused as a whole, because half a calibration decides worse than none.
 */
import * as v from 'valibot';
import type { Calibration, MeasuredRight } from './calibration.ts';
import { featureNames } from './features.ts';

/** Name of the file in a content folder; its underscore says that it is no article. */
export const CALIBRATION_FILE = '_calibration.json';

/** To be raised whenever a feature means something else than before: old weights would mislead. */
const FORMAT = 3;
/** Log-odds beyond this are certainty; no honest fit gets there. */
const GREATEST_WEIGHT = 1000;

export type ParsedCalibration =
  | { readonly kind: 'calibration'; readonly calibration: Calibration }
  /** What is wrong, in one sentence. */
  | { readonly kind: 'problem'; readonly problem: string };

/** @param reached - What it reaches, for people who open the file; of it `MeasuredRight` is read back. */
export function formatCalibration(calibration: Calibration, reached: object): string {
  // What was measured stands in `reached`, and is read from there.
  const { rightArticle, stated, observed, answerable, answeredFrom, unknownBelow } = calibration;
  const decisive = { rightArticle, stated, observed, answerable, answeredFrom, unknownBelow };
  return `${JSON.stringify({ format: FORMAT, calibration: decisive, reached }, null, 2)}\n`;
}

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const weight = v.pipe(v.number(), v.minValue(-GREATEST_WEIGHT), v.maxValue(GREATEST_WEIGHT));
const logistic = v.strictObject({
  intercept: weight,
  weights: v.strictObject(v.entriesFromList(featureNames, v.exactOptional(weight))),
});
const calibrationShape = v.strictObject({
  rightArticle: logistic,
  stated: logistic,
  observed: v.pipe(
    v.array(v.strictTuple([share, share])),
    v.check((knots) => isRising(knots), 'Expected no number to fall from knot to knot'),
  ),
  answerable: logistic,
  answeredFrom: v.pipe(
    v.strictObject({ careful: share, balanced: share, bold: share }),
    v.check(
      ({ careful, balanced, bold }) => careful >= balanced && balanced >= bold,
      'Expected careful to be highest and bold lowest',
    ),
  ),
  unknownBelow: share,
});
const fileShape = v.strictObject({
  format: v.literal(FORMAT),
  calibration: calibrationShape,
  reached: v.unknown(),
});

const answeredRight = v.object({
  answeredRight: v.pipe(
    v.object({
      part: v.pipe(v.number(), v.minValue(0)),
      whole: v.pipe(v.number(), v.minValue(1)),
    }),
    v.check(({ part, whole }) => part <= whole),
    v.transform(({ part, whole }) => part / whole),
  ),
});
const levels = v.object({ careful: answeredRight, balanced: answeredRight, bold: answeredRight });
/** Who is told how often answers were right asks as members do, so that their figures come first. */
const reachedShape = v.union([
  v.pipe(
    v.object({ members: levels }),
    v.transform(({ members }) => members),
  ),
  v.pipe(
    v.object({ measuring: levels }),
    v.transform(({ measuring }) => measuring),
  ),
]);

/** Undefined where the file does not say: what it decides is as good without. */
function measuredRightIn(reached: unknown): MeasuredRight | undefined {
  const parsed = v.safeParse(reachedShape, reached);
  if (!parsed.success) return undefined;
  const { careful, balanced, bold } = parsed.output;
  const shares = {
    careful: careful.answeredRight,
    balanced: balanced.answeredRight,
    bold: bold.answeredRight,
  };
  return { on: 'these articles', shares };
}

function isRising(knots: readonly (readonly [number, number])[]): boolean {
  return knots.every(([x, y], at) => {
    const [before, below] = knots[at - 1] ?? [0, 0];
    return x >= before && y >= below;
  });
}

/** @param text - As `formatCalibration` wrote it, or anything else. */
export function parseCalibration(text: string): ParsedCalibration {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // What is thrown quotes the text, which may be long.
    return { kind: 'problem', problem: 'Expected JSON.' };
  }
  const other = v.safeParse(v.object({ format: v.number() }), value);
  if (other.success && other.output.format !== FORMAT) {
    const problem = `It has format ${other.output.format}, and this version reads format ${FORMAT}, whose numbers count other things.`;
    return { kind: 'problem', problem };
  }
  const parsed = v.safeParse(fileShape, value, { abortEarly: true });
  if (parsed.success) {
    const { calibration, reached } = parsed.output;
    const measuredRight = measuredRightIn(reached);
    const measured = measuredRight === undefined ? {} : { measuredRight };
    return { kind: 'calibration', calibration: Object.freeze({ ...calibration, ...measured }) };
  }
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue);
  return { kind: 'problem', problem: `${where === null ? '' : `${where}: `}${issue.message}.` };
}

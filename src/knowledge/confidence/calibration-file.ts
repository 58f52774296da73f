/**
 * A calibration as a file that is kept with the articles it was fitted on.
 *
 * Nothing of it is believed unseen: a number out of range, a field that is missing or unknown, or
 * another format is refused as a whole, because half a calibration decides worse than none.
 */
import type { Calibration, Logistic } from './calibration.ts';
import type { IsotonicCurve } from './isotonic.ts';
import { FEATURE_COUNT } from './features.ts';

/** Name of the file in a content folder; its underscore says that it is no article. */
export const CALIBRATION_FILE = '_calibration.json';

/** To be raised whenever a feature means something else than before: old weights would mislead. */
const FORMAT = 2;
/** Log-odds beyond this are certainty; no honest fit gets there. */
const GREATEST_WEIGHT = 1000;

export type ParsedCalibration =
  | { readonly kind: 'calibration'; readonly calibration: Calibration }
  /** What is wrong, in one sentence. */
  | { readonly kind: 'problem'; readonly problem: string };

/** @param reached - What it reaches, for people who open the file; nobody reads it back. */
export function formatCalibration(calibration: Calibration, reached: object): string {
  return `${JSON.stringify({ format: FORMAT, calibration, reached }, null, 2)}\n`;
}

/** @param text - As `formatCalibration` wrote it, or anything else. */
export function parseCalibration(text: string): ParsedCalibration {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { kind: 'calibration', calibration: readFile(value) };
  } catch (error) {
    // A `SyntaxError` of JSON quotes the text, which may be long.
    if (error instanceof SyntaxError) return { kind: 'problem', problem: 'Expected JSON.' };
    if (error instanceof Unexpected) return { kind: 'problem', problem: error.message };
    throw error;
  }
}

/** Ends the reading; never leaves this file. */
class Unexpected extends Error {
  constructor(where: string, expectation: string, value: unknown) {
    const shown = (JSON.stringify(value) ?? 'nothing').slice(0, 40);
    super(`Expected ${where} to be ${expectation}, got ${shown}.`);
  }
}

function readFile(value: unknown): Calibration {
  const { format, calibration } = fieldsOf('the file', value, ['format', 'calibration', 'reached']);
  if (format !== FORMAT) throw new Unexpected('format', String(FORMAT), format);
  const fields = fieldsOf('calibration', calibration, [
    'right',
    'observed',
    'answerable',
    'answeredFrom',
    'unknownBelow',
  ]);
  return Object.freeze({
    right: logistic('right', fields['right']),
    observed: curve(fields['observed']),
    answerable: logistic('answerable', fields['answerable']),
    answeredFrom: boundaries(fields['answeredFrom']),
    unknownBelow: numberIn('unknownBelow', fields['unknownBelow'], 0, 1),
  });
}

function fieldsOf(
  where: string,
  value: unknown,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unexpected(where, 'an object', value);
  }
  const entries = Object.entries(value);
  const isComplete = names.every((name) => Object.hasOwn(value, name));
  if (!isComplete || entries.length !== names.length) {
    throw new Unexpected(where, `an object of ${names.join(', ')}`, Object.keys(value));
  }
  return Object.fromEntries(entries);
}

function listOf(where: string, value: unknown, length?: number): readonly unknown[] {
  if (!Array.isArray(value) || (length !== undefined && value.length !== length)) {
    throw new Unexpected(where, length === undefined ? 'a list' : `a list of ${length}`, value);
  }
  return value;
}

function numberIn(where: string, value: unknown, low: number, high: number): number {
  if (typeof value !== 'number' || !(value >= low && value <= high)) {
    throw new Unexpected(where, `a number from ${low} to ${high}`, value);
  }
  return value;
}

function logistic(where: string, value: unknown): Logistic {
  const { intercept, weights } = fieldsOf(where, value, ['intercept', 'weights']);
  const weight = (name: string, it: unknown): number =>
    numberIn(name, it, -GREATEST_WEIGHT, GREATEST_WEIGHT);
  return {
    intercept: weight(`${where}.intercept`, intercept),
    weights: listOf(`${where}.weights`, weights, FEATURE_COUNT).map((it) =>
      weight(`each of ${where}.weights`, it),
    ),
  };
}

function curve(value: unknown): IsotonicCurve {
  let before: IsotonicCurve[number] = [0, 0];
  return listOf('observed', value).map((corner) => {
    const [predicted = 0, observed = 0] = listOf('each corner of observed', corner, 2);
    before = [
      numberIn('each corner of observed', predicted, before[0], 1),
      numberIn('each corner of observed', observed, before[1], 1),
    ];
    return before;
  });
}

function boundaries(value: unknown): Calibration['answeredFrom'] {
  const fields = fieldsOf('answeredFrom', value, ['careful', 'balanced', 'bold']);
  const bold = numberIn('answeredFrom.bold', fields['bold'], 0, 1);
  const balanced = numberIn('answeredFrom.balanced', fields['balanced'], bold, 1);
  const careful = numberIn('answeredFrom.careful', fields['careful'], balanced, 1);
  return { careful, balanced, bold };
}

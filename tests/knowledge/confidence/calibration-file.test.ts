import { describe, expect, it } from 'vitest';
import {
  formatCalibration,
  parseCalibration,
} from '../../../src/knowledge/confidence/calibration-file.ts';
import type { Calibration } from '../../../src/knowledge/confidence/calibration.ts';

const calibration: Calibration = {
  rightArticle: { intercept: -2, weights: { margin: 4, named: -1 } },
  stated: { intercept: 1, weights: {} },
  observed: [
    [0.2, 0.1],
    [0.8, 0.9],
  ],
  answerable: { intercept: -1, weights: { strength: 4 } },
  answeredFrom: { careful: 0.8, balanced: 0.6, bold: 0.5 },
  unknownBelow: 0.2,
};
const file = (changes: object): string =>
  JSON.stringify({ format: 3, calibration: { ...calibration, ...changes }, reached: {} });
const nonsense = (value: unknown): string => JSON.stringify(value);

describe('parseCalibration', () => {
  it('reads what was written', () => {
    expect(parseCalibration(formatCalibration(calibration, { measured: 5 }))).toEqual({
      kind: 'calibration',
      calibration,
    });
  });

  it('reads back how often the answers on each level were right, where it was measured', () => {
    const answeredRight = (part: number) => ({
      answeredRight: { part, whole: 10, low: 0, high: 1 },
    });
    const measuring = {
      careful: answeredRight(9),
      balanced: answeredRight(8),
      bold: answeredRight(7),
    };
    expect(parseCalibration(formatCalibration(calibration, { measuring }))).toEqual({
      kind: 'calibration',
      calibration: {
        ...calibration,
        measuredRight: {
          on: 'these articles',
          shares: { careful: 0.9, balanced: 0.8, bold: 0.7 },
        },
      },
    });
  });

  it("reads back those on questions in members' voice where they were measured apart", () => {
    const figures = (part: number, whole: number) => ({ answeredRight: { part, whole } });
    const all = (of: unknown) => ({ careful: of, balanced: of, bold: of });
    const sharesOf = (reached: object) => {
      const parsed = parseCalibration(formatCalibration(calibration, reached));
      return parsed.kind === 'calibration' ? parsed.calibration.measuredRight?.shares : null;
    };
    const measuring = all(figures(9, 10));
    expect(sharesOf({ measuring, members: all(figures(7, 10)) })).toEqual(all(0.7));
    // None of them was answered.
    expect(sharesOf({ measuring, members: all(figures(0, 0)) })).toEqual(all(0.9));
  });

  it.each([
    { measuring: { careful: {}, balanced: {}, bold: {} } },
    { measuring: [] },
    null,
    { measuring: { balanced: { answeredRight: { part: 2, whole: 1 } } } },
  ])('goes without that where the file holds %j', (reached) => {
    const text = formatCalibration(calibration, reached as object);
    expect(parseCalibration(text)).toEqual({ kind: 'calibration', calibration });
  });

  it.each([
    { text: '', why: 'Expected JSON' },
    { text: 'null', why: 'Expected Object but received null' },
    { text: nonsense([]), why: 'Expected "format" but received undefined' },
    { text: nonsense({ ...calibration }), why: 'format: ' },
    { text: nonsense({ format: 2, calibration, reached: {} }), why: 'It has format 2, and this' },
    { text: nonsense({ format: 3, calibration }), why: 'reached: ' },
    { text: file({ unknownBelow: 1.2 }), why: 'unknownBelow: Invalid value: Expected <=1' },
    { text: file({ unknownBelow: '0.2' }), why: 'received "0.2"' },
    { text: file({ unknownBelow: NaN }), why: 'received null' },
    { text: file({ mood: 'good' }), why: 'calibration.mood: ' },
    { text: file({ stated: undefined }), why: 'calibration.stated: ' },
    { text: file({ stated: { intercept: 0, weights: [1, 2] } }), why: 'stated.weights' },
    { text: file({ stated: { intercept: 0, weights: { mood: 1 } } }), why: 'weights.mood' },
    { text: file({ stated: { intercept: 0, weights: { held: 1e9 } } }), why: '<=1000' },
    { text: file({ stated: { intercept: null, weights: {} } }), why: 'stated.intercept' },
    { text: file({ answeredFrom: { careful: 0.5, balanced: 0.6, bold: 0.4 } }), why: 'careful' },
    { text: file({ observed: [[0.5, 0.5], [0.4, 0.6]] }), why: 'to fall from knot to knot' }, // prettier-ignore
    { text: file({ observed: [[0.5, 0.5], [0.6, 0.4]] }), why: 'to fall from knot to knot' }, // prettier-ignore
    { text: file({ observed: [[0.5]] }), why: 'observed.0' },
  ])('refuses $text', ({ text, why }) => {
    const parsed = parseCalibration(text);
    expect(parsed).toEqual({ kind: 'problem', problem: expect.stringContaining(why) });
  });
});

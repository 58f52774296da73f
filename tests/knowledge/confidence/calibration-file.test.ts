import { describe, expect, it } from 'vitest';
import {
  formatCalibration,
  parseCalibration,
} from '../../../src/knowledge/confidence/calibration-file.ts';
import type { Calibration } from '../../../src/knowledge/confidence/calibration.ts';

const calibration: Calibration = {
  right: { intercept: -2, weights: [4, 1, 0, -1, 0, 2, 0] },
  observed: [
    [0.2, 0.1],
    [0.8, 0.9],
  ],
  answerable: { intercept: -1, weights: [0, 4, 0, 0, 1, 0, 0] },
  answeredFrom: { careful: 0.8, balanced: 0.6, bold: 0.5 },
  unknownBelow: 0.2,
};
const file = (changes: object): string => formatCalibration({ ...calibration, ...changes }, {});
const nonsense = (value: unknown): string => JSON.stringify(value);

describe('parseCalibration', () => {
  it('reads what was written', () => {
    expect(parseCalibration(formatCalibration(calibration, { measured: 5 }))).toEqual({
      kind: 'calibration',
      calibration,
    });
  });

  it.each([
    { text: '', why: 'Expected JSON' },
    { text: 'null', why: 'Expected the file to be an object' },
    { text: nonsense([]), why: 'Expected the file to be an object' },
    { text: nonsense({ ...calibration }), why: 'an object of format, calibration, reached' },
    { text: nonsense({ format: 1, calibration, reached: {} }), why: 'Expected format to be 2' },
    { text: file({ unknownBelow: 1.2 }), why: 'unknownBelow to be a number from 0 to 1, got 1.2' },
    { text: file({ unknownBelow: '0.2' }), why: 'got "0.2"' },
    { text: file({ unknownBelow: NaN }), why: 'got null' },
    { text: file({ mood: 'good' }), why: 'Expected calibration to be an object of' },
    { text: file({ right: { intercept: 0, weights: [1, 2, 3] } }), why: 'a list of 7' },
    { text: file({ right: { intercept: 0, weights: [1, 2, 3, 4, 5, 6, 1e9] } }), why: '1000' },
    {
      text: file({ right: { intercept: null, weights: [0, 0, 0, 0, 0, 0] } }),
      why: 'right.intercept',
    },
    { text: file({ answeredFrom: { careful: 0.5, balanced: 0.6, bold: 0.4 } }), why: 'careful' },
    { text: file({ observed: [[0.5, 0.5], [0.4, 0.6]] }), why: 'each corner of observed' }, // prettier-ignore
    { text: file({ observed: [[0.5, 0.5], [0.6, 0.4]] }), why: 'each corner of observed' }, // prettier-ignore
    { text: file({ observed: [[0.5]] }), why: 'a list of 2' },
  ])('refuses $text', ({ text, why }) => {
    const parsed = parseCalibration(text);
    expect(parsed).toEqual({ kind: 'problem', problem: expect.stringContaining(why) });
  });
});

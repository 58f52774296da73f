import { finding, type Finding, type Rule } from '../articles/finding.ts';
import { CALIBRATION_FILE, parseCalibration } from '../confidence/calibration-file.ts';

export const unusableCalibration: Rule<{ problem: string }> = {
  name: 'unusable-calibration',
  severity: 'warning',
  message: ({ problem }) =>
    `How sure an answer must be is taken from the general values. ${problem}`,
  fix: 'Write the file again with npm run calibrate, or delete it.',
};

export function calibrationFinding(problem: string): Finding {
  return finding(unusableCalibration, { file: CALIBRATION_FILE, line: 1, column: 1 }, { problem });
}

/** @param text - Of the folder's calibration file; null when there is none. */
export function checkCalibration(text: string | null): Finding[] {
  const parsed = text === null ? null : parseCalibration(text);
  return parsed?.kind === 'problem' ? [calibrationFinding(parsed.problem)] : [];
}

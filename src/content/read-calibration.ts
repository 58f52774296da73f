/** What `npm run calibrate` left in the content folder; never a reason not to use its articles. */
import { createHash } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import {
  CALIBRATION_FILE,
  calibrationFinding,
  generalCalibration,
  parseCalibration,
  type Calibration,
  type Finding,
} from '../knowledge/index.ts';

export interface FolderCalibration {
  /** The folder's own, else the general one. */
  readonly calibration: Calibration;
  readonly findings: readonly Finding[];
  /** SHA-256 of the file in hexadecimal digits; null when there is none. */
  readonly hash: string | null;
}

export async function readCalibration(contentDir: string): Promise<FolderCalibration> {
  const text = await disk.readFile(join(contentDir, CALIBRATION_FILE), 'utf8').catch(() => null);
  if (text === null) return { calibration: generalCalibration, findings: [], hash: null };
  const hash = createHash('sha256').update(text).digest('hex');
  const parsed = parseCalibration(text);
  if (parsed.kind === 'calibration') return { calibration: parsed.calibration, findings: [], hash };
  const finding = calibrationFinding(parsed.problem);
  return { calibration: generalCalibration, findings: [finding], hash };
}

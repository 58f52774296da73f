import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALIBRATION_FILE, parseCalibration, type Share } from '../../src/knowledge/index.ts';
import type { Reached } from '../../src/cli/calibration-report.ts';
import { run } from '../run.ts';

const calibrate = (...args: string[]) => run('src/cli/calibrate.ts', args);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docent-calibrate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run calibrate', () => {
  it('writes a calibration that can be read, and says what it reaches on both halves', async () => {
    const out = join(folder, 'calibration.json');
    const { exitCode, stdout, stderr } = await calibrate('--out', out);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Tuning half');
    expect(stdout).toContain('Measuring half');
    expect(stdout).toContain(`Written: ${out}`);
    expect(parseCalibration(readFileSync(out, 'utf8')).kind).toBe('calibration');
  });

  it('reaches on the measuring half what the articles and the matching have reached before', async () => {
    const { stdout } = await calibrate('--json', '--out', join(folder, 'again.json'));
    const { reached } = JSON.parse(stdout) as { reached: { measuring: Reached } };
    const { balanced } = reached.measuring;
    // The goal, or a little less, must lie within the 95 % interval: a few hundred questions say only so much.
    const reaches = ({ high }: Share, share: number): void =>
      expect(high).toBeGreaterThanOrEqual(share);
    reaches(balanced.answeredRight, 0.95);
    reaches(balanced.answerableAnswered, 0.7);
    reaches(balanced.answerableNotUnknown, 0.95);
    reaches(balanced.outOfScopeNotAnswered, 0.95);
    reaches(balanced.outOfScopeUnknown, 0.8);
    expect(balanced.expectedCalibrationError).toBeLessThan(0.06);
  });

  it('has written the file that the articles are shipped with', () => {
    const shipped = readFileSync(join('content', CALIBRATION_FILE), 'utf8');
    expect(parseCalibration(shipped)).toMatchObject({ kind: 'calibration' });
  });

  it.each([
    { args: ['--questions', 'absent.yaml'], status: 1 },
    { args: ['--content', 'absent'], status: 1 },
    { args: ['--out', 'no/such/folder/file.json'], status: 1 },
    { args: ['--level', 'bold'], status: 2 },
  ])('ends with $status for $args', async ({ args, status }) => {
    const { exitCode, stdout, stderr } = await calibrate(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: status, stdout: '' });
    expect(stderr).not.toBe('');
  });
});

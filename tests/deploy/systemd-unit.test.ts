/** The unit for systemd, read as systemd reads it where that is installed. */
import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/bot/program/exit-codes.ts';
import { VARIABLES } from '../../src/config/variables.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const UNIT = join(PROJECT, 'deploy', 'docent.service');

/** Of 10; systemd calls what lies below "OK". In tenths, as the command takes it. */
const MOST_EXPOSED = 20;

const lines = (await readFile(UNIT, 'utf8')).split('\n');
const valueOf = (name: string): string | undefined =>
  lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1);

describe('the unit for systemd', () => {
  it('starts what `npm start` starts, with variables that we read', async () => {
    const { scripts } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const [start = '', ...words] = (valueOf('ExecStart') ?? '').split(' ');
    expect(start).toBe('/usr/bin/env');
    const set = words.filter((word) => /^[A-Z_]+=/.test(word));
    expect(words.slice(set.length).join(' ')).toBe(scripts['start']);
    for (const pair of set) {
      expect([
        ...Object.keys(VARIABLES),
        'NODE_ENV',
        'MALLOC_ARENA_MAX',
        'MALLOC_TRIM_THRESHOLD_',
      ]).toContain(pair.split('=')[0]);
    }
    expect(set).toContain(`DATA_DIR=%S/${valueOf('StateDirectory')}`);
  });

  it('starts the bot again after a fault of ours, and not where that would end the same way', () => {
    expect(valueOf('Restart')).toBe('on-failure');
    const final = Object.values(EXIT).filter((code) => code !== EXIT.stopped && code !== EXIT.bug);
    expect(valueOf('RestartPreventExitStatus')).toBe(final.join(' '));
  });

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

  it.skipIf(!hasSystemd)('is understood by systemd, which calls it little exposed', async () => {
    const { stderr } = await promisify(execFile)('systemd-analyze', ['verify', UNIT]);
    // It may say something of the machine's own units as well.
    expect(stderr).not.toContain('docent');
    // Fails when it is more.
    await promisify(execFile)('systemd-analyze', [
      'security',
      '--offline=true',
      `--threshold=${MOST_EXPOSED}`,
      UNIT,
    ]);
  });
});

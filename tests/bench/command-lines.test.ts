import { describe, expect, it } from 'vitest';
import { main as measureBots } from '../../bench/bot.ts';
import { main as measureInstallation } from '../../bench/installation.ts';
import { call } from '../call.ts';

describe('a measuring command', () => {
  it.each([
    ['bench:bot', measureBots, ['--questions', 'many']],
    ['bench:bot', measureBots, ['--fast']],
    ['bench:install', measureInstallation, ['--most', '4']],
    ['bench:install', measureInstallation, ['4', '24']],
  ])('%s refuses with 2 and its usage what it does not know', async (_, main, args) => {
    const { exitCode, stdout, stderr } = await call(main, args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^(Expected --|Unknown option '--fast').*\n\nUsage:/);
  });

  it.each([
    ['bench:bot', measureBots],
    ['bench:install', measureInstallation],
  ])('%s tells its usage when asked for help', async (name, main) => {
    const { exitCode, stdout } = await call(main, ['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${name}`));
  });
});

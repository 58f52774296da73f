import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/content/checking/check-in-process.ts';
import { createCloserLooks, type CloserLooks } from '../../../src/content/checking/closer-looks.ts';
import { checkContent, FINDINGS_KEPT, type ContentCheck } from '../../../src/content/checking/content-check.ts';
import { createLog } from '../../../src/config/log.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { discordDisplay } from '../../../src/bot/markdown/discord-display.ts';

const CLEAN: ContentCheck = { kind: 'checked', errors: 0, warnings: 0, worst: [] };

/** Checks that end when the test says so. */
class Checks {
  readonly days: string[] = [];
  readonly #ends: ((result: ContentCheck) => void)[] = [];

  readonly check: Check = ({ options }, signal) =>
    new Promise((resolve, reject) => {
      this.days.push(options.today);
      this.#ends.push(resolve);
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });

  end(result = CLEAN): void {
    this.#ends.shift()?.(result);
  }
}

function looksWith(check: Check, now = (): Date => new Date(0)): CloserLooks & { log: string[] } {
  const log: string[] = [];
  const looks = createCloserLooks({
    config: { contentDir: 'content', siteUrl: null, staleAfterYears: 5 },
    display: discordDisplay,
    now,
    log: createLog('error', [], { write: (line) => log.push(line) }),
    check,
  });
  return { ...looks, log };
}

describe('a closer look', () => {
  it('is made once for a version, whoever asks', async () => {
    const checks = new Checks();
    const looks = looksWith(checks.check);
    expect(looks.known('a')).toBeNull();
    const [first, second] = [looks.look('a'), looks.look('a')];
    expect(looks.known('a')).toBeNull();
    checks.end();
    expect(await first).toEqual({ ...CLEAN, at: new Date(0) });
    expect(await second).toBe(await first);
    expect(looks.known('a')).toBe(await first);
    await looks.look('a');
    expect(checks.days).toHaveLength(1);
  });

  it('is made anew on another day, because articles grow old', async () => {
    const checks = new Checks();
    let now = new Date('2026-11-21T23:59:00Z');
    const looks = looksWith(checks.check, () => now);
    const first = looks.look('a');
    checks.end();
    await first;
    now = new Date('2026-11-22T00:00:00Z');
    expect(looks.known('a')).toBeNull();
    const second = looks.look('a');
    checks.end();
    await second;
    expect(checks.days).toEqual(['2026-11-21', '2026-11-22']);
  });

  it('gives way to one at another version', async () => {
    const checks = new Checks();
    const looks = looksWith(checks.check);
    const old = looks.look('a');
    const other = looks.look('b');
    expect(await old).toEqual({ kind: 'failed', why: 'overtaken' });
    checks.end();
    checks.end();
    expect(await other).toMatchObject({ kind: 'checked' });
    expect(looks.known('a')).toBeNull();
    expect(looks.log).toEqual([]);
  });

  it('that fails is logged, and made again when somebody asks again', async () => {
    let isBroken = true;
    const looks = looksWith(() =>
      isBroken ? Promise.reject(new Error('no memory')) : Promise.resolve(CLEAN),
    );
    expect(await looks.look('a')).toEqual({ kind: 'failed', why: 'bug' });
    expect(looks.log.join('')).toContain('no memory');
    isBroken = false;
    expect(await looks.look('a')).toMatchObject({ kind: 'checked' });
  });

  it('at a folder that is gone is no bug', async () => {
    const looks = looksWith(() => Promise.resolve({ kind: 'unreadable' }));
    expect(await looks.look('a')).toEqual({ kind: 'failed', why: 'unreadable' });
    expect(looks.log).toEqual([]);
  });

  it('ends when the bot stops, and no other begins', async () => {
    const checks = new Checks();
    const looks = looksWith(checks.check);
    const under = looks.look('a');
    looks.close();
    expect(await under).toEqual({ kind: 'failed', why: 'stopped' });
    expect(await looks.look('b')).toEqual({ kind: 'failed', why: 'stopped' });
    expect(checks.days).toHaveLength(1);
  });
});

describe('the check of the content', () => {
  it('gives the errors first, and as many findings as somebody can page through', async () => {
    const good = '# Lime\n\nLime is soft.\n';
    // Forty to every third file, as what most files have is said once: a thousand files would take seconds to write and read.
    const links = '\n[Lime](quarry/lime.md)\n'.repeat(40);
    const many = Array.from({ length: FINDINGS_KEPT / 10 }, (_, number) => [
      `a${number}.md`,
      good.replace('Lime', `Lime ${number}`) + (number % 3 === 0 ? links : ''),
    ]);
    const contentDir = await temporaryFolder({
      ...Object.fromEntries(many),
      'z.md': '# Nothing\n',
    });
    const options = { today: '2026-11-21', staleAfterYears: 5, siteUrl: null, display: discordDisplay };
    const result = await checkContent({ contentDir, options });
    if (result.kind === 'unreadable') throw new Error('Expected a folder that can be read');
    expect(result.errors).toBe(1);
    expect(result.warnings).toBeGreaterThan(FINDINGS_KEPT);
    expect(result.worst).toHaveLength(FINDINGS_KEPT);
    expect(result.worst[0]).toMatchObject({ file: 'z.md', rule: 'missing-text' });
  });
});

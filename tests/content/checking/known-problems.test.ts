import { describe, expect, it } from 'vitest';
import { createCloserLooks } from '../../../src/content/checking/closer-looks.ts';
import { checkContent } from '../../../src/content/checking/content-check.ts';
import { knownProblems } from '../../../src/content/checking/known-problems.ts';
import { openLiveLibrary } from '../../../src/content/live-library.ts';
import { createLog } from '../../../src/config/log.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { discordDisplay } from '../../../src/bot/markdown/discord-display.ts';
import { CALIBRATION_FILE, SYNONYMS_FILE } from '../../../src/knowledge/index.ts';

const now = (): Date => new Date('2026-11-21T12:00:00Z');

describe('what is known to be wrong with a folder', () => {
  it('counts what is wrong with its calibration and its synonyms once, before a closer look and after', async () => {
    const contentDir = await temporaryFolder({
      'lime.md': '# Lime\n\nLime is soft.\n',
      [CALIBRATION_FILE]: '{"format":0}',
      [SYNONYMS_FILE]: 'lonely\n',
    });
    const config = { contentDir, siteUrl: null, staleAfterYears: 5 };
    const opened = await openLiveLibrary({ config, now, onReload: () => undefined });
    if (opened.kind === 'unreadable') throw new Error(opened.sentence);
    const { live } = opened;
    const log = createLog('error', [], { write: () => undefined });
    const looks = createCloserLooks({
      config,
      display: discordDisplay,
      now,
      log,
      check: checkContent,
    });
    const own = ['unusable-calibration', 'unusable-synonyms'];

    const before = knownProblems(live, looks);
    expect(before.findings.map(({ rule }) => rule)).toEqual(own);
    expect(before.warnings).toBe(2);
    await looks.look(before.version);
    const after = knownProblems(live, looks);
    expect(after.lookedAt).toEqual(now());
    const rules = after.findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => own.includes(rule))).toEqual(own);
    expect(after.errors + after.warnings).toBe(rules.length);
  });
});

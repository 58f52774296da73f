/** Checks a folder as `npm run check` does and prints a `CheckedFolder`: `check-process DIR`. */
import * as disk from 'node:fs/promises';
import { discordDisplay } from '../../src/bot/markdown/discord-display.ts';
import { checkFolder } from '../../src/content/checking/check-folder.ts';

export interface CheckedFolder {
  /** That are read, what `draft: true` or nothing but a title makes none of them. */
  readonly files: number;
  /** README files, and what begins with `_`. */
  readonly leftOut: number;
  /** Files below a title of which no text stands. */
  readonly withoutText: number;
  readonly articles: number;
  /** Findings as they are printed: what most files have is one. */
  readonly printed: number;
  /** Rules with every single finding, the commonest first. */
  readonly counts: readonly (readonly [string, number])[];
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

async function check(folder: string): Promise<CheckedFolder> {
  const today = new Date().toISOString().slice(0, 10);
  const options = { today, staleAfterYears: 5, siteUrl: null, display: discordDisplay };
  const outcome = await checkFolder(folder, disk, options);
  if (outcome.kind === 'unreadable') throw new Error(`${folder} cannot be read: ${outcome.reason}`);
  const { articleCount, findings, counts, ignored } = outcome;
  const leftOut = ignored
    .filter(({ reason }) => reason === 'README' || reason === 'draft')
    .reduce((sum, { reason, articles = reason === 'README' ? 1 : 0 }) => sum + articles, 0);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const withoutText = new Set(
    errors.filter(({ rule }) => rule === 'missing-text').map(({ file }) => file),
  ).size;
  const refused = new Set(errors.map(({ file }) => file)).size;
  const { user, system } = process.cpuUsage();
  return {
    files: articleCount + refused,
    leftOut,
    withoutText,
    articles: articleCount,
    printed: findings.length,
    counts: [...counts],
    cpuSeconds: (user + system) / 1e6,
    peakMb: process.resourceUsage().maxRSS / 1000,
  };
}

process.stdout.write(JSON.stringify(await check(process.argv[2] ?? '')));

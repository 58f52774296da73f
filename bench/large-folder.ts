/**
 * What a large folder costs: the first start, the second one, and reloads while questions are asked.
 *
 *     npx tsx bench/large-folder.ts generate DIR [--articles 36000] [--characters 2500]
 *     npx tsx bench/large-folder.ts measure DIR [--changed 1 --changed 100] [--json]
 *
 * `generate` writes articles in the question format, the same at every run. `measure` starts the program, built,
 * on them in new processes with an empty data folder, and changes as many files as `--changed` says.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtMeasuring } from './large-folder/built-measuring.ts';
import type { Measured } from './large-folder/measure-process.ts';
import { writeQuestionArticles } from './large-folder/question-articles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '36000' },
    characters: { type: 'string', default: '2500' },
    changed: { type: 'string', multiple: true, default: ['1', '100'] },
    json: { type: 'boolean', default: false },
  },
});
const [command, folder] = positionals;

if (command === 'generate' && folder !== undefined) {
  const shape = { articles: Number(values.articles), characters: Number(values.characters) };
  await writeQuestionArticles(folder, shape);
} else if (command === 'measure' && folder !== undefined) {
  const dataDir = mkdtempSync(join(tmpdir(), 'docent-bench-'));
  try {
    const child = await builtMeasuring(join(dataDir, 'built'));
    const runs = [
      'first start',
      'second start',
      ...values.changed.map((count) => `${count} changed`),
    ];
    const measured = runs.map((run) => measureIn(child, run, folder, dataDir));
    process.stdout.write(values.json ? `${JSON.stringify(measured, null, 2)}\n` : table(measured));
  } finally {
    rmSync(dataDir, { recursive: true });
  }
} else {
  process.stderr.write(
    'Usage: npx tsx bench/large-folder.ts generate|measure DIR; the file says more.\n',
  );
  process.exitCode = 2;
}

function measureIn(child: string, run: string, contentDir: string, dataDir: string): Measured {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', child, run, contentDir, dataDir],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Measuring "${run}" failed: ${stderr}`);
  const measured: Measured = JSON.parse(stdout);
  return measured;
}

function table(measured: readonly Measured[]): string {
  const rows = measured.map(({ run, seconds, cpuSeconds, memoryMb, peakMb, held }) => [
    run,
    `${seconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s`,
    `${memoryMb.toFixed(0)} MB`,
    `${peakMb.toFixed(0)} MB`,
    ...(held === null
      ? []
      : [
          `${held.p99Ms.toFixed(0)} ms`,
          `${held.longestMs.toFixed(0)} ms`,
          held.longestCpuMs === null ? '' : `${held.longestCpuMs.toFixed(0)} ms`,
          `${held.answerMedianMs.toFixed(0)} ms`,
          `${held.answerLongestMs.toFixed(0)} ms`,
        ]),
  ]);
  const head = ['', 'time', 'CPU', 'memory', 'peak'];
  const heldHead = ['held p99', 'longest', 'in CPU', 'answer', 'longest'];
  return [[...head, ...heldHead], ...rows]
    .map(
      ([run = '', ...cells]) => `${run.padEnd(14)}${cells.map((it) => it.padStart(10)).join('')}\n`,
    )
    .join('');
}

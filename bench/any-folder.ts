/**
 * What becomes of any folder of Markdown: a row of docs/folders-tried.md.
 *
 *     npx tsx bench/any-folder.ts DIR [--name NAME] [--replies] [--questions 50]
 *
 * Prints files, articles, findings by rule, how many replies to questions made of titles and headings
 * hold a sign of a syntax that should have been read, and what check and a first start cost.
 * `--replies` prints the replies instead, to be read by a person.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CheckedFolder } from './any-folder/check-process.ts';
import { builtMeasuring } from './large-folder/built-measuring.ts';
import type { Measured } from './large-folder/measure-process.ts';
import { repliesOf } from './any-folder/replies.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    replies: { type: 'boolean', default: false },
    questions: { type: 'string', default: '50' },
  },
});
const [folder] = positionals;

if (folder === undefined) {
  process.stderr.write('Usage: npx tsx bench/any-folder.ts DIR; the file says more.\n');
  process.exitCode = 2;
} else {
  const replies = await repliesOf(resolve(folder), Number(values.questions));
  process.stdout.write(
    values.replies
      ? replies
          .map(({ question, text, signs }) => `? ${question}\n${marked(signs)}${text}\n\n`)
          .join('')
      : await row(folder, replies),
  );
}

function marked(signs: readonly string[]): string {
  return signs.length === 0 ? '' : `!! ${signs.join('  ')}\n`;
}

async function row(dir: string, replies: Awaited<ReturnType<typeof repliesOf>>): Promise<string> {
  const checking = fileURLToPath(new URL('any-folder/check-process.ts', import.meta.url));
  const checked: CheckedFolder = JSON.parse(printedBy(['--import', 'tsx', checking, resolve(dir)]));
  const dataDir = mkdtempSync(join(tmpdir(), 'docent-bench-'));
  try {
    const measuring = await builtMeasuring(join(dataDir, 'built'));
    const start: Measured = JSON.parse(
      printedBy([measuring, 'first start', resolve(dir), dataDir]),
    );
    const { files, leftOut, withoutText, articles, printed, counts } = checked;
    const withText = files - withoutText;
    const share = withText === 0 ? 100 : (100 * articles) / withText;
    const answered = replies.filter(({ kind }) => kind === 'answered').length;
    const signs = replies.filter((reply) => reply.signs.length > 0).length;
    const cells = [
      values.name ?? basename(dir),
      `${files} (${leftOut} left out)`,
      `${articles} (${share.toFixed(0)} %)`,
      `${printed}: ${counts.map(([rule, count]) => `${rule} ${count}`).join(', ')}`,
      `${replies.length}, ${answered} answered, ${signs} with signs`,
      `${checked.cpuSeconds.toFixed(1)} s, ${checked.peakMb.toFixed(0)} MB`,
      `${start.cpuSeconds.toFixed(1)} s, ${start.peakMb.toFixed(0)} MB`,
    ];
    return `| ${cells.join(' | ')} |\n`;
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

/** @param args - Of Node.js. */
function printedBy(args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return stdout;
}

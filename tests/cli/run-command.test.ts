import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommandMain } from '../../src/cli/streams.ts';
import { call } from '../call.ts';
import { sampleOf, thoroughly } from '../property-runs.ts';
import { builtFile, run, runBuilt } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const COMMANDS = [
  'ask',
  'calibrate',
  'check',
  'evaluate',
  'gaps',
  'import',
  'labels',
  'new',
  'rank',
] as const;

/** More than a pipe holds, so that the program still writes when its reader has left. */
const MANY = 1000;

const usageOf = (command: string): RegExp =>
  new RegExp(`^Usage: npm run (?:--silent )?${command} -- `);

const jsonLines = (values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** Runs a command whose reader leaves after the first piece, as `head -1` does. */
async function readFirst(
  file: string,
  args: readonly string[],
): Promise<{ readonly first: string; readonly end: readonly unknown[]; readonly stderr: string }> {
  const child = spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = once(child, 'close');
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [first] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  child.stdout.destroy();
  return { first: first.split('\n')[0]!, end: await end, stderr };
}

describe('a command whose reader leaves', () => {
  it('ends quietly in the midst of a run', async () => {
    const folder = await temporaryFolder({
      'corpus.jsonl': jsonLines(
        Array.from({ length: 100 }, (_, id) => ({ id, title: '', text: `lime ${id}` })),
      ),
      'queries.jsonl': jsonLines(Array.from({ length: MANY }, (_, id) => ({ id, text: 'lime' }))),
    });
    const { first, end, stderr } = await readFirst(builtFile('cli/rank'), [
      '--corpus',
      join(folder, 'corpus.jsonl'),
      '--queries',
      join(folder, 'queries.jsonl'),
    ]);
    expect(first).toMatch(/^0 Q0 0 1 /);
    expect({ end, stderr }).toEqual({ end: [0, null], stderr: '' });
  });

  it('ends quietly in the midst of the findings, which are counted', async () => {
    // Half of the articles at most: what more of them lack would be said once.
    const articles = Array.from({ length: MANY }, (_, at) => [
      `pane${at}.md`,
      `# Pane ${at}\n\nPane number ${at}.\n${at < MANY / 2 ? '' : '\n## Sources\n\n- A book.\n'}`,
    ]);
    const folder = await temporaryFolder(Object.fromEntries(articles));
    const { first, end, stderr } = await readFirst(builtFile('cli/check'), [folder]);
    expect(first).toMatch(/^pane0\.md:1:1 missing-sources /);
    expect(end).toEqual([0, null]);
    expect(stderr).toBe('500 missing-sources\n1,000 articles: 0 errors, 500 warnings.\n');
  });

  it('ends quietly in the midst of the answers', async () => {
    const folder = await temporaryFolder({
      'lime.md': '# Lime mortar\n\nLime mortar lets a wall breathe.\n',
      '_questions.txt': 'lime mortar\n'.repeat(MANY),
    });
    const { first, end, stderr } = await readFirst(builtFile('cli/ask'), [
      '--json',
      '--content',
      folder,
      '--questions',
      join(folder, '_questions.txt'),
    ]);
    expect(JSON.parse(first)).toMatchObject({ question: 'lime mortar' });
    expect({ end, stderr }).toEqual({ end: [0, null], stderr: '' });
  });
});

describe('a command that is started through a link', () => {
  it('runs all the same', async () => {
    const link = join(await temporaryFolder(), 'link.js');
    await symlink(builtFile('cli/rank'), link);
    const { first, end } = await readFirst(link, ['--help']);
    expect(first).toMatch(/^Usage: npm run --silent rank/);
    expect(end).toEqual([0, null]);
  });
});

thoroughly('a command runs from its source, as package.json starts it', async () => {
  const { exitCode, stdout } = await run('src/cli/ask.ts', ['--help']);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run --silent ask/);
});

describe.each(sampleOf(COMMANDS, 3))('npm run %s, in a process of its own', (name) => {
  it('shows its usage and ends with 0', async () => {
    // Its packages are for a workplace, and no part of the built program.
    const started = name === 'import' ? run(`src/cli/${name}.ts`, ['--help']) : null;
    const { exitCode, stdout, stderr } = await (started ?? runBuilt(`cli/${name}`, ['--help']));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(usageOf(name));
  });
});

describe.each(COMMANDS)('npm run %s', (name) => {
  it('shows its usage and ends with 0', async () => {
    const { main }: { readonly main: CommandMain } = await import(`../../src/cli/${name}.ts`);
    const { exitCode, stdout, stderr } = await call(main, ['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(usageOf(name));
  });

  it('ends with 2 on an option that it does not know, and prints nothing else', async () => {
    const { main }: { readonly main: CommandMain } = await import(`../../src/cli/${name}.ts`);
    const { exitCode, stdout, stderr } = await call(main, ['--charm']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown option '--charm'\.\n.*usage.*\n$/i);
  });
});

describe('the exit code of a process', () => {
  it('is what the command ends with', async () => {
    const { exitCode } = await runBuilt('cli/rank', ['--charm']);
    expect(exitCode).toBe(2);
  });
});

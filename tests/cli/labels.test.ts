import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openState } from '../../src/bot/state/open-state.ts';
import type { Choice } from '../../src/bot/state/choices.ts';
import type { State } from '../../src/bot/state/state.ts';
import { parseLabelledQuestions } from '../../src/cli/evaluation/labelled-questions.ts';
import { main } from '../../src/cli/labels.ts';
import { call } from '../call.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

async function stateIn(dataDir: string): Promise<State> {
  const config = { dataDir, databaseUrl: null, retentionDays: 30, hashKey: null };
  const opened = await openState({ config, now: () => NOW, repeat: () => () => undefined });
  if (opened.kind === 'unusable') throw new Error(opened.sentence);
  return opened.state;
}

async function folderWith(choices: readonly Omit<Choice, 'day'>[]): Promise<string> {
  const dataDir = await temporaryFolder();
  const state = await stateIn(dataDir);
  for (const [at, choice] of choices.entries()) {
    await state.choices.add(`70000000000000000${at % 2}`, choice);
  }
  await state.close();
  return dataDir;
}

const choices: readonly Omit<Choice, 'day'>[] = [
  { question: 'Why lime?', article: 'cement', origin: 'candidate' },
  { question: 'why lime? ', article: 'lime', origin: 'candidate' },
  { question: 'why lime?', article: 'lime', origin: 'candidate' },
  { question: 'who pays: "nobody"? # [x]\n---', article: null, origin: 'asked' },
  { question: 'old organ', article: 'pipes', origin: 'candidate' },
  { question: 'old organ', article: 'organs', origin: 'expert' },
  { question: 'old organ', article: null, origin: 'none-of-these' },
];

describe('npm run labels', () => {
  it('writes what people took for their questions, as labelled questions without persons', async () => {
    const dataDir = await folderWith(choices);
    const file = join(dataDir, 'labels.yaml');
    const ran = await call(main, ['--export', file], { env: { DATA_DIR: dataDir }, now: NOW });
    expect(ran).toMatchObject({ exitCode: 0, stdout: `${file}\n` });
    expect(ran.stderr).toBe('3 questions from 7 choices. Review each before you use it.\n');
    const text = await readFile(file, 'utf8');
    expect(parseLabelledQuestions(text)).toMatchObject({
      kind: 'read',
      questions: [
        { question: 'old organ', expect: ['organs'] },
        { question: 'who pays: "nobody"? # [x]\n---', expect: [] },
        { question: 'Why lime?', expect: ['lime', 'cement'] },
      ],
    });
    expect(text).toContain(
      '# picked by an expert once, chosen among candidates once, none of these once\n',
    );
    expect(text).not.toMatch(/7000000000|2026/);
  });

  it('never overwrites a file, unless it is told to', async () => {
    const dataDir = await folderWith(choices);
    const file = join(dataDir, 'labels.yaml');
    await writeFile(file, 'mine');
    const env = { DATA_DIR: dataDir };
    const refused = await call(main, ['--export', file], { env, now: NOW });
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/is there already and was left as it is.*--force/);
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect((await call(main, ['--export', file, '--force'], { env, now: NOW })).exitCode).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('Why lime?');
  });

  it.each(['0', '1'])(
    'leaves out what is past the retention of the shell (RETENTION_DAYS=%s), and deletes nothing of it',
    async (RETENTION_DAYS) => {
      const dataDir = await folderWith(choices);
      const left = await stateIn(dataDir);
      await left.servers.left('700000000000000000');
      await left.close();
      const file = join(dataDir, 'labels.yaml');
      const later = new Date('2026-12-10T12:00:00Z');
      const env = { DATA_DIR: dataDir, RETENTION_DAYS };
      const ran = await call(main, ['--export', file], { env, now: later });
      expect(ran).toMatchObject({ exitCode: 0, stdout: '' });
      const state = await stateIn(dataDir);
      const kept = await state.choices.choicesEverywhere();
      await state.close();
      expect(kept).toMatchObject({ kind: 'read', value: { length: choices.length } });
    },
  );

  it('makes no file of nothing', async () => {
    const dataDir = await folderWith([]);
    const file = join(dataDir, 'labels.yaml');
    const env = { DATA_DIR: dataDir };
    const ran = await call(main, ['--export', file], { env, now: NOW });
    expect(ran).toMatchObject({ exitCode: 0, stdout: '' });
    expect(ran.stderr).toMatch(/^Nothing to write yet/);
    await expect(stat(file)).rejects.toThrow('ENOENT');
    const never = { ...env, RETENTION_DAYS: '0' };
    expect((await call(main, ['--export', file], { env: never, now: NOW })).stderr).toMatch(
      /RETENTION_DAYS=0/,
    );
  });

  it('says what is wrong with the usage, the settings, the database and the file', async () => {
    const dataDir = await folderWith(choices);
    const run = (args: readonly string[], env: Record<string, string>) =>
      call(main, args, { env: { DATA_DIR: dataDir, ...env }, now: NOW });
    expect(await run([], {})).toMatchObject({ exitCode: 2 });
    expect((await run(['--help'], {})).stdout).toMatch(/^Usage: npm run labels/);
    expect((await run(['--export', 'x'], { RETENTION_DAYS: 'x' })).exitCode).toBe(2);
    const noFolder = await run(['--export', join(dataDir, 'no', 'x.yaml')], {});
    expect(noFolder).toMatchObject({ exitCode: 1 });
    expect(noFolder.stderr).toMatch(/cannot be written \(ENOENT\)/);
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    expect((await run(['--export', 'x'], { DATA_DIR: join(file, 'data') })).exitCode).toBe(1);
  });
});

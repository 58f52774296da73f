import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { openState } from '../../src/bot/state/open-state.ts';
import type { State } from '../../src/bot/state/state.ts';
import { main } from '../../src/cli/gaps.ts';
import { call } from '../call.ts';
import { lastingFolder, temporaryFolder } from '../temporary-folder.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const HASH_KEY = 'of a test, with more than 32 characters';
const lime = `# What is lime mortar?

Lime mortar is soft and lets a wall dry. It is made of lime and sand.
`;

let data: Awaited<ReturnType<typeof lastingFolder>>;

async function stateThere(): Promise<State> {
  const opened = await openState({
    config: { dataDir: data.folder, databaseUrl: null, retentionDays: 30, hashKey: HASH_KEY },
    now: () => NOW,
    repeat: () => () => undefined,
  });
  if (opened.kind === 'unusable') throw new Error(opened.sentence);
  return opened.state;
}

beforeAll(async () => {
  data = await lastingFolder();
  const state = await stateThere();
  const asked: readonly (readonly [guildId: string, memberId: string, question: string])[] = [
    ['100', '1', 'How is thatch repaired?'],
    ['200', '2', 'how is thatch repaired'],
    ['200', '3', 'repairing of thatch'],
    ['100', '1', 'Does lime mortar need polyester?'],
    ['100', '2', 'does lime mortar need polyester'],
    ['100', '1', 'Where does my aunt Agatha live?'],
    ['200', '1', 'where does my aunt agatha live'],
  ];
  for (const [at, [guildId, memberId, question]] of asked.entries()) {
    const told = { question, reason: 'unknown', article: null, contentVersion: 'v' } as const;
    await state.gaps.add({ guildId, memberId, replyId: String(at), ...told });
  }
  await state.close();
});

afterAll(() => data.remove());

async function gaps(folder: string, ...args: readonly string[]) {
  return call(main, ['--content', folder, ...args], {
    env: { DATA_DIR: data.folder, HASH_KEY },
    now: NOW,
  });
}

describe('npm run gaps', () => {
  it('lists what at least two members asked, most asked first, with the nearest article', async () => {
    const folder = await temporaryFolder({ 'lime.md': lime });
    const { exitCode, stdout } = await gaps(folder);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`1. How is thatch repaired?
   asked 3 times by at least 2 members, last on 2026-11-20: 3 without an answer
   also: how is thatch repaired
   also: repairing of thatch
   no article comes near it

2. Does lime mortar need polyester?
   asked 2 times by at least 2 members, last on 2026-11-20: 2 without an answer
   also: does lime mortar need polyester
   nearest: What is lime mortar? (lime), which says nothing of “polyester”

`);
  });

  it('writes a draft that nobody is answered from, and never over a file', async () => {
    const folder = await temporaryFolder({ 'lime.md': lime });
    const { exitCode, stdout } = await gaps(folder, '--draft', '2');
    const file = join(folder, '_draft-lime-mortar-need-polyester.md');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${file}\n` });
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(/^---\n# UNREVIEWED: members asked this 2 times/);
    expect(text).toContain('#   does lime mortar need polyester\n');
    expect(text).toContain('title: >-\n    Does lime mortar need polyester?\n');
    const again = await gaps(folder, '--draft', '2');
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toMatch(/there already/);
  });

  it('leaves out what is past the retention of the shell, and deletes nothing of it', async () => {
    const before = await stateThere();
    const stored = await before.gaps.gapsEverywhere();
    await before.servers.left('200');
    await before.close();
    const folder = await temporaryFolder({ 'lime.md': lime });
    const { exitCode, stdout } = await call(main, ['--content', folder], {
      env: { DATA_DIR: data.folder, HASH_KEY, RETENTION_DAYS: '1' },
      now: new Date('2026-12-10T12:00:00Z'),
    });
    expect(exitCode).toBe(0);
    expect(stdout).toBe('');
    const after = await stateThere();
    const kept = await after.gaps.gapsEverywhere();
    await after.close();
    expect(kept).toMatchObject({ kind: 'read', value: { length: 7 } });
    expect(kept).toEqual(stored);
  });

  it('makes no database where there is none, and says so', async () => {
    const folder = await temporaryFolder({ 'lime.md': lime });
    const DATA_DIR = join(await temporaryFolder(), 'data');
    const ran = await call(main, ['--content', folder], { env: { DATA_DIR } });
    expect(ran).toMatchObject({ exitCode: 1, stdout: '' });
    expect(ran.stderr).toMatch(
      /^There is no database at .*docent\.db: the bot makes it at its first/,
    );
    await expect(stat(DATA_DIR)).rejects.toThrow('ENOENT');
  });

  it('says which groups there are when another is named', async () => {
    const folder = await temporaryFolder({ 'lime.md': lime });
    const { exitCode, stderr } = await gaps(folder, '--draft', '3');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: 'There is no group 3; there are 2.\n',
    });
  });

  it.each([
    [['3'], /goes with --draft/],
    [['--draft', 'x'], /number of a group/],
    [['--draft', '1', '2'], /number of a group/],
  ])('refuses %j', async (args, sentence) => {
    const { exitCode, stderr } = await gaps('content', ...args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});

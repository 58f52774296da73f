import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docent-rank-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
function rank(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/rank.ts', ...args], {
    encoding: 'utf8',
  });
}

describe('rank', () => {
  it('prints a TREC run: ranks from 1, scores strictly decreasing, ties by id, nothing that shares no term', () => {
    const corpus = file(
      'corpus.jsonl',
      '{"id":"d3","title":"Lime","text":"Lime mortar."}',
      '{"id":"d1","title":"Glass","text":"Painted."}',
      '{"id":"d2","title":"Lime","text":"Lime mortar."}',
    );
    const queries = file(
      'queries.jsonl',
      '{"id":"q1","text":"lime mortar?"}',
      '{"id":"q2","text":""}',
    );
    const { status, stdout } = rank('--corpus', corpus, '--queries', queries);
    expect(status).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' '));
    expect(lines.map(([query, q0, id, place, , run]) => [query, q0, id, place, run])).toEqual([
      ['q1', 'Q0', 'd2', '1', 'docent'],
      ['q1', 'Q0', 'd3', '2', 'docent'],
    ]);
    expect(Number(lines[0]?.[4])).toBeGreaterThan(Number(lines[1]?.[4]));
    expect(
      rank('--corpus', corpus, '--queries', queries, '--top', '1').stdout.split('\n'),
    ).toHaveLength(2);
  });

  it('puts equal documents in the order of their ids, and says nothing else in a pipe', () => {
    const ids = ['b', 'a10', 'a9', 'Z', 'c', 'a1'];
    const lines = ids.map((id) => JSON.stringify({ id, title: 'Lime', text: 'Lime mortar.' }));
    const corpus = file('equal.jsonl', ...lines, '');
    const queries = file('equal-queries.jsonl', '{"id":"q","text":"lime"}');
    const { stdout, stderr } = rank('--corpus', corpus, '--queries', queries);
    const run = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' '));
    expect(run.map(([, , id]) => id)).toEqual(['Z', 'a1', 'a10', 'a9', 'b', 'c']);
    const scores = run.map(([, , , , score]) => Number(score));
    expect(scores.every((score, at) => score > 0 && score < (scores[at - 1] ?? Infinity))).toBe(
      true,
    );
    expect(stderr).toBe('');
  });

  it('ranks nothing in an empty corpus', () => {
    const [corpus, queries] = [file('empty.jsonl'), file('one.jsonl', '{"id":"q","text":"lime"}')];
    const { status, stdout } = rank('--corpus', corpus, '--queries', queries);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('says what is wrong, by exit code and place', () => {
    const good = file('good.jsonl', '{"id":"a","text":"lime"}');
    const spaced = file('spaced.jsonl', '{"id":"a","text":"x"}', '{"id":"a b","text":"lime"}');
    const broken = file('broken.jsonl', '{"id":');
    expect(rank('--corpus', spaced, '--queries', good)).toMatchObject({ status: 2, stdout: '' });
    expect(rank('--corpus', spaced, '--queries', good).stderr).toContain('spaced.jsonl:2');
    expect(rank('--corpus', good, '--queries', broken).status).toBe(1);
    expect(rank('--corpus', join(folder, 'absent'), '--queries', good).status).toBe(1);
    expect(rank('--corpus', good).status).toBe(2);
    expect(rank('--corpus', good, '--queries', good, '--top', '0').status).toBe(2);
    expect(rank('--corpus', good, '--queries', good, '--depth', '3').status).toBe(2);
  });
});

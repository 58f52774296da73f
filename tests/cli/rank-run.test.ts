import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/rank.ts';
import { call } from '../call.ts';
import type { Run } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const rank = (...args: readonly string[]): Promise<Run> => call(main, args);

/** Paths of files with these lines. */
async function files(
  table: Readonly<Record<string, readonly string[]>>,
): Promise<(name: string) => string> {
  const folder = await temporaryFolder(
    Object.fromEntries(
      Object.entries(table).map(([name, lines]) => [name, `${lines.join('\n')}\n`]),
    ),
  );
  return (name) => join(folder, name);
}

describe('npm run rank', () => {
  it('prints a TREC run: ranks from 1, scores strictly decreasing, ties by id, nothing that shares no term', async () => {
    const path = await files({
      corpus: [
        '{"id":"d3","title":"Lime","text":"Lime mortar."}',
        '{"id":"d1","title":"Glass","text":"Painted."}',
        '{"id":"d2","title":"Lime","text":"Lime mortar."}',
      ],
      queries: ['{"id":"q1","text":"lime mortar?"}', '{"id":"q2","text":""}'],
    });
    const both = ['--corpus', path('corpus'), '--queries', path('queries')];
    const { exitCode, stdout } = await rank(...both);
    expect(exitCode).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' '));
    expect(lines.map(([query, q0, id, place, , run]) => [query, q0, id, place, run])).toEqual([
      ['q1', 'Q0', 'd2', '1', 'docent'],
      ['q1', 'Q0', 'd3', '2', 'docent'],
    ]);
    expect(Number(lines[0]?.[4])).toBeGreaterThan(Number(lines[1]?.[4]));
    expect((await rank(...both, '--top', '1')).stdout.split('\n')).toHaveLength(2);
  });

  it('puts equal documents in the order of their ids, and says nothing else in a pipe', async () => {
    const ids = ['b', 'a10', 'a9', 'Z', 'c', 'a1'];
    const lines = ids.map((id) => JSON.stringify({ id, title: 'Lime', text: 'Lime mortar.' }));
    const path = await files({ corpus: [...lines, ''], queries: ['{"id":"q","text":"lime"}'] });
    const { stdout, stderr } = await rank('--corpus', path('corpus'), '--queries', path('queries'));
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

  it('ranks nothing in an empty corpus', async () => {
    const path = await files({ empty: [], one: ['{"id":"q","text":"lime"}'] });
    const { exitCode, stdout } = await rank('--corpus', path('empty'), '--queries', path('one'));
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  });

  it('says what is wrong, by exit code and place', async () => {
    const path = await files({
      good: ['{"id":"a","text":"lime"}'],
      spaced: ['{"id":"a","text":"x"}', '{"id":"a b","text":"lime"}'],
      broken: ['{"id":'],
    });
    const [good, spaced, broken] = [path('good'), path('spaced'), path('broken')];
    const refused = await rank('--corpus', spaced, '--queries', good);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain('spaced:2');
    const exitCodeOf = async (...args: readonly string[]): Promise<number | null> =>
      (await rank(...args)).exitCode;
    expect(await exitCodeOf('--corpus', good, '--queries', broken)).toBe(1);
    const absent = await rank('--corpus', path('absent'), '--queries', good);
    expect(absent.exitCode).toBe(1);
    expect(absent.stderr).toMatch(/absent cannot be read \(ENOENT\); check the path\.\n$/);
    expect(await exitCodeOf('--corpus', good)).toBe(2);
    expect((await rank('--help')).stdout).toContain(
      '--corpus FILE   documents: a line of JSON each',
    );
    expect(await exitCodeOf('--corpus', good, '--queries', good, '--top', '0')).toBe(2);
    expect(await exitCodeOf('--corpus', good, '--queries', good, '--depth', '3')).toBe(2);
  });
});

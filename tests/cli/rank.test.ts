import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/rank.ts';
import { call } from '../call.ts';
import type { Run } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Lines as a person has written them: what JSON makes of an id is what is at stake. */
async function rank(
  corpus: readonly string[],
  queries: readonly string[],
  ...options: readonly string[]
): Promise<Run> {
  const folder = await temporaryFolder({
    'corpus.jsonl': corpus.join('\n'),
    'queries.jsonl': queries.join('\n'),
  });
  return call(main, [
    '--corpus',
    join(folder, 'corpus.jsonl'),
    '--queries',
    join(folder, 'queries.jsonl'),
    ...options,
  ]);
}

const ASKED = ['{"id": "q", "text": "lime"}'];

describe('npm run rank', () => {
  it('prints a TREC run, equal documents by their ids', async () => {
    const { exitCode, stdout, stderr } = await rank(
      [
        '{"id": "b", "title": "Lime", "text": "Mortar of lime."}',
        '{"id": 7, "title": "Glass", "text": "Painted windows."}',
        '{"id": "a", "title": "Lime", "text": "Mortar of lime."}',
      ],
      ASKED,
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^q Q0 a 1 \d+\.\d+ docent\nq Q0 b 2 \d+\.\d+ docent\n$/);
  });

  it.each([
    ['larger than JSON keeps', '123456789012345678901'],
    ['with a fraction', '1.5'],
    ['with white space', '"a b"'],
  ])('refuses an id %s with 2, in documents and in queries', async (_, id) => {
    const bad = `{"id": ${id}, "text": "lime"}`;
    const document = await rank([ASKED[0]!, '', bad], ASKED);
    expect(document).toMatchObject({ exitCode: 2, stdout: '' });
    expect(document.stderr).toMatch(/corpus\.jsonl:3: Expected an id /);
    const query = await rank(ASKED, [bad]);
    expect(query).toMatchObject({ exitCode: 2, stdout: '' });
    expect(query.stderr).toMatch(/queries\.jsonl:1: Expected an id /);
  });

  it('refuses an id that stands twice with 2, as text or as a number', async () => {
    const twice = ['{"id": "12", "text": "lime"}', '{"id": 12, "text": "lime"}'];
    const document = await rank(twice, ASKED);
    expect(document).toMatchObject({ exitCode: 2, stdout: '' });
    expect(document.stderr).toMatch(/corpus\.jsonl:2: .*got 12, which .*corpus\.jsonl:1 has\n$/);
    const query = await rank(ASKED, twice);
    expect(query).toMatchObject({ exitCode: 2, stdout: '' });
    expect(query.stderr).toContain('queries.jsonl:2: ');
  });

  it('prints scores above 0, strictly decreasing, where a word says next to nothing', async () => {
    const count = 40_000;
    const { exitCode, stdout } = await rank(
      Array.from({ length: count }, (_, id) => `{"id": ${id}, "text": "lime"}`),
      ASKED,
      '--top',
      String(count),
    );
    expect(exitCode).toBe(0);
    const scores = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Number(line.split(' ')[4]));
    expect(scores).toHaveLength(count);
    expect(scores.findIndex((score, at) => score >= (scores[at - 1] ?? Infinity))).toBe(-1);
    expect(scores.at(-1)).toBeGreaterThan(0);
  });
});

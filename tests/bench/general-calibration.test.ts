import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../bench/general-calibration.ts';
import { call } from '../call.ts';
import { thoroughly } from '../property-runs.ts';
import { run } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** One article and one question a name. */
function collection(folder: string, names: readonly string[]): Record<string, string> {
  const lines = (values: readonly object[]): string =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('');
  return {
    [`${folder}/corpus.jsonl`]: lines(
      names.map((id) => ({ id, title: `Care of ${id}`, text: `How ${id} is kept dry.` })),
    ),
    [`${folder}/queries.jsonl`]: lines(names.map((id) => ({ id, text: `keeping ${id}` }))),
    [`${folder}/qrels.tsv`]: names.map((id) => `${id}\t${id}\t1\n`).join(''),
  };
}

const files = {
  ...collection('walls', ['lime', 'brick', 'slate', 'timber', 'thatch', 'plaster', 'granite']),
  ...collection('rooms', ['paper', 'bronze', 'carpet', 'ivory', 'leather', 'amber', 'velvet']),
};

describe('bench/general-calibration.ts', () => {
  thoroughly('gives the same figures in whatever order the collections are given', async () => {
    const folder = await temporaryFolder(files);
    const data = ['--data', join(folder, 'walls'), '--data', join(folder, 'rooms')];
    const one = await call(main, data);
    const other = await call(main, [...data.slice(2), ...data.slice(0, 2)]);
    expect(one).toMatchObject({ exitCode: 0, stderr: '' });
    expect(one.stdout).toMatch(/^\{"rightArticle":/);
    expect(other).toEqual(one);
  });

  it('shows the usage on request', async () => {
    const { exitCode, stdout } = await call(main, ['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage: npx tsx bench\/general-calibration\.ts/);
  });

  thoroughly('runs from its source', async () => {
    const { exitCode, stdout } = await run('bench/general-calibration.ts', ['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage:/);
  });

  it.each([[[]], [['--data', 'one']], [['--data', 'a/one', '--data', 'b/one']], [['--fast']]])(
    'refuses %j with 2, the reason and the usage',
    async (args) => {
      const { exitCode, stdout, stderr } = await call(main, args);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^(Expected two or more --data|Unknown option '--fast').*\n\nUsage:/);
    },
  );

  it('ends with 1 on a collection that is broken or not there, and names the file', async () => {
    const folder = await temporaryFolder({ ...files, 'rooms/qrels.tsv': 'paper paper 1\n' });
    const args = ['--data', join(folder, 'walls'), '--data'];
    const broken = await call(main, [...args, join(folder, 'rooms')]);
    expect(broken).toMatchObject({ exitCode: 1, stdout: '' });
    expect(broken.stderr).toMatch(/qrels\.tsv:1: Expected query, document and grade.*\n$/);
    const missing = await call(main, [...args, join(folder, 'none')]);
    expect(missing).toMatchObject({ exitCode: 1, stdout: '' });
    expect(missing.stderr).toMatch(/corpus\.jsonl cannot be read: .*\n$/);
  });
});

import { describe, expect, it } from 'vitest';
import { main } from '../../bench/matching.ts';
import { call } from '../call.ts';
import { thoroughly } from '../property-runs.ts';
import { run } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const lines = (...values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** Lime is asked for, lime is found. */
const tinyCollection = {
  'corpus.jsonl': lines(
    { id: 'd1', title: 'Lime', text: 'Mortar of lime lets a wall breathe.' },
    { id: 'd2', title: 'Glass', text: 'Painted windows of churches.' },
    { id: 'd3', title: 'Paper', text: 'Archives keep paper dry and cool.' },
  ),
  'queries.jsonl': lines(
    { id: 'q1', text: 'Which mortar lets walls breathe?' },
    { id: 'q2', text: 'painted church windows' },
    { id: 'q3', text: 'a question without a judged answer' },
  ),
  'qrels.tsv': 'q1\td1\t1\nq2\td2\t1\n',
};
const tiny = ['--articles', '60', '--characters', '200'];
describe('npm run bench', () => {
  thoroughly('measures every engine on a given collection, as tables', async () => {
    const folder = await temporaryFolder(tinyCollection);
    const { exitCode, stdout, stderr } = await run('bench/matching.ts', [
      '--data',
      folder,
      ...tiny,
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const engine of ['docent', 'natural TfIdf', 'MiniSearch', 'SQLite FTS5']) {
      // Quality, changed questions, speed.
      expect(stdout.split(`| ${engine} `)).toHaveLength(4);
    }
    expect(stdout).toContain('3 articles, 2 questions');
    expect(stdout).toMatch(/\| docent +\| 1\.000 +\| 1\.000 \|/);
    expect(stdout).toMatch(/\| docent +\|.*\(× 1\.0\)/);
    expect(stdout).toContain('Summaries, labelled questions of content/');
  });

  thoroughly(
    'measures content/ with its labelled questions when no collection is given, as JSON',
    async () => {
      const { exitCode, stdout } = await run('bench/matching.ts', [
        '--json',
        '--engine',
        'docent',
        '--engine',
        'SQLite FTS5',
        ...tiny,
      ]);
      expect(exitCode).toBe(0);
      const { engines } = JSON.parse(stdout);
      expect(engines.map(({ engine }: { engine: string }) => engine)).toEqual([
        'docent',
        'SQLite FTS5',
      ]);
      expect(engines[0].ratios).toEqual({ index: 1, queryMedian: 1, queryP99: 1, memory: 1 });
      expect(engines[1].ratios.queryMedian).toBeGreaterThan(0);
      const [{ speed, quality }] = engines;
      expect(speed.asked).toBe(3000);
      expect(quality[0]).toMatchObject({ collection: 'content' });
      expect(quality[0].plain).toMatchObject({ asked: quality[0].queries });
      expect(quality[0].plain.firstRight).toBeGreaterThan(0.8);
      expect(quality[0].changed.map(({ change }: { change: string }) => change)).toContain(
        'two typos',
      );
    },
  );

  it('says what each ingredient is worth', async () => {
    const folder = await temporaryFolder(tinyCollection);
    const { exitCode, stdout } = await call(main, ['--drop-one', '--data', folder]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^everything \(as shipped\) +1\.000 \/ 1\.000$/m);
  });

  it('shows the usage on request', async () => {
    const { exitCode, stdout } = await call(main, ['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run --silent bench/);
  });

  it.each([
    [['--fast'], '--fast'],
    [['--articles', 'many'], '--articles'],
    [['--characters', '1'], '--characters'],
    [['--engine', 'lucene'], 'lucene'],
    [['content'], 'content'],
  ])('refuses %j with 2, the reason and the usage', async (args, word) => {
    const { exitCode, stdout, stderr } = await call(main, args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(word);
    expect(stderr).toContain('Usage:');
  });

  it('ends with 1 where there is no collection, and names what is missing', async () => {
    const folder = await temporaryFolder({ 'corpus.jsonl': '' });
    const { exitCode, stderr } = await call(main, ['--data', folder]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('queries.jsonl is missing');
  });

  it.each([
    ['qrels.tsv', 'q1\td1\t1\n\nq2\td2\n', 3],
    ['corpus.jsonl', '{"id": "d1", "title": "Lime", "text": "Lime."}\n{"id": "d2"}\n', 2],
    ['queries.jsonl', '{"id": "q1", "text"\n', 1],
  ])('ends with 1 on a broken %s and names the line', async (file, text, line) => {
    const folder = await temporaryFolder({ ...tinyCollection, [file]: text });
    const { exitCode, stdout, stderr } = await call(main, ['--data', folder]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`${file}:${line}: Expected .*\\n$`));
    expect(stderr).not.toContain('left out');
  });

  it('ends with 1 where nothing that is asked is judged', async () => {
    const folder = await temporaryFolder({ ...tinyCollection, 'qrels.tsv': 'q9\td1\t1\n' });
    const { exitCode, stderr } = await call(main, ['--data', folder]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Expected qrels.tsv to name queries');
  });
});

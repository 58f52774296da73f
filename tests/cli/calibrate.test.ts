import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/calibrate.ts';
import {
  formatCalibration,
  generalCalibration,
  parseCalibration,
} from '../../src/knowledge/index.ts';
import { call } from '../call.ts';
import type { Run } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const NAMES = ['lime', 'glass', 'paper', 'timber', 'slate', 'thatch', 'bronze', 'brick'];
const articles = Object.fromEntries(
  NAMES.map((name) => [
    `${name}.md`,
    `# Care of ${name}\n\nHow ${name} is cleaned and kept dry.\n`,
  ]),
);

/** Of each name: a question its article answers, one labelled with its neighbour, one out of scope. */
const labels = NAMES.flatMap((name, at) => [
  { question: `How is ${name} cleaned?`, expect: [name] },
  { question: `Why is ${name} kept dry?`, expect: [NAMES[(at + 1) % NAMES.length]!] },
  { question: `Who sells ${name} in town?`, expect: [] },
]);

const yaml = (questions: readonly { question: string; expect: readonly string[] }[]): string =>
  questions
    .map(
      ({ question, expect: slugs }) =>
        `- question: ${question}\n  expect: [${slugs.join(', ')}]\n  style: formal\n`,
    )
    .join('');

async function calibrate(
  questions: string,
  ...options: readonly string[]
): Promise<Run & { readonly written: string | null }> {
  const folder = await temporaryFolder({ ...articles, '_questions.yaml': questions });
  const out = join(folder, '_calibration.json');
  const ran = await call(main, [
    '--content',
    folder,
    '--questions',
    join(folder, '_questions.yaml'),
    ...options,
  ]);
  return { ...ran, written: await readFile(out, 'utf8').catch(() => null) };
}

describe('npm run calibrate', () => {
  it('fits the questions that a folder has of its own, without being told where they are', async () => {
    const folder = await temporaryFolder({ ...articles, '_questions.yaml': yaml(labels) });
    const { exitCode } = await call(main, [], { env: { CONTENT_DIR: folder } });
    expect(exitCode).toBe(0);
    const written = await readFile(join(folder, '_calibration.json'), 'utf8');
    expect(parseCalibration(written).kind).toBe('calibration');
  });

  it('keeps what replies are judged by where it is told to, and fits the rest', async () => {
    const unseen = NAMES.flatMap((name) =>
      Array.from(
        { length: 40 },
        (_, year) =>
          `- { question: Who kept ${name} dry in ${1900 + year}?, expect: [${year % 3 === 0 ? '' : name}], kind: who, unseen: true }\n`,
      ),
    );
    const files = { ...articles, '_questions.yaml': yaml(labels) + unseen.join('') };
    const none = await call(main, ['--content', await temporaryFolder(files), '--keep']);
    expect(none).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('without --keep') });
    const kept = { '_calibration.json': formatCalibration(generalCalibration, {}) };
    const few = { ...articles, ...kept, '_questions.yaml': yaml(labels) };
    const tooFew = await call(main, ['--content', await temporaryFolder(few), '--keep']);
    expect(tooFew).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('needs 100') });

    const folder = await temporaryFolder({ ...files, ...kept });
    expect((await call(main, ['--content', folder, '--keep'])).exitCode).toBe(0);
    const written = parseCalibration(await readFile(join(folder, '_calibration.json'), 'utf8'));
    const { rightArticle, stated, answerable, observed } = generalCalibration;
    expect(written).toMatchObject({ calibration: { rightArticle, stated, answerable } });
    expect(written).not.toMatchObject({ calibration: { observed } });
  });

  it('says in one sentence that a folder has no labelled questions, and writes nothing', async () => {
    const folder = await temporaryFolder(articles);
    const { exitCode, stderr } = await call(main, ['--content', folder]);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      `There are no labelled questions for ${folder}: write some in ${join(folder, '_questions.yaml')} (docs/your-own-articles.md shows how), or name a file with --questions.\n`,
    );
    expect(await readdir(folder)).not.toContain('_calibration.json');
  });

  it('fits the questions, writes what the bot reads, and says what it reaches on both halves', async () => {
    const { exitCode, stdout, stderr, written } = await calibrate(yaml(labels));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Tuning half');
    expect(stdout).toContain('Measuring half');
    expect(stdout).toMatch(/^Written: .*_calibration\.json$/m);
    expect(parseCalibration(written ?? '').kind).toBe('calibration');
  });

  it('refuses questions whose article is not there, each with its line, and writes nothing', async () => {
    const renamed = [
      ...labels,
      { question: 'What is limewash made of?', expect: ['lime', 'limewash'] },
      { question: 'How is lead cast?', expect: ['lead'] },
    ];
    const { exitCode, stdout, stderr, written } = await calibrate(yaml(renamed));
    expect({ exitCode, stdout, written }).toEqual({ exitCode: 1, stdout: '', written: null });
    const line = 3 * labels.length + 1;
    expect(stderr).toContain(`_questions.yaml: line ${line}: there is no article limewash\n`);
    expect(stderr).toContain(`_questions.yaml: line ${line + 3}: there is no article lead\n`);
    expect(stderr).toMatch(/Nothing is written\. Correct the questions/);
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });

  it.each([
    { args: ['--questions', 'absent.yaml'], status: 1 },
    { args: ['--content', 'absent'], status: 1 },
    { args: ['--out', 'no/such/folder/file.json'], status: 1 },
    { args: ['--level', 'bold'], status: 2 },
  ])('ends with $status for $args', async ({ args, status }) => {
    const { exitCode, stdout, stderr, written } = await calibrate(yaml(labels), ...args);
    expect({ exitCode, stdout, written }).toEqual({ exitCode: status, stdout: '', written: null });
    expect(stderr).not.toBe('');
  });
});

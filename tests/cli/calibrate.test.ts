import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, type Run } from '../run.ts';
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

async function calibrate(questions: string): Promise<Run & { readonly written: string | null }> {
  const folder = await temporaryFolder({ ...articles, '_questions.yaml': questions });
  const out = join(folder, '_calibration.json');
  const ran = await run('src/cli/calibrate.ts', [
    '--content',
    folder,
    '--questions',
    join(folder, '_questions.yaml'),
  ]);
  return { ...ran, written: await readFile(out, 'utf8').catch(() => null) };
}

describe('npm run calibrate', () => {
  it('fits the questions and writes what the bot reads', async () => {
    const { exitCode, stdout, stderr, written } = await calibrate(yaml(labels));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Written:');
    expect(JSON.parse(written ?? '')).toHaveProperty('calibration');
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
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnswerJson } from '../../src/cli/answer-json.ts';
import type { ExplanationJson } from '../../src/cli/explanation-json.ts';
import type { Run } from '../run.ts';
import { main } from '../../src/cli/ask.ts';
import { call } from '../call.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const files = {
  'walls/lime.md':
    '---\ntitle: Why is lime mortar used?\nurl: /learn/lime\nsubject: Building\n---\nLime mortar lets a wall breathe. It is soft.\n',
  'glass.md': '# Stained Glass\n\nStained glass is cleaned with distilled water.\n',
};

const ask = (args: readonly string[], env: Record<string, string> = {}): Promise<Run> =>
  call(main, args, { env });

async function json(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<AnswerJson[]> {
  const { stdout, exitCode, stderr } = await ask(['--json', ...args], env);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AnswerJson);
}

describe('npm run ask', () => {
  it('prints one JSON object with the fields in their promised order', async () => {
    const folder = await temporaryFolder(files);
    const [answer] = await json(['--content', folder, 'Why is lime mortar used?'], {
      SITE_URL: 'https://example.org',
    });
    expect(Object.keys(answer!)).toEqual([
      'question',
      'kind',
      'confidence',
      'article',
      'summary',
      'related',
      'missing',
      'candidates',
      'smallTalk',
    ]);
    expect(answer).toMatchObject({
      question: 'Why is lime mortar used?',
      kind: 'answered',
      article: {
        slug: 'walls/lime',
        title: 'Why is lime mortar used?',
        subject: 'Building',
        url: 'https://example.org/learn/lime',
        file: 'walls/lime.md',
      },
      summary: expect.stringContaining('Lime mortar lets a wall breathe.'),
    });
    expect(answer?.candidates[0]).toEqual({
      slug: 'walls/lime',
      title: 'Why is lime mortar used?',
      confidence: answer?.confidence,
      sentence: 'Lime mortar lets a wall breathe.',
    });
    expect(answer?.missing).toEqual([]);
  });

  it('names the words of the question that nothing shown speaks of', async () => {
    const folder = await temporaryFolder(files);
    const [answer] = await json(['--content', folder, 'Why is lime mortar used in Chicago?']);
    expect(answer?.missing).toEqual(['Chicago']);
  });

  it('gives every candidate its sentence, whatever the kind', async () => {
    const folder = await temporaryFolder({
      ...files,
      'a.md': '# Lime trees\n\nLime trees smell.\n',
    });
    const [answer] = await json(['--content', folder, 'Why is lime mortar used?']);
    expect(answer?.kind).toBe('answered');
    expect(answer?.candidates.map(({ sentence }) => sentence)).toEqual([
      'Lime mortar lets a wall breathe.',
      'Lime trees smell.',
    ]);
  });

  it('gives the summary as Discord is sent it', async () => {
    const folder = await temporaryFolder({
      'marks.md': '# Marks of the mason\n\n\\# one of the signs of a mason, cut by @everyone.\n',
    });
    const [answer] = await json(['--content', folder, 'Marks of the mason']);
    expect(answer?.summary).toBe('\\# one of the signs of a mason, cut by @\u200Beveryone.');
  });

  it('counts in the length what Discord adds', async () => {
    const sentence = 'The sign of a mason is cut by @everyone or @here. ';
    const folder = await temporaryFolder({ 'sign.md': `# Sign\n\n${sentence.repeat(20)}\n` });
    const [answer] = await json(['--content', folder, '--length', '200', 'sign of a mason']);
    const shown = sentence.trim().replaceAll('@', '@\u200B');
    expect(answer?.summary?.length).toBeLessThanOrEqual(200);
    expect(answer?.summary).toBe([shown, shown, shown].join(' '));
  });

  it('has null for article and summary when it does not know', async () => {
    const [answer] = await json([
      '--content',
      await temporaryFolder(files),
      'how do I preserve jam',
    ]);
    expect(answer).toEqual({
      question: 'how do I preserve jam',
      kind: 'unknown',
      confidence: 0,
      article: null,
      summary: null,
      related: [],
      missing: [],
      candidates: [],
      smallTalk: false,
    });
  });

  it('tells small talk from a question that nothing answers', async () => {
    const folder = await temporaryFolder({
      ...files,
      '_asked.txt': 'hello!\nthx, bye\nhello jam\n',
    });
    const answers = await json(['--content', folder, '--questions', join(folder, '_asked.txt')]);
    expect(answers.map(({ kind, smallTalk }) => [kind, smallTalk])).toEqual([
      ['unknown', true],
      ['unknown', true],
      ['unknown', false],
    ]);
  });

  it('answers a file line by line: byte order mark, Windows line ends, a blank line unknown', async () => {
    const folder = await temporaryFolder({
      ...files,
      '_questions.txt': '\uFEFFlime mortar\r\n\r\nstained glass',
    });
    const answers = await json([
      '--content',
      folder,
      '--questions',
      join(folder, '_questions.txt'),
    ]);
    expect(
      answers.map(({ question, candidates }) => [question, candidates[0]?.slug ?? null]),
    ).toEqual([
      ['lime mortar', 'walls/lime'],
      ['', null],
      ['stained glass', 'glass'],
    ]);
    expect(answers[1]).toMatchObject({ kind: 'unknown', confidence: 0 });
  });

  it('prints text for people, without colours into a pipe', async () => {
    const { stdout } = await ask([
      '--content',
      await temporaryFolder(files),
      'Why is lime mortar used?',
    ]);
    expect(stdout).toMatch(/^Why is lime mortar used\?\n\nLime mortar lets a wall breathe\./);
    expect(stdout).toContain('Source: walls/lime.md');
    expect(stdout).not.toContain('\u001b');
  });

  it('prints of a file each question above its reply, and a blank line between them', async () => {
    const text = 'Why is lime mortar used?\n\nhow do I preserve jam\u001b[2J\n';
    const folder = await temporaryFolder({ ...files, '_asked.txt': text });
    const args = ['--content', folder, '--questions', join(folder, '_asked.txt')];
    const { stdout } = await ask(args);
    expect(stdout).toMatch(
      /^> Why is lime mortar used\?\nWhy is lime mortar used\?\n\nLime mortar lets/,
    );
    expect(stdout).toMatch(/\S\n\n>\n\S.*\n\n> how do I preserve jam \[2J\n\S.*\n$/s);
    expect((await ask([...args, '--json'])).stdout).not.toContain('\n>');
  });

  it('takes the folder from CONTENT_DIR, and --content before that', async () => {
    const [one, other] = [
      await temporaryFolder(files),
      await temporaryFolder({ 'a.md': '# Lime\n\nLime trees smell.' }),
    ];
    expect((await json(['lime'], { CONTENT_DIR: other }))[0]?.candidates[0]?.slug).toBe('a');
    expect(
      (await json(['--content', one, 'lime'], { CONTENT_DIR: other }))[0]?.candidates[0]?.slug,
    ).toBe('walls/lime');
  });

  it('reports bad files on standard error and answers from the others', async () => {
    const folder = await temporaryFolder({ ...files, 'bad.md': '---js\n{}\n---\nText.' });
    const { stdout, stderr, exitCode } = await ask(['--content', folder, '--json', 'lime mortar']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('bad.md:1:1 front-matter-engine');
    expect((JSON.parse(stdout) as AnswerJson).candidates[0]?.slug).toBe('walls/lime');
  });

  it('names five problems at most, and the command that lists all', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const refused = names.map((name) => [`${name}.md`, '---js\n{}\n---\nText.'] as const);
    const folder = await temporaryFolder({ ...files, ...Object.fromEntries(refused) });
    const { stderr } = await ask(['--content', folder, '--json', 'lime mortar']);
    expect(stderr.match(/front-matter-engine/g)).toHaveLength(5);
    expect(stderr).toMatch(/^and \d+ more; npm run check lists all\.$/m);
  });

  it('runs over an empty folder, and says so', async () => {
    const { stdout, stderr, exitCode } = await ask([
      '--content',
      await temporaryFolder(),
      '--json',
      'lime',
    ]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('no usable article');
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'unknown' });
  });

  it('keeps the summary within 600 characters unless told otherwise', async () => {
    const sentences = Array.from(
      { length: 60 },
      (_, at) => `The bell of the tower rings at ${at}.`,
    );
    const folder = await temporaryFolder({
      'bell.md': `# The bell of the tower\n\n${sentences.join(' ')}\n`,
    });
    const summaryOf = async (...options: readonly string[]): Promise<string> => {
      const [answer] = await json(['--content', folder, ...options, 'bell of the tower']);
      return answer?.summary ?? '';
    };
    expect((await summaryOf()).length).toBeLessThanOrEqual(600);
    expect(await summaryOf()).toBe(await summaryOf('--length', '600'));
  });

  it('keeps the summary within --length', async () => {
    const long = `# Bells\n\n${'The bell of the tower was cast again after the fire. '.repeat(60)}`;
    const folder = await temporaryFolder({ 'bells.md': long });
    const [answer] = await json(['--content', folder, '--length', '200', 'bell of the tower']);
    expect(answer?.summary?.length).toBeLessThanOrEqual(200);
    expect(answer?.summary).not.toBe('');
  });

  it('explains with --explain, in amounts that add up to the score', async () => {
    const args = ['--content', await temporaryFolder(files), '--explain'];
    const { stdout } = await ask([...args, '--json', 'Why is lmie mortar used?']);
    const { explain } = JSON.parse(stdout) as { explain: ExplanationJson };
    expect(explain.terms.map(({ original, kind }) => `${original} ${kind}`)).toContain(
      'mortar known',
    );
    const [first] = explain.articles;
    const totals = first?.contributions.map(({ total }) => total) ?? [];
    expect(first?.slug).toBe('walls/lime');
    expect(totals.reduce((sum, total) => sum + total, 0)).toBeCloseTo(first?.score ?? NaN, 9);

    const table = (await ask([...args, 'Why is lime mortar used?'])).stdout;
    expect(table).toMatch(/^word +read as +in the articles +1/m);
    expect(table).toMatch(/^together +\d+\.\d\d/m);
    expect(table).toMatch(/an answer needs \d+ %/);
    expect((await json([...args.slice(0, 2), 'lime']))[0]).not.toHaveProperty('explain');
  });

  it('ends with 1 when the folder or the file cannot be read', async () => {
    expect(await ask(['--content', 'no/such/folder', 'lime'])).toMatchObject({
      exitCode: 1,
      stdout: '',
    });
    expect(await ask(['--questions', 'no/such/file'])).toMatchObject({ exitCode: 1, stdout: '' });
  });

  it.each([
    [[]],
    [['']],
    [['two', 'questions']],
    [['--questions', 'x', 'a question']],
    [['--colour', 'lime']],
    [['--length', '199', 'lime']],
    [['--length', '3001', 'lime']],
    [['--length', '6e2', 'lime']],
  ])('ends with 2 on %j, and says what is wrong', async (args) => {
    const { exitCode, stdout, stderr } = await ask(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('--help shows the usage.');
  });

  it('explains itself with --help', async () => {
    const { exitCode, stdout } = await ask(['--help']);
    expect(exitCode).toBe(0);
    for (const option of ['--content', '--json', '--explain', '--length', '--questions'])
      expect(stdout).toContain(option);
  });
});

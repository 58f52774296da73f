import { execFileSync } from 'node:child_process';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleChanges, type KnownArticle } from '../../src/cli/evaluation/article-changes.ts';
import {
  baselineOf,
  formatBaseline,
  parseBaseline,
  compareWithBaseline,
  worseThan,
} from '../../src/cli/evaluation/baseline.ts';
import type { Outcome } from '../../src/cli/evaluation/evaluation.ts';
import { main } from '../../src/cli/evaluate.ts';
import { call } from '../call.ts';
import type { Run } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const files = {
  'content/charters/venice.md':
    '# What does the Venice Charter say?\n\nThe Venice Charter of 1964 speaks of monuments and their restoration.\n',
  'content/glass.md':
    '# How is stained glass cleaned?\n\nStained glass is cleaned with distilled water and soft brushes.\n',
  'questions.yaml': [
    '- { question: venice charter monuments, expect: [charters/venice], style: keywords }',
    '- { question: how is stained glass cleaned?, expect: [glass], style: formal }',
    '- { question: who won the football match?, expect: [], style: own-words }',
  ].join('\n'),
};

function evaluate(folder: string, ...args: readonly string[]): Promise<Run> {
  const where = [
    '--content',
    join(folder, 'content'),
    '--questions',
    join(folder, 'questions.yaml'),
  ];
  return call(main, [...where, ...args]);
}

/** A repository of its own with everything in the folder as its first commit. */
function commitAll(folder: string): void {
  const git = (...args: readonly string[]): void => {
    const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
    execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'ignore' });
  };
  git('init');
  git('add', '.');
  git('commit', '--no-gpg-sign', '-m', 'first');
}

async function temporaryContentFolders(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('docent-content-'));
}

describe('npm run evaluate', () => {
  it('prints no row and no diagram of nothing for the few questions of one’s own', async () => {
    const own = await temporaryFolder({
      'content/glass.md': files['content/glass.md'],
      'content/_questions.yaml':
        '- { question: how is stained glass cleaned?, expect: [glass], kind: how }\n',
    });
    const { stdout } = await call(main, ['--content', join(own, 'content')]);
    expect(stdout).toMatch(/^half .*\n\w+ +how +1 /);
    expect(stdout).not.toMatch(/^\w+ +[a-z ]+ +0 |to 0 questions|half\nprobability.*\n\n/m);
  });

  it('asks the questions that a folder has of its own, or says in one sentence that it has none', async () => {
    const own = await temporaryFolder({
      'content/glass.md': files['content/glass.md'],
      'content/_questions.yaml':
        '- { question: how is glass cleaned?, expect: [glass], kind: how }',
    });
    const bare = await temporaryFolder({ 'glass.md': files['content/glass.md'] });
    const asked = await call(main, ['--json'], { env: { CONTENT_DIR: join(own, 'content') } });
    expect(asked.exitCode).toBe(0);
    const none = await call(main, [], { env: { CONTENT_DIR: bare } });
    expect(none.exitCode).toBe(1);
    expect(none.stderr).toMatch(/^There are no labelled questions for [^\n]*\n$/);
    const gone = await call(main, [], { env: { CONTENT_DIR: join(bare, 'gone') } });
    expect(gone.exitCode).toBe(1);
    expect(gone.stderr).toMatch(/^The content folder \S+ cannot be read \(ENOENT\)/);
    const file = await call(main, [], { env: { CONTENT_DIR: join(bare, 'glass.md') } });
    expect(file.stderr).toMatch(/^The content folder \S+ cannot be read \(ENOTDIR\)/);
  });

  it('counts by style and subject, with wrong answers and what was rightly refused', async () => {
    const { stdout, stderr, exitCode } = await evaluate(await temporaryFolder(files));
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toMatch(/^half +questions +n +S@1 .* wrong but confident/);
    expect(stdout).toMatch(/^(?:tuning|measuring) +charters +1 +1\.000/m);
    expect(stdout).toMatch(
      /0 wrong but confident answers to \d questions; [01] of [01] out of scope/,
    );
  });

  it('shows one half alone when that is asked for, and accepts nothing of it', async () => {
    const folder = await temporaryFolder(files);
    const { stdout } = await evaluate(folder, '--half', 'tuning');
    expect(stdout).toMatch(/^tuning /m);
    expect(stdout).not.toMatch(/measuring/);
    expect((await evaluate(folder, '--half', 'tuning', '--accept')).exitCode).toBe(2);
    expect((await evaluate(folder, '--half', 'odd')).exitCode).toBe(2);
  });

  it('says the same as JSON', async () => {
    const { stdout } = await evaluate(await temporaryFolder(files), '--json');
    const figures = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(figures)).toEqual([
      'styles',
      'kinds',
      'subjects',
      'articles',
      'changes',
      'worse',
    ]);
  });

  it('--against names each question that gets something else than in another revision', async () => {
    const folder = await temporaryFolder(files);
    commitAll(folder);
    const leftBefore = await temporaryContentFolders();
    await writeFile(
      join(folder, 'content', 'venice.md'),
      '# The Venice Charter on monuments\n\nVenice charter monuments, monuments, and the Venice Charter.\n',
    );
    const { stdout, stderr, exitCode } = await evaluate(folder, '--against', 'HEAD');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    const [, changed = ''] = stdout.split('Answers changed since HEAD: ');
    expect(changed).toMatch(
      /^1\nQ1 \(line 1\) "venice charter monuments": was answered charters\/venice, now \w+ venice$/m,
    );
    const left = await temporaryContentFolders();
    expect(left.filter((name) => !leftBefore.includes(name))).toEqual([]);
  });

  it('--against finds nothing where nothing has changed', async () => {
    const folder = await temporaryFolder(files);
    commitAll(folder);
    expect((await evaluate(folder, '--against', 'HEAD')).stdout).toMatch(
      /^Answers changed since HEAD: nothing$/m,
    );
  });

  it('--against goes on where an article was renamed, and asks for it under both names', async () => {
    const folder = await temporaryFolder(files);
    commitAll(folder);
    await rename(join(folder, 'content', 'glass.md'), join(folder, 'content', 'windows.md'));
    const { stdout, stderr, exitCode } = await evaluate(folder, '--against', 'HEAD');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toContain('Articles changed since HEAD: 1\nglass is called windows now\n');
    expect(stdout).toMatch(
      /^Names to mend: 1\n.*questions\.yaml: line 2 expects glass: write windows$/m,
    );
    expect(stdout).toContain('Answers changed since HEAD: nothing\n');
  });

  it('--against goes on where an article is gone, and names the question that lost its answer', async () => {
    const folder = await temporaryFolder(files);
    commitAll(folder);
    await rm(join(folder, 'content', 'glass.md'));
    const { stdout, exitCode } = await evaluate(folder, '--against', 'HEAD');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Articles changed since HEAD: 1\nglass is gone;');
    expect(stdout).toContain('line 2 expects glass, which is gone\n');
    expect(stdout).toMatch(
      /^Answers changed since HEAD: 1\nQ2 .*: was answered glass, now unknown$/m,
    );
  });

  it('alone, it refuses questions that expect an article that is not there, and accepts nothing', async () => {
    const folder = await temporaryFolder(files);
    commitAll(folder);
    await rm(join(folder, 'content', 'glass.md'));
    for (const args of [[], ['--accept'], ['--accept', '--against', 'HEAD']]) {
      const { stderr, exitCode } = await evaluate(folder, ...args);
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/questions\.yaml: line 2: there is no article glass\n.*--against/);
    }
    expect(await readdir(folder)).not.toContain('baseline.json');
  });

  it.each([
    { ref: 'nowhere', says: 'There is no revision nowhere' },
    { ref: '--help', says: 'There is no revision --help' },
  ])('--against $ref is refused', async ({ ref, says }) => {
    const folder = await temporaryFolder(files);
    commitAll(folder);
    const refused = await evaluate(folder, `--against=${ref}`);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain(says);
  });

  it('--accept keeps a baseline, and later names what is worse than it', async () => {
    const folder = await temporaryFolder(files);
    await evaluate(folder, '--accept');
    const kept = parseBaseline(await readFile(join(folder, 'baseline.json'), 'utf8'));
    expect(kept).not.toBeNull();
    expect((await evaluate(folder)).stdout).toMatch(/baseline\.json: nothing\n$/);
    await rm(join(folder, 'content', 'glass.md'));
    await writeFile(join(folder, 'content', 'glass.md'), '# Timber\n\nTimber needs air.\n');
    // Whichever half it is in, the lost answer shows.
    expect((await evaluate(folder)).stdout).toMatch(
      /baseline\.json: [12]\n(?:Q2 .*was answered glass, now|Measuring half: right answers were)/,
    );
  });

  it('refuses an option it does not know', async () => {
    expect((await call(main, ['--charm'])).exitCode).toBe(2);
  });
});

describe('articles from one revision to another', () => {
  const article = (slug: string, title: string, url: string | null = null): KnownArticle => ({
    slug,
    title,
    url,
  });

  it('are the same by their address, or else by their title', () => {
    const then = [
      article('a', 'Lime', '/lime'),
      article('b', 'Sand', '/sand'),
      article('c', 'Clay'),
      article('d', 'Slate', '/slate'),
    ];
    const now = [
      article('new/sand', 'Sand and gravel', '/sand'),
      article('new/lime', 'Lime', '/hot-lime'),
      article('new/brick', 'Brick'),
      article('d', 'Slate roofs', '/slates'),
    ];
    const { renamed, gone, added } = articleChanges(then, now);
    expect([...renamed]).toEqual([
      ['b', 'new/sand'],
      ['a', 'new/lime'],
    ]);
    expect({ gone, added }).toEqual({ gone: ['c'], added: ['new/brick'] });
  });

  it('are each the heir of one other at most', () => {
    const { renamed, gone } = articleChanges(
      [article('a', 'Lime'), article('b', 'Lime')],
      [article('c', 'Lime')],
    );
    expect([...renamed]).toEqual([['a', 'c']]);
    expect(gone).toEqual(['b']);
  });
});

describe('the baseline', () => {
  function outcome(
    question: string,
    half: 'tuning' | 'measuring',
    expected: readonly string[],
    got: Pick<Outcome, 'kind' | 'first'> & { readonly rank?: number },
  ): Outcome {
    return {
      labelled: {
        question,
        expect: expected,
        near: [],
        style: 'formal',
        kind: null,
        isUnseen: false,
        after: null,
        answer: null,
        says: [],
        half,
        file: 'questions.yaml',
        line: 3,
      },
      confidence: 0.5,
      kind: got.kind,
      first: got.first,
      rank: got.rank ?? null,
      isOnTopic: got.rank === 1,
      states: null,
      rightArticle: 0.5,
      stated: 1,
    };
  }
  const right = { kind: 'answered', first: 'a', rank: 1 } as const;
  const offered = { kind: 'unsure', first: 'b', rank: 2 } as const;
  const unsure = { kind: 'unsure', first: 'b' } as const;
  const unknown = { kind: 'unknown', first: null } as const;
  const wrong = { kind: 'answered', first: 'b', rank: 2 } as const;

  it.each([
    { before: right, now: offered, expected: ['a'], isWorse: true },
    { before: offered, now: unknown, expected: ['a'], isWorse: true },
    { before: unsure, now: wrong, expected: ['a'], isWorse: true },
    { before: unknown, now: unsure, expected: ['a'], isWorse: false },
    { before: wrong, now: unknown, expected: ['a'], isWorse: false },
    { before: offered, now: right, expected: ['a'], isWorse: false },
    { before: unknown, now: unsure, expected: [], isWorse: true },
    { before: unsure, now: wrong, expected: [], isWorse: true },
    { before: wrong, now: unknown, expected: [], isWorse: false },
  ] as const)(
    'is broken from $before.kind to $now.kind: $isWorse',
    ({ before, now, expected, isWorse }) => {
      const baseline = baselineOf([outcome('q', 'tuning', expected, before)]);
      const sentences = worseThan(baseline, [outcome('q', 'tuning', expected, now)]);
      expect(sentences).toHaveLength(isWorse ? 1 : 0);
    },
  );

  it('names the question of the tuning half, what it got and what it gets', () => {
    const baseline = baselineOf([outcome('what is a?', 'tuning', ['a'], right)]);
    expect(worseThan(baseline, [outcome('what is a?', 'tuning', ['a'], wrong)])).toEqual([
      'Q1 (line 3) "what is a?": was answered a, now answered b',
    ]);
  });

  it('says only by how much the measuring half has got worse', () => {
    const baseline = baselineOf([outcome('secret?', 'measuring', ['a'], right)]);
    expect(formatBaseline(baseline)).not.toContain('secret');
    expect(worseThan(baseline, [outcome('secret?', 'measuring', ['a'], wrong)])).toEqual([
      'Measuring half: right answers were 1, now 0',
      'Measuring half: wrong but confident answers were 0, now 1',
    ]);
  });

  it.each(['new?', 'constructor', '__proto__'])(
    'misses the question "%s" when it was never accepted, and has it once it is',
    (question) => {
      const outcomes = [outcome(question, 'tuning', [], unknown)];
      expect(compareWithBaseline(baselineOf([]), outcomes)).toEqual({
        worse: [],
        unknown: [`Q1 "${question}" is not in the baseline yet`],
      });
      const kept = parseBaseline(formatBaseline(baselineOf(outcomes)));
      expect(worseThan(kept ?? baselineOf([]), outcomes)).toEqual([]);
    },
  );

  it('comes back from its file as it was, and a file that is none is refused', () => {
    const baseline = baselineOf([outcome('what is a?', 'tuning', ['a'], right)]);
    expect(parseBaseline(formatBaseline(baseline))).toEqual(baseline);
    for (const text of ['', 'null', '{}', '{"tuning":{"q":1},"measuring":{}}']) {
      expect(parseBaseline(text)).toBeNull();
    }
  });
});

/** What GitHub runs for us: harmless for strangers' pull requests, and made of commands that work. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main as check } from '../src/cli/check.ts';
import { main as evaluate } from '../src/cli/evaluate.ts';
import { call } from './call.ts';
import { thoroughly } from './property-runs.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, { readonly paths?: readonly string[] } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(root, '.github', 'workflows');

/** For others to copy: what it names is in their repository, and Docent in a folder of it. */
const TO_COPY = join(root, 'docs', 'content-repository.yml');

const workflows = await Promise.all(
  [...(await readdir(FOLDER)).map((file) => join(FOLDER, file)), TO_COPY].map(async (path) => {
    const text = await readFile(path, 'utf8');
    return { file: basename(path), text, workflow: parse(text) as Workflow };
  }),
);

const stepsOf = ({ jobs }: Workflow): readonly Step[] =>
  Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(workflows)('$file', ({ file, text, workflow }) => {
  it('may read the repository and nothing else, also for a pull request from a stranger', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toContain('secrets.');
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(
      checkouts.map(() => false),
    );
  });

  it('takes each action at one commit, with the version it is', () => {
    const used = text.match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) {
      expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('puts no words of the event into a command, where they would be run', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
  });

  it('runs scripts, files and folders that exist', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const { run = '' } of stepsOf(workflow)) {
      const named = Array.from(
        run.matchAll(/npm (?:--prefix \.docent )?run (?:--silent )?([\w:-]+)/g),
        ([, name]) => name,
      );
      for (const name of named) expect(Object.keys(scripts)).toContain(name);
      for (const [path] of run.matchAll(/(?:^|(?<= ))(?:tests|\.ci)\/[\w./-]+/g)) {
        expect(existsSync(join(root, path)), path).toBe(true);
      }
    }
    if (file === basename(TO_COPY)) return;
    for (const path of Object.values(workflow.on).flatMap((event) => event?.paths ?? [])) {
      expect(existsSync(join(root, path.replace(/\/\*\*$/, ''))), path).toBe(true);
    }
  });
});

it('names files of a content repository from its root, though Docent lies in a folder of it', async () => {
  const repository = await temporaryFolder({ 'articles/ferry.md': 'No title, no heading\n---' });
  const { stdout } = await call(check, [join(repository, 'articles'), '--format', 'github'], {
    env: { GITHUB_WORKSPACE: repository },
  });
  expect(stdout).toMatch(/^::\w+ file=articles\/ferry\.md,line=\d/);
});

describe('a release', () => {
  const { workflow } = workflows.find(({ file }) => file === 'release.yml')!;

  it('is the only job that may write, after all else has passed, and runs no dependency outside of the builder', () => {
    const writing = workflows.flatMap(({ file, workflow: { jobs } }) =>
      Object.entries(jobs)
        .filter(([, { permissions }]) => permissions !== undefined)
        .map(([name, { permissions }]) => ({ file, name, permissions })),
    );
    expect(writing).toEqual([
      { file: 'release.yml', name: 'publish', permissions: { contents: 'write' } },
    ]);
    expect(workflow.jobs['publish']?.needs).toBe('check');
    for (const { run = '' } of workflow.jobs['publish']?.steps ?? []) {
      expect(run).not.toMatch(/npm (?:ci|i|install|test|run)\b|\.ci\/run/);
    }
    expect(stepsOf(workflow).map(({ run }) => run)).toContain('.ci/run');
  });

  // The scripts are for a runner of GitHub with this shell.
  it.skipIf(process.platform === 'win32')(
    'is refused for a tag of another version, or without a section of the changelog',
    () => {
      const notes = join(root, '.ci', 'release-notes');
      const other = spawnSync(notes, ['v999.0.0'], { encoding: 'utf8' });
      expect(other).toMatchObject({ status: 1, stdout: '' });
      expect(other.stderr).toMatch(/^The tag is v999\.0\.0 and package\.json has /);
    },
  );
});

it('asks for newer versions of everything that has one', async () => {
  const { updates } = parse(await readFile(join(root, '.github', 'dependabot.yml'), 'utf8')) as {
    updates: { 'package-ecosystem': string; directory: string }[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
    'docker',
    'docker-compose',
  ]);
});

// A runner of GitHub with this shell; elsewhere the command lines mean something else.
describe.skipIf(process.platform === 'win32')('the steps for a change of content', () => {
  const { workflow } = workflows.find(({ file }) => file === 'content.yml')!;

  const commandWith = (script: string): string =>
    stepsOf(workflow).find(({ run }) => run?.includes(script))?.run ?? '';

  /** As the runner does it, in the folder where the repository is checked out. */
  async function inShell(command: string): Promise<{ stdout: string; summary: string }> {
    const folder = await temporaryFolder({ summary: '' });
    const summary = join(folder, 'summary');
    const env = {
      PATH: process.env['PATH'],
      HOME: folder,
      BASE: 'HEAD',
      GITHUB_STEP_SUMMARY: summary,
    };
    const options = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command];
    const { stdout } = await promisify(execFile)('bash', options, { cwd: root, env });
    return { stdout, summary: await readFile(summary, 'utf8') };
  }

  /** What a step gives a script of ours, as the shell would: `npm run --silent check -- --strict | …`. */
  function argumentsFor(script: string): readonly string[] {
    const command = `run --silent ${script} -- `;
    const [, given = ''] = commandWith(command).split(command);
    const [list = ''] = given.split(/[|\n]/);
    return list.trim().replace('"$BASE"', 'HEAD').split(' ');
  }

  it('give the commands only options and values that they know', async () => {
    const folder = await temporaryFolder();
    const checked = await call(check, [...argumentsFor('check'), folder]);
    expect(checked).toMatchObject({ exitCode: 0, stdout: '' });
    // The arguments are read first; there are no questions to ask.
    const questions = ['--questions', join(folder, 'none.yaml')];
    const evaluated = await call(evaluate, [...argumentsFor('evaluate'), ...questions]);
    expect(evaluated.stderr).toMatch(/none\.yaml/);
    expect(evaluated.exitCode).toBe(1);
  });

  thoroughly(
    'annotate nothing in the articles as they are, but what the passing years bring',
    async () => {
      const { stdout } = await inShell(commandWith('run --silent check'));
      const others = stdout.split('\n').filter((line) => !line.includes('title=outdated-article'));
      expect(others).toEqual(['']);
    },
  );

  thoroughly('say in the summary of the pull request what became of the questions', async () => {
    const { stdout, summary } = await inShell(commandWith('run --silent evaluate'));
    expect(summary).toMatch(/^```\nhalf [^]*^Answers changed since HEAD: [^]*```\n$/m);
    expect(summary).toContain(stdout);
  });
});

/**
 * The worked example of docs/articles.md does what it says, over the articles as they are.
 *
 * The page is followed to the letter in a copy of the project: each command is run, each file
 * written. Where answers have changed, `UPDATE=1 npx vitest run tests/docs-articles.test.ts` writes
 * what is shown below the commands anew; the diff is the review.
 */
import { execFileSync } from 'node:child_process';
import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownLength } from '../src/bot/messages/summary-text.ts';
import { loadLibrary } from '../src/content/load-library.ts';
import { QUESTIONS_FILES } from '../src/cli/evaluation/questions-files.ts';
import { readLabelledQuestions } from '../src/cli/evaluation/read-labelled-questions.ts';
import { articleDemands, type Collection } from './articles/article-demands.ts';
import { runBuilt, type Run } from './run.ts';
import { lastingFolder } from './temporary-folder.ts';

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));
const PAGE = path('docs/articles.md');
const SLUG = 'gardens-landscapes/ha-ha-historic-garden';
const FILE = `content/${SLUG}.md`;
const QUESTIONS = 'tests/golden/questions.yaml';
const MEMBERS = 'tests/golden/members.yaml';

/** What one command of the page printed, and what the page shows of it. */
interface Step {
  readonly command: string;
  readonly ran: Run;
  readonly shown: string | null;
}

const project = await lastingFolder();
afterAll(project.remove);
const inProject = (file: string): string => join(project.folder, file);
let steps: readonly Step[] = [];
let made = '';
let ownQuestions: readonly string[] = [];
let collection: Collection;

beforeAll(async () => {
  await cp(path('content'), inProject('content'), { recursive: true });
  await cp(path('tests/golden'), inProject('tests/golden'), { recursive: true });
  const git = (...args: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: project.folder,
      stdio: 'ignore',
    });
  git('init');
  git('add', '.');
  git('commit', '--no-gpg-sign', '-m', 'before');
  steps = await follow(await readFile(PAGE, 'utf8'));
  collection = await collectionOf();
  if (process.env['UPDATE'] === '1') await rewrite(steps);
});

/** Goes through the blocks of the example from top to bottom. */
async function follow(page: string): Promise<Step[]> {
  const [, example = ''] = page.split(/^## From a blank file.*\n/m);
  const done: Step[] = [];
  for (const [, info = '', text = ''] of blocksOf(example.split(/^## /m, 1)[0] ?? '')) {
    const last = done.at(-1);
    if (info === 'text') {
      made = await readFile(inProject(FILE), 'utf8');
      await writeFile(inProject(FILE), text);
    } else if (info === 'yaml') {
      // What has a kind instead of a style is shown for comparison, and belongs elsewhere.
      const isInMembersVoice = /^ {2}kind:/m.test(text);
      await appendFile(inProject(isInMembersVoice ? MEMBERS : QUESTIONS), `\n${text}`);
      if (isInMembersVoice) continue;
      ownQuestions = Array.from(text.matchAll(/question: '(.*)'/g), ([, own = '']) => `"${own}"`);
    } else if (info === 'output') done.splice(-1, 1, { ...last!, shown: text });
    else if (text.startsWith('npm run')) {
      done.push({ command: text.trim(), ran: await asTyped(text.trim()), shown: null });
    }
  }
  return done;
}

function blocksOf(markdown: string): Iterable<RegExpMatchArray> {
  return markdown.matchAll(/^```(\w*)\n([^]*?)^```$/gm);
}

async function asTyped(command: string): Promise<Run> {
  const { scripts } = JSON.parse(await readFile(path('package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, script = '', options = ''] = /^npm run --silent (\S+)(?: -- (.*))?$/.exec(command) ?? [];
  const file = /^(?:tsx|node --import tsx) (\S+)$/.exec(scripts[script] ?? '')?.[1] ?? '';
  const args = Array.from(
    options.matchAll(/"([^"]*)"|(\S+)/g),
    ([, quoted, bare]) => quoted ?? bare!,
  );
  return runBuilt(file.replace(/^src\/(.*)\.ts$/, '$1'), args, { cwd: project.folder });
}

/** What the page shows of an output: of the evaluation what comes after the tables. */
function shownOf({ command, ran: { stdout, stderr } }: Step): string {
  const printed = `${stdout}${stderr}`.replaceAll('\\', '/');
  if (!command.includes(' evaluate ')) return printed;
  const parts = printed.split(/^(?=(?:Articles|Answers) changed|Worse than)/m).slice(1);
  return parts.join('').replace(/\n\n/g, '\n');
}

/**
 * What holds whatever other articles and questions there are: not their numbers, not the related
 * articles that were found by similarity, not what became of a question.
 */
function comparable(shown: string): string {
  return shown
    .split('\n')
    .filter((line) => !/^ {2}[45]\. |^Measuring half/.test(line))
    .map((line) => line.replace(/: was (?:answered|offered|unsure|unknown).*/, ''))
    .filter((line) => !line.startsWith('Q') || ownQuestions.some((own) => line.includes(own)))
    .join('\n')
    .replace(/\d+/g, '#');
}

async function rewrite(ran: readonly Step[]): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const left = ran.filter(({ shown }) => shown !== null);
  const outputs = page.replace(/^```output\n[^]*?^```$/gm, () => {
    const step = left.shift();
    return `\`\`\`output\n${step === undefined ? '' : shownOf(step)}\`\`\``;
  });
  await writeFile(PAGE, outputs);
  steps = ran.map((step) => (step.shown === null ? step : { ...step, shown: shownOf(step) }));
}

async function collectionOf(): Promise<Collection> {
  const loaded = await loadLibrary(
    { contentDir: inProject('content'), siteUrl: null },
    { shownLength },
  );
  const labelled = await readLabelledQuestions(QUESTIONS_FILES.map(inProject));
  if (loaded.kind === 'unreadable') throw new Error(loaded.sentence);
  if (labelled.kind === 'refused') throw new Error(labelled.problems.join('\n'));
  return { library: loaded.library, labelled: labelled.questions };
}

describe('the worked example of docs/articles.md', () => {
  it('shows what each of its commands prints', () => {
    expect(ownQuestions).toHaveLength(2);
    expect(steps.map(({ command }) => command.split(' ')[3])).toEqual(
      ['new', 'check', 'check', 'ask', 'ask', 'evaluate', 'evaluate'], // In this order.
    );
    for (const step of steps) {
      expect(comparable(step.shown ?? ''), step.command).toBe(comparable(shownOf(step)));
    }
  });

  it('begins with a file that is refused, and ends with one that has no finding', () => {
    const [first, second] = steps.filter(({ command }) => command.includes(' check'));
    expect(first?.ran.exitCode).toBe(1);
    expect(first?.ran.stdout).toContain('missing-text');
    expect(second?.ran).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('fills in the file that was made, and changes nothing else in it', async () => {
    const finished = (await readFile(inProject(FILE), 'utf8')).split('\n');
    const fixed = made
      .split('\n')
      .filter(
        (line) =>
          !/^(?:#|id:|date:|updated:|keywords:|aliases:|asked_as:|sources:| +url:|$)/.test(line),
      );
    expect(fixed.length).toBeGreaterThan(15);
    expect(fixed.filter((line) => !finished.includes(line))).toEqual([]);
  });

  it.each(Object.entries(articleDemands))('ends with an article that %s', (_name, unmet) => {
    expect(unmet(collection)).toEqual([]);
  });

  it('ends with a baseline that its questions are in, and nothing worse than it', () => {
    expect(steps.at(-1)?.ran).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/baseline\.json: nothing\n$/),
    });
  });
});

/** `npm run evaluate`: how well the articles answer the labelled questions. */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { problemLine } from '../config/config.ts';
import { loadLibrary } from '../content/load-library.ts';
import { articleChangeSentences } from './evaluation/article-changes.ts';
import { endWithReader } from './run-command.ts';
import { baselineOf, formatBaseline, parseBaseline, worseThan } from './evaluation/baseline.ts';
import { rowsBySubject, rowsByStyle, tableOf, totalsText } from './evaluation/evaluation-table.ts';
import { outcomeOf } from './evaluation/evaluation.ts';
import { configFor } from './folder-config.ts';
import { parseLabelledQuestions } from './evaluation/labelled-questions.ts';
import { compareWith, type Comparison } from './evaluation/revision-comparison.ts';

const USAGE = `Usage: npm run --silent evaluate -- [options]

Asks every labelled question and counts what comes back, for each half, style and subject. Then
names what is worse than the baseline, which is kept beside the questions.

  --content DIR     folder of articles (default: CONTENT_DIR, else content)
  --questions FILE  labelled questions (default tests/golden/questions.yaml)
  --against REF     also ask the articles of another git revision, and name every question that gets
                    something else, and every article that is new, gone or renamed
  --accept          take what came back as the new baseline
  --json            the figures as JSON
  --help            show this text

Exit code 0: it ran. 1: a file, folder or revision cannot be read or used. 2: wrong usage.
`;

const EXIT = { ran: 0, unusable: 1, usage: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const AGAINST_HINT =
  'Correct the questions. --against with a revision that had those articles says which of them were renamed.';

async function main(args: readonly string[]): Promise<ExitCode> {
  const options = readOptions(args);
  if (typeof options === 'string') return fail(EXIT.usage, options, '--help shows the usage.');
  if (options.help) {
    process.stdout.write(USAGE);
    return EXIT.ran;
  }
  const { content, questions: file } = options;
  const parsed = configFor(content);
  if (parsed.kind === 'problems') return fail(EXIT.usage, ...parsed.problems.map(problemLine));
  const { config } = parsed;

  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return fail(EXIT.unusable, `${file} cannot be read; check the path.`);
  const labelled = parseLabelledQuestions(text);
  if (labelled.kind === 'refused') {
    return fail(EXIT.unusable, ...labelled.problems.map((problem) => `${file}: ${problem}`));
  }
  const loaded = await loadLibrary(config);
  if (loaded.kind === 'unreadable') return fail(EXIT.unusable, loaded.sentence);
  const slugs = new Set<string>(loaded.library.articles.map(({ slug }) => slug));
  const subjects = new Map<string, string>(
    loaded.library.topics.flatMap(({ subject, articles }) =>
      articles.map(({ slug }) => [slug, subject] as const),
    ),
  );
  const lost = labelled.questions.flatMap(({ expect, line }) =>
    expect.filter((slug) => !slugs.has(slug)).map((slug) => ({ slug, line })),
  );
  // Beside another revision a name that is gone can be explained; nothing is accepted with one.
  if (lost.length > 0 && (options.against === undefined || options.accept)) {
    const sentences = lost.map(
      ({ slug, line }) => `${file}: line ${line}: there is no article ${slug}`,
    );
    return fail(EXIT.unusable, ...sentences, AGAINST_HINT);
  }
  const against =
    options.against === undefined
      ? null
      : await compareWith(options.against, config, labelled.questions, loaded.library);
  if (typeof against === 'string') return fail(EXIT.unusable, against);

  const outcomes =
    against?.outcomes ?? labelled.questions.map((question) => outcomeOf(loaded.library, question));
  const styles = rowsByStyle(outcomes);
  const bySubject = rowsBySubject(outcomes, (slug) => subjects.get(slug) ?? null);

  const baselineFile = join(dirname(file), 'baseline.json');
  if (options.accept) await writeFile(baselineFile, formatBaseline(baselineOf(outcomes)));
  const baseline = parseBaseline(await readFile(baselineFile, 'utf8').catch(() => ''));
  const worse = baseline === null ? null : worseThan(baseline, outcomes);

  if (options.json) {
    const articles = against === null ? null : articleChangeSentences(against.articles);
    const changes = against?.changes ?? null;
    const figures = { styles, subjects: bySubject, articles, changes, worse };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    return EXIT.ran;
  }
  const tables = [tableOf(styles), tableOf(bySubject), totalsText(outcomes)];
  process.stdout.write(`${tables.join('\n\n')}\n`);
  if (options.against !== undefined && against !== null) {
    printComparison(options.against, against, file, lost);
  }
  if (worse !== null) print(`Worse than ${baselineFile}`, worse);
  return EXIT.ran;
}

function printComparison(
  ref: string,
  { articles, changes }: Comparison,
  file: string,
  lost: readonly { readonly slug: string; readonly line: number }[],
): void {
  print(`Articles changed since ${ref}`, articleChangeSentences(articles));
  if (lost.length > 0) {
    const sentences = lost.map(({ slug, line }) => {
      const heir = articles.renamed.get(slug);
      return `line ${line} expects ${slug}${heir === undefined ? ', which is gone' : `: write ${heir}`}`;
    });
    print(`Names to mend in ${file}`, sentences);
  }
  print(`Answers changed since ${ref}`, changes);
}

function print(title: string, sentences: readonly string[]): void {
  const count = sentences.length === 0 ? 'nothing' : String(sentences.length);
  process.stdout.write(['', `${title}: ${count}`, ...sentences, ''].join('\n'));
}

interface Options {
  readonly content: string | undefined;
  readonly questions: string;
  readonly against: string | undefined;
  readonly accept: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** The options, or a sentence that says what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string' },
        questions: { type: 'string', default: 'tests/golden/questions.yaml' },
        against: { type: 'string' },
        accept: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { content, questions, against, accept, json, help } = values;
    return { content, questions, against, accept, json, help };
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error);
  }
}

function fail(exitCode: ExitCode, ...lines: readonly string[]): ExitCode {
  process.stderr.write(`${lines.join('\n')}\n`);
  return exitCode;
}

endWithReader();
// Set rather than exited with: what was written to a pipe is flushed first.
process.exitCode = await main(process.argv.slice(2));

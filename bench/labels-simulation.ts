/**
 * What the bot's own use makes of it: labels from choices, exported, reviewed and accepted.
 *
 *     npx tsx bench/labels-simulation.ts [--choices 200]
 *
 * There is no use to look back on yet, so it is simulated with the labelled questions of `tests/golden`: on the
 * tuning half people choose, the measuring half measures, and no question of it has any part in the choices.
 */
import * as disk from 'node:fs/promises';
import { reachedBy } from '../src/cli/calibration-report.ts';
import { withoutRequest } from '../src/cli/without-request.ts';
import { readCommandLine, type CommandLine } from '../src/config/command-line.ts';
import { QUESTIONS_FILES } from '../src/cli/evaluation/questions-files.ts';
import { readLabelledQuestions } from '../src/cli/evaluation/read-labelled-questions.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { fail, type Streams } from '../src/cli/streams.ts';
import { tableText } from '../src/terminal/table-text.ts';
import { readArticles } from '../src/content/reading/read-articles.ts';
import { readOwnFiles } from '../src/content/reading/own-files.ts';
import { fitCalibration, generalCalibration, type Calibration } from '../src/knowledge/index.ts';
import { chosenFrom, withAliases } from './labels-simulation/choices.ts';
import { libraryOf, repliesFrom, type Corpus } from './labels-simulation/replies.ts';

const USAGE = `Usage: npx tsx bench/labels-simulation.ts [--choices N] [--content DIR]

Simulates N choices (default: 200), exported and accepted as labels and as aliases of their articles,
and measures before and after on questions that nobody chose for.

Exit code 0: it ran. 1: articles or questions cannot be read. 2: wrong usage.
`;

/** What a maintainer may accept as another name of an article. */
const SHORT_WORDS = 8;

interface Request {
  readonly choices: number;
  readonly content: string;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const { choices, content } = line.request;
  const labelled = await readLabelledQuestions(QUESTIONS_FILES);
  if (labelled.kind === 'refused') return fail(streams, 1, ...labelled.problems);
  const read = await readArticles(content, disk);
  if (read.kind === 'unreadable') return fail(streams, 1, `${content} cannot be read`);
  const { synonyms } = await readOwnFiles(content);
  const corpus: Corpus = { articles: read.content.articles, synonyms };

  // A follow-up cannot be answered from its own words alone.
  const questions = labelled.questions.filter(({ after }) => after === null);
  const tuning = questions.filter(({ half }) => half === 'tuning');
  const measuring = questions.filter(({ half }) => half === 'measuring');
  const before = libraryOf(corpus);
  const chosen = chosenFrom(before, tuning, choices);
  const others = tuning.filter((question) => !chosen.includes(question));

  const withNames = libraryOf(withAliases(corpus, chosen));
  // A label that is its article's name as well would find it for sure, so each is asked where only others are.
  const [odd, even] = [0, 1].map((rest) => chosen.filter((_question, at) => at % 2 === rest));
  const chosenReplies = [
    ...repliesFrom(libraryOf(withAliases(corpus, even ?? [])), odd ?? []),
    ...repliesFrom(libraryOf(withAliases(corpus, odd ?? [])), even ?? []),
  ];
  const othersBefore = repliesFrom(before, others);
  const fittedBefore = fitCalibration(othersBefore);
  const fittedWithLabels = fitCalibration([...othersBefore, ...repliesFrom(before, chosen)]);
  const fittedWithBoth = fitCalibration([...repliesFrom(withNames, others), ...chosenReplies]);

  const [asked, askedWithNames] = [
    repliesFrom(before, measuring),
    repliesFrom(withNames, measuring),
  ];
  const short = chosen.filter(({ question }) => question.split(/\s+/).length <= SHORT_WORDS);
  const askedWithShort = repliesFrom(libraryOf(withAliases(corpus, short)), measuring);
  const row = (name: string, calibration: Calibration, replies: typeof asked): string[] => {
    const { balanced } = reachedBy(calibration, replies);
    const answerable = replies.filter(({ isAnswerable }) => isAnswerable);
    const first = answerable.filter(({ isRight }) => isRight).length;
    const share = ({ part, whole }: { part: number; whole: number }): string =>
      percent(part, whole);
    return [
      name,
      (first / answerable.length).toFixed(3),
      balanced.expectedCalibrationError.toFixed(3),
      share(balanced.answeredRight),
      share(balanced.answerableAnswered),
      share({
        part: balanced.outOfScopeNotAnswered.whole - balanced.outOfScopeNotAnswered.part,
        whole: balanced.outOfScopeNotAnswered.whole,
      }),
    ];
  };
  const table = tableText(
    ['', 'S@1', 'ECE', 'answers right', 'answerable answered', 'out of scope answered'],
    [
      row('before, fitted on the other labels', fittedBefore, asked),
      row('choices as labels', fittedWithLabels, asked),
      row('choices as aliases', fittedBefore, askedWithNames),
      row(`those of up to ${SHORT_WORDS} words as aliases`, fittedBefore, askedWithShort),
      row('choices as labels and aliases', fittedWithBoth, askedWithNames),
      row('new folder: no label at all', generalCalibration, asked),
      row('new folder: the choices alone', fitCalibration(repliesFrom(before, chosen)), asked),
      row('new folder: the choices, and aliases', fitCalibration(chosenReplies), askedWithNames),
    ],
    1,
  );
  const named = chosen.filter(({ expect }) => expect.length > 0).length;
  streams.output.write(
    `${chosen.length} choices on the tuning half of ${tuning.length} questions, where the bot was unsure or had no answer: ` +
      `${named} for an article, ${chosen.length - named} for none.\n` +
      `Measured on the ${measuring.length} questions of the measuring half, at the level balanced.\n\n${table}\n`,
  );
  return 0;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function readRequest(args: readonly string[]): CommandLine<Request> {
  const options = {
    choices: { type: 'string', default: '200' },
    content: { type: 'string', default: 'content' },
  } as const;
  return readCommandLine(args, { options }, ({ values: { choices, content } }) =>
    /^[1-9]\d{0,3}$/.test(choices)
      ? { choices: Number(choices), content }
      : `Expected --choices to be 1 to 9999, got ${choices}.`,
  );
}

await runCommand(import.meta.url, main);

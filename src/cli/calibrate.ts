/**
 * `npm run calibrate`: labelled questions → how sure an answer from this content must be.
 *
 * The tuning half of the questions fits, the measuring half measures; both are shown, because a
 * wide gap between them says that there are too few questions, or that authors have read those that fit.
 */
import * as disk from 'node:fs/promises';
import { contentDisk } from '../content/reading/content-disk.ts';
import { join } from 'node:path';
import {
  CALIBRATION_FILE,
  ENOUGH_UNSEEN,
  fitCalibration,
  createLibrary,
  formatCalibration,
  generalCalibration,
  languagesOf,
  type LabelledReply,
  type Library,
} from '../knowledge/index.ts';
import { readSettings } from '../content/reading/folder-settings.ts';
import { readArticles } from '../content/reading/read-articles.ts';
import { readOwnFiles } from '../content/reading/own-files.ts';
import { shownLength } from '../bot/messages/summary-text.ts';
import { reachedBy, reachedText } from './calibration-report.ts';
import { problemLine } from '../config/config-problem.ts';
import { configFor } from './folder-config.ts';
import { readCommandLine, type CommandLine } from '../config/command-line.ts';
import { withoutRequest } from './without-request.ts';
import { labelledReply } from './evaluation/judged-reply.ts';
import type { LabelledQuestion } from './evaluation/labelled-questions.ts';
import { questionsFilesOf } from './evaluation/questions-files.ts';
import {
  lostArticles,
  lostSentence,
  readLabelledQuestions,
} from './evaluation/read-labelled-questions.ts';
import { runCommand } from './run-command.ts';
import { fail, type Streams } from './streams.ts';
import { unreadableFolder } from '../content/unreadable-folder.ts';

const USAGE = `Usage: npm run --silent calibrate -- [options]

Fits confidence on the tuning half of the labelled questions, measures it on the other half, and
writes it where the bot and the other commands find it.

  --content DIR     folder of articles (default: CONTENT_DIR, else content)
  --questions FILE  labelled questions; may be given several times (default: _questions.yaml in the folder of
                    articles; for content, those in tests/golden).
                    Those in the voice of members, which have a kind, count thrice, and with
                    enough of them it is they that say how sure an answer must be;
                    follow-ups are left out
  --keep            keeps what the file of the folder judges replies by, and takes from the questions only how
                    often that comes true and from where on to answer. Needs 100 unseen questions in
                    the tuning half: for where authors of articles have read the others
  --out FILE        what to write (default: ${CALIBRATION_FILE} in the folder of articles)
  --json            the figures as one JSON object instead of text
  --help            show this text

Exit code 0: it is written. 1: something cannot be read, used or written. 2: wrong usage.
`;

const LOST_HINT =
  'Nothing is written. Correct the questions, or mend the articles: npm run check says which cannot be used.';

const EXIT = { written: 0, unusable: 1, usage: 2 } as const;

interface Request {
  readonly content: string | undefined;
  /** Files of labelled questions; undefined: those of the folder. */
  readonly questions: readonly string[] | undefined;
  /** File to write; undefined: the one of the folder. */
  readonly out: string | undefined;
  readonly keep: boolean;
  readonly json: boolean;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const parsed = configFor(line.request.content, streams);
  if (parsed.kind === 'problems') {
    return fail(streams, EXIT.usage, ...parsed.problems.map(problemLine));
  }
  const { contentDir: content } = parsed.config;
  const { questions: given, out = join(content, CALIBRATION_FILE), keep, json } = line.request;
  const found = questionsFilesOf(content, { given, cwd: streams.cwd });
  if (found.kind === 'none') return fail(streams, EXIT.unusable, found.sentence);
  const { files } = found;
  const labelled = await readLabelledQuestions(files);
  if (labelled.kind === 'refused') return fail(streams, EXIT.unusable, ...labelled.problems);
  const { questions } = labelled;
  const { settings } = await readSettings(content, contentDisk(content));
  const read = await readArticles(content, contentDisk(content), { settings });
  if (read.kind === 'unreadable') {
    return fail(streams, EXIT.unusable, unreadableFolder(read.folder, read.reason));
  }
  const { articles } = read.content;
  const lost = lostArticles(questions, articles);
  if (lost.length > 0) {
    // A question whose article has another name by now would count as answered wrongly, whatever is found.
    const sentences = lost.map(lostSentence);
    return fail(streams, EXIT.unusable, ...sentences, LOST_HINT);
  }

  const { synonyms, calibration: before } = await readOwnFiles(
    content,
    languagesOf(articles),
    settings.synonyms,
  );
  if (keep && before === generalCalibration) {
    const sentence = `${join(content, CALIBRATION_FILE)} holds nothing that could be kept: run it without --keep.`;
    return fail(streams, EXIT.unusable, sentence);
  }
  const library = createLibrary(articles, { siteUrl: null, synonyms, shownLength });
  const { tuning, measuring } = labelledReplies(library, questions);
  if (!hasEveryKind(tuning)) {
    const sentence = `${files.join(', ')}: the tuning half needs questions that find the right article, questions that find a wrong one, and questions out of scope.`;
    return fail(streams, EXIT.unusable, sentence);
  }
  const unseen = tuning.filter(({ isUnseen, features }) => isUnseen && features !== null).length;
  if (keep && unseen < ENOUGH_UNSEEN) {
    const sentence = `Of the tuning half ${unseen} questions that find something are unseen, and --keep needs ${ENOUGH_UNSEEN}: what was learnt from the others says nothing of how often it comes true.`;
    return fail(streams, EXIT.unusable, sentence);
  }
  const calibration = fitCalibration(tuning, { kept: keep ? before : null });
  const reached = {
    tuning: reachedBy(calibration, tuning),
    measuring: reachedBy(calibration, measuring),
    members: reachedBy(
      calibration,
      measuring.filter(({ isInMembersVoice }) => isInMembersVoice),
    ),
  };
  try {
    await disk.writeFile(out, formatCalibration(calibration, reached));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(streams, EXIT.unusable, `${out} cannot be written: ${reason}`);
  }
  streams.output.write(
    json
      ? `${JSON.stringify({ out, calibration, reached })}\n`
      : `${reachedText('Tuning half, which fits', reached.tuning)}\n\n` +
          `${reachedText('Measuring half', reached.measuring)}\n\n` +
          `${reachedText("Of that, in members' voice", reached.members)}\n\nWritten: ${out}\n`,
  );
  return EXIT.written;
}

function readRequest(args: readonly string[]): CommandLine<Request> {
  const options = {
    content: { type: 'string' },
    questions: { type: 'string', multiple: true },
    out: { type: 'string' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  return readCommandLine(args, { options }, ({ values }) => {
    const { content, questions, out, keep, json } = values;
    return { content, questions, out, keep, json };
  });
}

/** The questions with what they would get, by half. */
function labelledReplies(
  library: Library,
  questions: readonly LabelledQuestion[],
): { readonly tuning: LabelledReply[]; readonly measuring: LabelledReply[] } {
  const halves = { tuning: [] as LabelledReply[], measuring: [] as LabelledReply[] };
  for (const labelled of questions) {
    // A follow-up cannot be answered from its own words alone.
    if (labelled.after !== null) continue;
    halves[labelled.half].push(labelledReply(library, labelled));
  }
  return halves;
}

function hasEveryKind(labelled: readonly LabelledReply[]): boolean {
  const found = labelled.filter(({ features }) => features !== null);
  return (
    found.some(({ isRight }) => isRight) &&
    found.some(({ isOnTopic, isAnswerable }) => !isOnTopic && isAnswerable) &&
    found.some(({ isAnswerable }) => !isAnswerable)
  );
}

await runCommand(import.meta.url, main);

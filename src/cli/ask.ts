/** `npm run ask`: one question, or a file of them, answered on standard output. */
import { readFile } from 'node:fs/promises';
import { problemLine } from '../config/config-problem.ts';
import { shownLength } from '../bot/messages/summary-text.ts';
import { loadLibrary } from '../content/load-library.ts';
import { createProgressLine } from '../terminal/progress-line.ts';
import { worstFindings } from '../terminal/worst-findings.ts';
import { terminalAnswer, type NumberedEntry, type TerminalStyle } from '../terminal/answer-text.ts';
import { otherLanguageText } from '../terminal/other-language-text.ts';
import { styleFor } from '../terminal/style.ts';
import { titleLine } from '../terminal/wrapped-text.ts';
import {
  CANDIDATE_LIMIT,
  offeredCandidates,
  otherLanguage,
  SUMMARY_LENGTH,
  type Answer,
  type Library,
} from '../knowledge/index.ts';
import { answerJson } from './answer-json.ts';
import { configFor } from './folder-config.ts';
import { explanationJson } from './explanation-json.ts';
import { explanationText } from '../terminal/explanation-text.ts';
import { readCommandLine, type CommandLine } from '../config/command-line.ts';
import { withoutRequest } from './without-request.ts';
import { runCommand } from './run-command.ts';
import { fail, writeOut, type Streams } from './streams.ts';

/** Scripts count on it; members are shown `SUMMARY_LENGTH.usual`, which holds more answers. */
const USUAL_LENGTH = 600;

const USAGE = `Usage: npm run --silent ask -- [options] "question"
       npm run --silent ask -- [options] --questions FILE

Answers from the articles as the bot would, without Discord.

  --content DIR     folder of articles (default: CONTENT_DIR, else content)
  --json            one JSON object a line instead of text
  --explain         also show which words and what else found the articles
  --length N        longest summary in characters, ${SUMMARY_LENGTH.least} to ${SUMMARY_LENGTH.most} (default ${USUAL_LENGTH})
  --split-faq       as with \`split-faq: true\` in docent.yml: many articles of a list of questions
  --questions FILE  one question a line; the articles are loaded once. Text has each question above its reply
  --help            show this text

Exit code 0: it ran. 1: the folder or the file cannot be read. 2: wrong usage.
`;

const EXIT = { ran: 0, unreadable: 1, usage: 2 } as const;

interface Request {
  readonly content: string | undefined;
  readonly json: boolean;
  readonly explain: boolean;
  readonly length: number;
  readonly splitFaq: boolean;
  /** The question, or the file that holds one a line. */
  readonly from: { readonly question: string } | { readonly file: string };
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const { request } = line;
  const parsed = configFor(request.content, streams);
  if (parsed.kind === 'problems') {
    return fail(streams, EXIT.usage, ...parsed.problems.map(problemLine));
  }
  const questions = await readQuestions(request.from);
  if (questions === null) {
    const sentence = 'The file of questions cannot be read; check its path.';
    return fail(streams, EXIT.unreadable, sentence);
  }
  const say = (sentence: string): void => void streams.error.write(`${sentence}\n`);
  const progress = createProgressLine(streams.error, () => streams.now().getTime());
  const loaded = await loadLibrary(parsed.config, {
    dataDir: parsed.config.dataDir,
    splitFaq: request.splitFaq,
    // A question gets one answer wherever it is asked, so a terminal's is as long as Discord's.
    shownLength,
    onProgress: progress.onProgress,
    onUnsaved(sentence) {
      progress.end();
      say(sentence);
    },
  });
  progress.end();
  if (loaded.kind === 'unreadable') return fail(streams, EXIT.unreadable, loaded.sentence);

  const { articles, findings } = loaded.content;
  for (const sentence of worstFindings(findings)) say(sentence);
  if (articles.length === 0) {
    say('The folder holds no usable article, so every question is unknown.');
  }
  const style = styleFor(streams.output);
  const isFile = 'file' in request.from && !request.json;
  for (const [at, question] of questions.entries()) {
    const asked = isFile ? `${at === 0 ? '' : '\n'}${askedLine(question, style)}\n` : '';
    await writeOut(streams, asked + printed(loaded.library, question, request, style));
  }
  return EXIT.ran;
}

function readRequest(args: readonly string[]): CommandLine<Request> {
  const config = {
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      length: { type: 'string' },
      'split-faq': { type: 'boolean', default: false },
      questions: { type: 'string' },
    },
  } as const;
  return readCommandLine(args, config, ({ values, positionals }) => {
    const { content, json, explain } = values;
    const length = readLength(values.length);
    if (length === null) {
      return `Expected --length to be a whole number from ${SUMMARY_LENGTH.least} to ${SUMMARY_LENGTH.most}, got ${values.length ?? ''}.`;
    }
    const from = readFrom(positionals, values.questions);
    const splitFaq = values['split-faq'];
    return typeof from === 'string' ? from : { content, json, explain, length, splitFaq, from };
  });
}

function readFrom(
  positionals: readonly string[],
  file: string | undefined,
): Request['from'] | string {
  const [question, ...others] = positionals;
  if (file !== undefined) {
    return question === undefined ? { file } : 'Give a question or --questions, not both.';
  }
  if (question === undefined || question.trim() === '') return 'Give a question.';
  return others.length === 0 ? { question } : 'Give one question, in quotation marks.';
}

function readLength(value: string | undefined): number | null {
  if (value === undefined) return USUAL_LENGTH;
  const length = /^\d+$/.test(value) ? Number(value) : NaN;
  return length >= SUMMARY_LENGTH.least && length <= SUMMARY_LENGTH.most ? length : null;
}

/** Null when the file cannot be read. */
async function readQuestions(from: Request['from']): Promise<readonly string[] | null> {
  if ('question' in from) return [from.question];
  try {
    const content = (await readFile(from.file, 'utf8')).replace(/^\uFEFF/, '');
    const lines = content.split(/\r\n|\n|\r/);
    // The line break that ends the last line begins no other.
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  } catch {
    return null;
  }
}

/** Of several replies it tells which belongs to which question, as at the prompt of the chat. */
function askedLine(question: string, style: TerminalStyle): string {
  return titleLine(`> ${question}`, style);
}

function printed(
  library: Library,
  question: string,
  { json, explain, length }: Request,
  style: TerminalStyle,
): string {
  const options = json ? { length, sentences: CANDIDATE_LIMIT } : { length };
  const { answer, explanation } = explain
    ? library.explain(question, options)
    : { answer: library.ask(question, options), explanation: undefined };
  if (json) {
    const explained = explanation === undefined ? undefined : explanationJson(explanation);
    return `${JSON.stringify({ ...answerJson(answer), explain: explained })}\n`;
  }
  const other = otherLanguage(library, question, answer);
  const text =
    other === null
      ? terminalAnswer(answer, listedWith(answer), style)
      : otherLanguageText(other, style);
  return explanation === undefined ? `${text}\n` : `${text}\n\n${explanationText(explanation)}\n`;
}

function listedWith(answer: Answer): readonly NumberedEntry[] {
  switch (answer.kind) {
    case 'answered':
      return answer.related.map(({ title, slug, url }) => ({ title, note: slug ?? url }));
    case 'unsure':
      return offeredCandidates(answer).map(({ title, slug }) => ({ title, note: slug }));
    case 'unknown':
      return [];
    default:
      return answer satisfies never;
  }
}

await runCommand(import.meta.url, main);

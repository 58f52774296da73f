/** Why a question is answered so, as numbers anyone can follow, a page at a time. */
import { fitMarkdown, type Answer, type AnswerExplanation } from '../../knowledge/index.ts';
import { explanationParts } from '../../terminal/explanation-text.ts';
import type { SayExplanation } from '../../terminal/explanation-words.ts';
import type { Rules } from '../house-rules/rules-at.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { blockText } from '../markdown/layout.ts';
import { splitBlock } from '../markdown/split-block.ts';
import { PINNED_FROM, type MatchingPin } from '../pins/matching-pin.ts';
import { wholeQuestion } from './asked.ts';
import { pageButtons } from './buttons.ts';
import { namedSubjects } from './off-subject.ts';
import { pageOf, pageWords } from './page-of.ts';
import { heading, ownHeading, text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { bothTimes } from './times.ts';
import type { Key } from '../words/catalogue/catalogue.ts';
import { LANGUAGES } from '../words/languages.ts';
import type { Words } from '../words/words.ts';

export interface ExplainedQuestion {
  /** At most `QUESTION_LENGTH` long. */
  readonly question: string;
  readonly explanation: AnswerExplanation;
  /** Those of the place where it is asked. */
  readonly rules: Rules;
  /** The pin that is like it; null when none is. */
  readonly pin: MatchingPin | null;
  /** Whether that pin answers it there: not where its article is about another subject. */
  readonly isPinTold: boolean;
  /** What comes of the search there. */
  readonly told: { readonly kind: Answer['kind']; readonly isOffSubject: boolean };
}

const LONGEST_NAME = 150;
/** Longest page in UTF-16 units, beside the longest question. */
const PAGE = 1800;
/** https://www.unicode.org/reports/tr9/#Implicit_Directional_Marks */
const LEFT_TO_RIGHT = '\u200E';

/** @param page - Counted from 0; past the end, the last page is shown. */
export function knowledgeExplainReply(
  explained: ExplainedQuestion,
  page: number,
  words: Words,
): Reply {
  const form = { say: sayIn(words), isNarrow: true };
  const { decision, tables } = explanationParts(explained.explanation, form);
  const pages = packed([
    [decision, ...settingLines(explained, words)].join('\n\n'),
    ...tables.flatMap((table) => fenced(table, words)),
  ]);
  const shown = pageOf(pages, 1, page);
  const [onPage = decision] = shown.onPage;
  const place = pageWords(shown, words);
  return replyOf(
    ANSWER_COLOUR,
    place === null
      ? heading(words.say('explain.title'))
      : ownHeading(words.say('explain.titleOfPage', { page: place })),
    text(onPage),
    // The buttons read it back.
    wholeQuestion(explained.question, words),
    buttonRows(pageButtons(shown, (target) => ({ verb: 'turn-explanation', page: target }), words)),
  );
}

function settingLines(explained: ExplainedQuestion, words: Words): string[] {
  const { rules, explanation } = explained;
  const { level, subjects, pause } = rules;
  const here = {
    level: words.say(`level.${level}`),
    needed: `${(100 * explanation.answeredFrom).toFixed(0)} %`,
  };
  const rule =
    subjects.length === 0
      ? words.say('explain.hereAll', here)
      : words.say('explain.hereOnly', { ...here, subjects: namedSubjects(subjects, words) });
  const paused = pauseWords(pause, words);
  return [
    pinWords(explained, words),
    paused === null ? rule : `${rule} ${paused}`,
    ...subjectWords(explained, words),
  ];
}

function pinWords({ pin, isPinTold }: ExplainedQuestion, words: Words): string {
  const least = PINNED_FROM.toFixed(2);
  if (pin === null) return words.say('explain.noPin', { least });
  return words.say(isPinTold ? 'explain.pinned' : 'explain.pinnedElsewhere', {
    asked: fitMarkdown(escapeInLine(pin.pin.question), LONGEST_NAME),
    title: fitMarkdown(escapeInLine(pin.article.title), LONGEST_NAME),
    likeness: pin.likeness.toFixed(2),
    least,
  });
}

/** What the limits of the channel make of the decision above; nothing where they change nothing. */
function subjectWords({ rules, isPinTold, told }: ExplainedQuestion, words: Words): string[] {
  if (rules.subjects.length === 0 || isPinTold) return [];
  if (told.isOffSubject) return [words.say('explain.notTold')];
  return told.kind === 'unsure' ? [words.say('explain.onlyThese')] : [];
}

function pauseWords(pause: Rules['pause'], words: Words): string | null {
  if (pause === null) return null;
  return pause.until === null
    ? words.say('explain.paused')
    : words.say('explain.pausedUntil', { until: bothTimes(pause.until) });
}

/** What can be said with a key that is put together: the catalogue has them all, which a test holds. */
interface AnyWords {
  say(key: Key, values: Readonly<Record<string, string>>): string;
}

function sayIn(words: Words): SayExplanation {
  const any = words as unknown as AnyWords;
  return (key, values = {}) => any.say(`explain.${key}`, values);
}

/** A table as blocks of code that fit into a page, cut between lines. */
function fenced(table: string, words: Words): string[] {
  // A title could end the block.
  const code = table.replaceAll('```', "'''");
  const block = { kind: 'code', language: '', text: code } as const;
  return splitBlock(block, PAGE).map((part) =>
    blockText({ ...part, text: columns(part.text, words) }),
  );
}

/** Columns from left to right, also where the words in them are not. */
function columns(table: string, words: Words): string {
  if (!LANGUAGES[words.language].isRightToLeft) return table;
  return table
    .split('\n')
    .map((line) => LEFT_TO_RIGHT + line.replace(/ {2,}/g, (gap) => gap + LEFT_TO_RIGHT))
    .join('\n');
}

function packed(parts: readonly string[]): string[] {
  const pages: string[] = [];
  for (const part of parts) {
    const last = pages.at(-1);
    const together = `${last}\n${part}`;
    if (last !== undefined && together.length <= PAGE) {
      pages[pages.length - 1] = together;
    } else {
      pages.push(part);
    }
  }
  return pages;
}

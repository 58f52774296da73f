/** Why a question is answered so, as numbers anyone can follow, a page at a time. */
import { fitMarkdown, type AnswerExplanation } from '../../knowledge/index.ts';
import { explanationParts } from '../../terminal/explanation-text.ts';
import type { Rules } from '../house-rules/rules-at.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { blockText } from '../markdown/layout.ts';
import { splitBlock } from '../markdown/split-block.ts';
import { PINNED_FROM, type MatchingPin } from '../pins/matching-pin.ts';
import { wholeQuestion } from './asked.ts';
import { pageButtons } from './buttons.ts';
import { namedSubjects } from './off-subject.ts';
import { pageOf, pageWords } from './page-of.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { bothTimes } from './times.ts';

export interface ExplainedQuestion {
  /** At most `QUESTION_LENGTH` long. */
  readonly question: string;
  readonly explanation: AnswerExplanation;
  /** Those of the place where it is asked. */
  readonly rules: Rules;
  /** The pin that answers it before the search; null when none does. */
  readonly pin: MatchingPin | null;
}

const LONGEST_NAME = 150;
/** Longest page in UTF-16 units, beside the longest question. */
const PAGE = 1800;

/** @param page - Counted from 0; past the end, the last page is shown. */
export function knowledgeExplainReply(explained: ExplainedQuestion, page = 0): Reply {
  const { decision, tables } = explanationParts(explained.explanation);
  const pages = packed([
    [decision, ...settingLines(explained)].join('\n\n'),
    ...tables.flatMap((table) => fenced(table)),
  ]);
  const shown = pageOf(pages, 1, page);
  const [onPage = decision] = shown.onPage;
  const place = pageWords(shown);
  return replyOf(
    ANSWER_COLOUR,
    heading(place === null ? 'Why' : `Why (${place})`),
    text(onPage),
    // The buttons read it back.
    wholeQuestion(explained.question),
    buttonRows(pageButtons(shown, (target) => ({ verb: 'turn-explanation', page: target }))),
  );
}

function settingLines({ rules, pin, explanation }: ExplainedQuestion): string[] {
  const { level, subjects, pause } = rules;
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  return [
    pin === null
      ? `No pin of this server is like it (likeness from ${PINNED_FROM.toFixed(2)} on counts).`
      : `**Pinned**: “${fitMarkdown(escapeInLine(pin.pin.question), LONGEST_NAME)}” is like it (${pin.likeness.toFixed(2)}, counts from ${PINNED_FROM.toFixed(2)} on), so it is answered from ${fitMarkdown(escapeInLine(pin.article.title), LONGEST_NAME)}; the numbers below are of the search, which was not asked.`,
    `In this channel: level *${level}*, so an answer needs ${percent(explanation.answeredFrom)}; ${
      subjects.length === 0 ? 'about all subjects' : `about ${namedSubjects(subjects)} only`
    }${pauseWords(pause)}.`,
  ];
}

function pauseWords(pause: Rules['pause']): string {
  if (pause === null) return '';
  return pause.until === null
    ? '; paused until somebody resumes'
    : `; paused until ${bothTimes(pause.until)}`;
}

/** A table as blocks of code that fit into a page, cut between lines. */
function fenced(table: string): string[] {
  // A title could end the block.
  const code = table.replaceAll('```', "'''");
  const block = { kind: 'code', language: '', text: code } as const;
  return splitBlock(block, PAGE).map((part) => blockText(part));
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

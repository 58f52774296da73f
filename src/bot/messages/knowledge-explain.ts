/** Why a question is answered so, as numbers anyone can follow, a page at a time. */
import { fitMarkdown, type Answer, type AnswerExplanation } from '../../knowledge/index.ts';
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

/** @param page - Counted from 0; past the end, the last page is shown. */
export function knowledgeExplainReply(
  explained: ExplainedQuestion,
  page: number,
  words: Words,
): Reply {
  const { decision, tables } = explanationParts(explained.explanation);
  const pages = packed([
    [decision, ...settingLines(explained, words)].join('\n\n'),
    ...tables.flatMap((table) => fenced(table)),
  ]);
  const shown = pageOf(pages, 1, page);
  const [onPage = decision] = shown.onPage;
  const place = pageWords(shown, words);
  return replyOf(
    ANSWER_COLOUR,
    heading(place === null ? 'Why' : `Why (${place})`),
    text(onPage),
    // The buttons read it back.
    wholeQuestion(explained.question, words),
    buttonRows(pageButtons(shown, (target) => ({ verb: 'turn-explanation', page: target }), words)),
  );
}

function settingLines(explained: ExplainedQuestion, words: Words): string[] {
  const { rules, explanation } = explained;
  const { level, subjects, pause } = rules;
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  return [
    pinWords(explained),
    `In this channel: level *${level}*, so an answer needs ${percent(explanation.answeredFrom)}; ${
      subjects.length === 0 ? 'about all subjects' : `about ${namedSubjects(subjects, words)} only`
    }${pauseWords(pause)}.`,
    ...subjectWords(explained),
  ];
}

function pinWords({ pin, isPinTold }: ExplainedQuestion): string {
  if (pin === null) {
    return `No pin of this server is like it (likeness from ${PINNED_FROM.toFixed(2)} on counts).`;
  }
  const title = fitMarkdown(escapeInLine(pin.article.title), LONGEST_NAME);
  const so = isPinTold
    ? `so it is answered from ${title}; the numbers below are of the search, which was not asked.`
    : `but ${title}, its article, is about another subject than this channel is limited to, so the search is asked.`;
  const asked = fitMarkdown(escapeInLine(pin.pin.question), LONGEST_NAME);
  return `**Pinned**: “${asked}” is like it (${pin.likeness.toFixed(2)}, counts from ${PINNED_FROM.toFixed(2)} on), ${so}`;
}

/** What the limits of the channel make of the decision above; nothing where they change nothing. */
function subjectWords({ rules, isPinTold, told }: ExplainedQuestion): string[] {
  if (rules.subjects.length === 0 || isPinTold) return [];
  if (told.isOffSubject) {
    return [
      '**Not told here**: what was found is about another subject, so I say that I have no answer here.',
    ];
  }
  return told.kind === 'unsure'
    ? ['Of the candidates, only those on these subjects are offered.']
    : [];
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

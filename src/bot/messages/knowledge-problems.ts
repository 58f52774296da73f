/** Findings on the files, a page at a time. */
import { type Finding, fitMarkdown } from '../../knowledge/index.ts';
import type { KnownProblems } from '../../content/checking/known-problems.ts';
import { pageButtons } from './buttons.ts';
import { pageOf, pageWords } from './page-of.ts';
import { escapeLine } from '../markdown/escape.ts';
import { refusalText } from './refusal-text.ts';
import { heading, small, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import type { Key } from '../words/catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';

/** With the lengths below, a page with the sentences above it stays within the text of a message. */
const FINDINGS_PER_PAGE = 4;
const LONGEST_PLACE = 120;
const LONGEST_SENTENCE = 180;

/** How the closer look at this content stands. */
export type LookState = 'known' | 'under way' | 'impossible' | 'overtaken' | 'failed';

export interface ProblemsView {
  /** Counted from 0; past the end, the last page is shown. */
  readonly page: number;
  /** Version of the content of which the reader has seen a page; null for the first. */
  readonly listed: string | null;
  readonly look: LookState;
}

const LOOK_KEYS = {
  known: null,
  'under way': 'problems.underWay',
  impossible: null,
  overtaken: 'problems.overtaken',
  failed: 'problems.failed',
} as const satisfies Readonly<Record<LookState, Key | null>>;

export function knowledgeProblemsReply(
  problems: KnownProblems,
  view: ProblemsView,
  words: Words,
): Reply {
  const { findings, errors, warnings, version } = problems;
  const all = errors + warnings;
  const shown = pageOf(findings, FINDINGS_PER_PAGE, view.page);
  const isComplete = view.look !== 'under way';
  return replyOf(
    all === 0 && problems.refusal === null ? ANSWER_COLOUR : QUIET_COLOUR,
    heading(words.say('problems.title')),
    text(
      [
        ...sentencesAbove(problems, view, words),
        ...(all === 0 ? [words.say('problems.none')] : shown.onPage.map(findingMarkdown)),
      ].join('\n\n'),
    ),
    small(
      words.say('count.problems', { count: all }),
      pageWords(shown, words),
      words.say('problems.version', { version }),
    ),
    // A page that was turned meanwhile would be lost when the list is completed.
    isComplete
      ? buttonRows(
          pageButtons(shown, (target) => ({ verb: 'turn-problems', version, page: target }), words),
        )
      : [],
  );
}

function sentencesAbove(
  problems: KnownProblems,
  { listed, look }: ProblemsView,
  words: Words,
): string[] {
  const { refusal, version, findings, errors, warnings, inUse } = problems;
  const all = errors + warnings;
  const closer = LOOK_KEYS[look];
  const sentences: (string | null)[] = [
    listed === null || listed === version
      ? null
      : words.say('problems.otherList', { listed, version }),
    refusal === null ? null : refusalText(refusal, inUse, words),
    closer === null ? null : words.say(closer),
    all > findings.length
      ? words.say('problems.worst', {
          problems: words.say('count.problems', { count: findings.length }),
          all,
        })
      : null,
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** Paths and messages quote strangers' files, so all of it is escaped. */
function findingMarkdown({ file, line, column, severity, rule, message, fix }: Finding): string {
  const place = fitMarkdown(escapeLine(`${file}:${line}:${column}`), LONGEST_PLACE);
  const sentences = [message, fix].map((sentence) =>
    fitMarkdown(escapeLine(sentence), LONGEST_SENTENCE),
  );
  return `**${place}** ${severity} \`${rule}\`\n${sentences.join('\n')}`;
}

/** Findings on the files, a page at a time. */
import { type Finding, counted, fitMarkdown } from '../../knowledge/index.ts';
import type { KnownProblems } from '../../content/checking/known-problems.ts';
import { pageButtons } from './buttons.ts';
import { pageOf, pageWords } from './page-of.ts';
import { escapeLine } from '../markdown/escape.ts';
import { refusalText } from './refusal-text.ts';
import { heading, small, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
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

const LOOK_SENTENCES: Readonly<Record<LookState, string | null>> = {
  known: null,
  'under way':
    'I am looking closer now, as `npm run check` does; this list is completed as soon as that is done. Found so far, while reading the files:',
  impossible: null,
  overtaken:
    'The files have changed while I looked closer, so this is what was found while reading them. Use `/knowledge problems` again for all of it.',
  failed:
    'The closer look did not come to its end, so this is what was found while reading the files. Use `/knowledge problems` again in a moment; if it fails each time, the log says why.',
};

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
    heading('Problems with the files'),
    text(
      [
        ...sentencesAbove(problems, view),
        ...(all === 0 ? ['No problems were found.'] : shown.onPage.map(findingMarkdown)),
      ].join('\n\n'),
    ),
    small(counted(all, 'problem'), pageWords(shown, words), `version ${version}`),
    // A page that was turned meanwhile would be lost when the list is completed.
    isComplete
      ? buttonRows(
          pageButtons(shown, (target) => ({ verb: 'turn-problems', version, page: target }), words),
        )
      : [],
  );
}

function sentencesAbove(problems: KnownProblems, { listed, look }: ProblemsView): string[] {
  const { refusal, version, findings, errors, warnings, inUse } = problems;
  const all = errors + warnings;
  const sentences: (string | null)[] = [
    listed === null || listed === version
      ? null
      : `The files have changed since you opened this list (version \`${listed}\`); this is the list of version \`${version}\`.`,
    refusal === null ? null : refusalText(refusal, inUse),
    LOOK_SENTENCES[look],
    all > findings.length
      ? `The worst ${counted(findings.length, 'problem')} of ${all.toLocaleString('en')} are listed here; \`npm run check\` lists all.`
      : null,
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** Paths and messages quote strangers' files, so all of it is escaped. */
function findingMarkdown({ file, line, column, severity, rule, message, fix }: Finding): string {
  const place = fitMarkdown(escapeLine(`${file}:${line}:${column}`), LONGEST_PLACE);
  const sentences = [message, fix].map((words) => fitMarkdown(escapeLine(words), LONGEST_SENTENCE));
  return `**${place}** ${severity} \`${rule}\`\n${sentences.join('\n')}`;
}

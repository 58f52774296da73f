/** What members asked and nothing answered, in groups, a page at a time. */
import { counted, fitMarkdown, namedWords } from '../../knowledge/index.ts';
import type { GapGroup, GapGroups, NearestArticle } from '../gaps/gap-groups.ts';
import { escapeInLine, escapeLine } from '../markdown/escape.ts';
import { listPageReply } from './list-page.ts';
import type { Reply } from './reply.ts';
import type { Words } from '../words/words.ts';

/** With the lengths below, a page stays within the text of a message. */
const PER_PAGE = 4;
const LONGEST_QUESTION = 200;
const LONGEST_TITLE = 120;
const LONGEST_WORD = 40;
const OTHER_WORDINGS = 2;

const REASON_WORDS: Readonly<Record<keyof GapGroup['reasons'], string>> = {
  unknown: 'had no answer',
  unsure: 'were asked back and chose nothing',
  'not-helpful': 'were rated not helpful',
};

export interface GapsView {
  readonly found: GapGroups;
  readonly nearestTo: (question: string) => NearestArticle | null;
  /** As `Config.retentionDays`. */
  readonly retentionDays: number;
}

export function knowledgeGapsReply(
  { found, nearestTo, retentionDays }: GapsView,
  page: number,
  words: Words,
): Reply {
  const { groups, unshown } = found;
  const alone =
    unshown === 0
      ? ''
      : ` ${counted(unshown, 'question')} that only one member asked ${unshown === 1 ? 'is' : 'are'} not shown.`;
  return listPageReply(
    {
      title: 'What I could not answer',
      above: [
        retentionDays === 0
          ? 'Question texts are never stored (RETENTION_DAYS=0), so there are no gaps to show.'
          : `Questions of the last ${counted(retentionDays, 'day')}, those that ask the same together.${alone}`,
      ],
      items: groups,
      none: 'No question that at least two members asked is left without an answer.',
      shown: (group, number) => groupMarkdown(group, number, nearestTo(group.question)),
      perPage: PER_PAGE,
      verb: 'turn-gaps',
    },
    page,
    words,
  );
}

function groupMarkdown(group: GapGroup, number: number, nearest: NearestArticle | null): string {
  const { question, asked, members, reasons, otherWordings } = group;
  const reasonWords = Object.entries(reasons).map(
    ([reason, count]) => `${count} ${REASON_WORDS[reason as keyof typeof REASON_WORDS]}`,
  );
  const also = otherWordings
    .slice(0, OTHER_WORDINGS)
    .map((wording) => `“${fitMarkdown(escapeInLine(wording), LONGEST_QUESTION / 2)}”`);
  return [
    `**${number}. ${fitMarkdown(escapeInLine(question), LONGEST_QUESTION)}**`,
    `Asked ${counted(asked, 'time')} by at least ${counted(members, 'member')}: ${reasonWords.join(', ')}`,
    ...(also.length === 0 ? [] : [`Also: ${also.join(', ')}`]),
    nearest === null ? 'No article comes near it.' : nearestMarkdown(nearest),
  ].join('\n');
}

function nearestMarkdown({ article, lacks }: NearestArticle): string {
  const title = fitMarkdown(escapeLine(article.title), LONGEST_TITLE);
  const words = lacks.map((word) => fitMarkdown(escapeInLine(word), LONGEST_WORD));
  const lacking =
    words.length === 0 ? '' : `, which says nothing of ${namedWords(words, 'or')} there`;
  return `Nearest article: ${title}${lacking}`;
}

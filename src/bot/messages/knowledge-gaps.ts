/** What members asked and nothing answered, in groups, a page at a time. */
import { fitMarkdown } from '../../knowledge/index.ts';
import type { GapGroup, GapGroups, NearestArticle } from '../gaps/gap-groups.ts';
import { escapeLine } from '../markdown/escape.ts';
import { listedQuestion } from './listed-question.ts';
import { listPageReply } from './list-page.ts';
import type { Reply } from './reply.ts';
import type { Words } from '../words/words.ts';
import { quotedWords } from './missing.ts';

/** With the lengths below, a page stays within the text of a message. */
const PER_PAGE = 4;
const LONGEST_QUESTION = 200;
const LONGEST_TITLE = 120;
const OTHER_WORDINGS = 2;

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
  const alone = unshown === 0 ? '' : ` ${words.say('gaps.unshown', { count: unshown })}`;
  return listPageReply(
    {
      title: words.say('gaps.title'),
      above: [
        retentionDays === 0
          ? words.say('gaps.neverStored')
          : words.say('gaps.ofDays', { count: retentionDays }) + alone,
      ],
      items: groups,
      none: words.say('gaps.none'),
      shown: (group, number) => groupMarkdown(group, number, nearestTo(group.question), words),
      perPage: PER_PAGE,
      verb: 'turn-gaps',
    },
    page,
    words,
  );
}

function groupMarkdown(
  group: GapGroup,
  number: number,
  nearest: NearestArticle | null,
  words: Words,
): string {
  const { question, asked, members, reasons, otherWordings } = group;
  const reasonWords = Object.entries(reasons).map(([reason, count]) =>
    words.say(`gap.${reason as keyof GapGroup['reasons']}`, { count }),
  );
  const also = otherWordings.slice(0, OTHER_WORDINGS).map((wording) =>
    words.say('list.quoted', {
      text: listedQuestion(wording, LONGEST_QUESTION / 2),
    }),
  );
  return [
    `**${number}. ${words.apart(listedQuestion(question, LONGEST_QUESTION))}**`,
    words.say('gaps.asked', {
      times: words.say('count.times', { count: asked }),
      members: words.say('count.members', { count: members }),
      reasons: words.row(reasonWords),
    }),
    ...(also.length === 0 ? [] : [words.say('gaps.also', { questions: words.row(also) })]),
    nearest === null ? words.say('gaps.nothingNear') : nearestMarkdown(nearest, words),
  ].join('\n');
}

function nearestMarkdown({ article, lacks }: NearestArticle, words: Words): string {
  const title = fitMarkdown(escapeLine(article.title), LONGEST_TITLE);
  return lacks.length === 0
    ? words.say('gaps.nearest', { title })
    : words.say('gaps.nearestLacks', { title, words: words.any(quotedWords(lacks, words)) });
}

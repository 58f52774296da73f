/** The articles that helped least, with what members said, a page at a time. */
import { counted, fitMarkdown, type Library, type Slug } from '../../knowledge/index.ts';
import { escapeInLine, escapeLine } from '../markdown/escape.ts';
import type { RatedArticle } from '../state/ratings.ts';
import { listPageReply } from './list-page.ts';
import { REASONS } from './rating-form.ts';
import type { Reply } from './reply.ts';
import type { Words } from '../words/words.ts';

/** With the lengths below, a page stays within the text of a message. */
const PER_PAGE = 3;
const LONGEST_TITLE = 150;
const SHOWN_COMMENTS = 3;
const LONGEST_COMMENT = 220;

/** @param version - Of the content in use. */
export function knowledgeFeedbackReply(
  rated: readonly RatedArticle[],
  { library, version }: { readonly library: Pick<Library, 'find'>; readonly version: string },
  page: number,
  words: Words,
): Reply {
  return listPageReply(
    {
      title: 'What did not help',
      items: rated,
      none: 'No answer was rated not helpful in the last year.',
      shown: (article, number) => articleMarkdown(article, number, { library, version, words }),
      perPage: PER_PAGE,
      verb: 'turn-feedback',
      remark: 'ratings of the last year',
    },
    page,
    words,
  );
}

interface Shown {
  readonly library: Pick<Library, 'find'>;
  readonly version: string;
  readonly words: Words;
}

function articleMarkdown(
  { article, helpful, notHelpful, reasons, comments }: RatedArticle,
  number: number,
  { library, version, words }: Shown,
): string {
  const found = library.find(article as Slug);
  const name = fitMarkdown(escapeInLine(found?.title ?? article), LONGEST_TITLE);
  const given = REASONS.filter((reason) => reason in reasons).map(
    (reason) => `${words.say(`reason.${reason}`).toLowerCase()} (${reasons[reason]})`,
  );
  const shown = comments.slice(0, SHOWN_COMMENTS).map(({ comment, contentVersion }) => {
    const text = fitMarkdown(escapeLine(comment), LONGEST_COMMENT);
    return `> ${text}${contentVersion === version ? '' : ' (of an earlier version)'}`;
  });
  return [
    `**${number}. ${name}**${found === undefined ? ' (no longer among the articles)' : ''}`,
    `${counted(notHelpful, 'time')} not helpful, ${counted(helpful, 'time')} helpful`,
    ...(given.length === 0 ? [] : [`Reasons: ${given.join(', ')}`]),
    ...shown,
    ...(comments.length > shown.length
      ? [`and ${counted(comments.length - shown.length, 'comment')} more`]
      : []),
  ].join('\n');
}

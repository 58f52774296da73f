/** The articles that helped least, with what members said, a page at a time. */
import { fitMarkdown, type Library, type Slug } from '../../knowledge/index.ts';
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
      title: words.say('feedback.title'),
      items: rated,
      none: words.say('feedback.none'),
      shown: (article, number) => articleMarkdown(article, number, { library, version, words }),
      perPage: PER_PAGE,
      verb: 'turn-feedback',
      remark: words.say('feedback.lastYear'),
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
    return `> ${text}${contentVersion === version ? '' : ` (${words.say('feedback.earlier')})`}`;
  });
  return [
    `**${number}. ${words.apart(name)}**${found === undefined ? ` (${words.say('feedback.gone')})` : ''}`,
    words.say('feedback.votes', {
      notHelpful: words.say('count.times', { count: notHelpful }),
      helpful: words.say('count.times', { count: helpful }),
    }),
    ...(given.length === 0 ? [] : [words.say('feedback.reasons', { reasons: words.row(given) })]),
    ...shown,
    ...(comments.length > shown.length
      ? [words.say('feedback.moreComments', { count: comments.length - shown.length })]
      : []),
  ].join('\n');
}

/** A question that an article answers, as a message. */
import type { Answered, SeeAlso } from '../../knowledge/index.ts';
import { quotedQuestion, type Asked } from './asked.ts';
import { isLinkable, openArticleButton, relatedButtons, wholeArticleButton } from './buttons.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { footerLine } from './footer.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { summaryText } from './summary-text.ts';

/**
 * Confidence from which on we say nothing about it, a probability. People do not read a figure that
 * stands under every answer; below this one it tells them to check.
 */
export const SURE_ENOUGH = 0.8;

/** What an answer shows of `Answered`; an article that a person chose has confidence 1. */
export type ShownAnswer = Pick<Answered, 'article' | 'summary' | 'related' | 'confidence'> & {
  readonly seeAlso?: SeeAlso | null;
  readonly missing?: readonly string[];
  /** Moderators of the server have pinned the article to this question. Default: nobody has. */
  readonly isPinned?: boolean;
};

export function answeredReply(answer: ShownAnswer, asked: Asked): Reply {
  const { article, summary, related, confidence, seeAlso = null, missing = [] } = answer;
  const doubts = confidence < SURE_ENOUGH ? doubt(confidence) : null;
  const description = summaryText(summary, seeAlso, missing);
  const linked = isLinkable(article.url);

  return replyOf(
    {
      color: ANSWER_COLOUR,
      ...quotedQuestion(asked),
      title: plainLine(article.title, DISCORD_LIMITS.embedTitle),
      ...(linked ? { url: article.url } : {}),
      ...(description === '' ? {} : { description }),
      ...footerLine(article.subject, answer.isPinned === true ? PINNED : doubts),
    },
    [wholeArticleButton(article)],
    [
      ...(seeAlso === null ? [] : [openArticleButton(seeAlso.title, seeAlso.slug)]),
      ...relatedButtons(related),
    ],
  );
}

const PINNED = '📌 pinned to this question by the moderators here';

/** Rounded down to tens, because a finer figure would promise more than was measured. */
function doubt(confidence: number): string {
  return `about ${Math.floor(confidence * 10) * 10} % sure that this is what you asked`;
}

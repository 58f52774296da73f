/** A question that an article answers, as a message. */
import type { Answered, SeeAlso } from '../../knowledge/index.ts';
import { quotedQuestion, type Asked } from './asked.ts';
import { correctionButtons, isLinkable, readButton } from './buttons.ts';
import { detailsParts, staleParts } from './article-details.ts';
import { articleText, heading } from './part.ts';
import { pictureParts } from './picture.ts';
import { relatedParts, seeAlsoParts } from './related.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { summaryText } from './summary-text.ts';
import { PLAIN, type Surroundings } from './surroundings.ts';

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

export function answeredReply(
  answer: ShownAnswer,
  asked: Asked,
  surroundings: Surroundings = PLAIN,
): Reply {
  const { article, summary, related, confidence, seeAlso = null, missing = [] } = answer;
  const doubts = confidence < SURE_ENOUGH ? doubt(confidence) : null;

  return replyOf(
    ANSWER_COLOUR,
    quotedQuestion(asked),
    heading(article.title, isLinkable(article.url) ? article.url : null),
    staleParts(article, surroundings),
    articleText(summaryText(summary, missing)),
    pictureParts(article.picture),
    seeAlsoParts(seeAlso),
    relatedParts(related),
    detailsParts(article, answer.isPinned === true ? PINNED : doubts),
    buttonRows([readButton(article), ...correctionButtons(article, surroundings)]),
  );
}

const PINNED = '📌 pinned to this question by the moderators here';

/** Rounded down to tens, because a finer figure would promise more than was measured. */
function doubt(confidence: number): string {
  return `about ${Math.floor(confidence * 10) * 10} % sure that this is what you asked`;
}

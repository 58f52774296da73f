/** A question that an article answers, as a message. */
import type { Answered, SeeAlso } from '../../knowledge/index.ts';
import { quotedQuestion, type Asked } from './asked.ts';
import { correctionButtons, isLinkable, readButton } from './buttons.ts';
import { detailsParts, otherLanguageParts, staleParts } from './article-details.ts';
import { heading, articleText } from './part.ts';
import { pictureParts } from './picture.ts';
import { relatedParts, seeAlsoParts } from './related.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { summaryText } from './summary-text.ts';
import { PLAIN, type Surroundings } from './surroundings.ts';
import type { Words } from '../words/words.ts';
import { missingBlocks } from './missing.ts';

/**
 * Confidence from which on we say nothing about it, a probability. People do not read a figure that
 * stands under every answer; below this one it tells them to check.
 */
export const SURE_ENOUGH = 0.8;

/** What an answer shows of `Answered`; an article that a person chose has confidence 1. */
export type ShownAnswer = Pick<Answered, 'article' | 'summary' | 'related' | 'confidence'> & {
  readonly seeAlso?: SeeAlso | null;
  readonly missing?: readonly string[];
  readonly otherLanguage?: string | null;
  /** Moderators of the server have pinned the article to this question. Default: nobody has. */
  readonly isPinned?: boolean;
};

export function answeredReply(
  answer: ShownAnswer,
  asked: Asked,
  surroundings: Surroundings = PLAIN,
): Reply {
  const { article, summary, related, confidence, seeAlso = null, missing = [] } = answer;
  const { words } = surroundings;
  const doubts = confidence < SURE_ENOUGH ? doubt(confidence, words) : null;
  const remark = answer.isPinned === true ? words.say('answer.pinned') : doubts;

  return replyOf(
    ANSWER_COLOUR,
    quotedQuestion(asked, words),
    heading(article.title, isLinkable(article.url) ? article.url : null),
    otherLanguageParts('answer.otherLanguage', answer.otherLanguage ?? null, words),
    staleParts(article, surroundings),
    articleText(summaryText(summary, words, missingBlocks(missing, words))),
    pictureParts(article.picture, words),
    seeAlsoParts(seeAlso, words),
    relatedParts(related, words),
    detailsParts(article, remark, words),
    buttonRows([readButton(article, words), ...correctionButtons(article, surroundings)]),
  );
}

/** Rounded down to tens, because a finer figure would promise more than was measured. */
function doubt(confidence: number, words: Words): string {
  // One value: apart, sign and figure would change places in a text from right to left.
  return words.say('answer.doubt', { percent: `${Math.floor(confidence * 10) * 10} %` });
}

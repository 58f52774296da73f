/** Article + question → the one sentence of the article that comes nearest. */
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { SENTENCE_LIMIT } from './answer.ts';
import type { AskedArticle } from './asked-article.ts';
import { withOthers } from './other-words.ts';
import { askingTerms, exactWords, type ReadArticle } from './read-article.ts';

/**
 * The best sentence that holds a word of the question and can be read by itself, else the best that
 * holds one, as plain text with the head of its point where there is room.
 *
 * @returns At most `SENTENCE_LIMIT` UTF-16 units; null when no whole sentence of that length bears on the question.
 */
export function candidateSentence(asked: AskedArticle): string | null {
  const { read, question, spelled: terms } = asked;
  const scores = asked.spelledScores();
  const asking = askingTerms(exactWords(question, read.language));
  const bearing = terms.filter((term) => !asking.has(term));
  const others = asked.othersOf(terms);
  const wanted = withOthers(bearing.length === 0 ? terms : bearing, others);
  const holds = (position: number): boolean =>
    wanted.some((term) => read.sentenceTerms[position]?.has(term));
  const ranked = [...scores.keys()]
    .filter((position) => scores[position]! > 0 && holds(position))
    .toSorted((a, b) => scores[b]! - scores[a]! || a - b)
    .map((position) => telling(read, position))
    .filter((position) => isShowable(read, position));
  const alone = ranked.find((position) => isAlone(read, position));
  const best = alone ?? ranked[0];
  return best === undefined ? null : shownSentence(read, best);
}

/** The first sentence of the article as plain text; null when it is none that can stand alone. */
export function leadSentence(read: ReadArticle): string | null {
  return isShowable(read, 0) && isAlone(read, 0) ? shownSentence(read, 0) : null;
}

/** The sentence itself; of a question of the article the one behind it, which answers it. */
function telling({ sentences }: ReadArticle, position: number): number {
  const [sentence, next] = [sentences[position], sentences[position + 1]];
  const isAnswered = sentence?.isQuestion === true && next?.block === sentence.block;
  return isAnswered ? position + 1 : position;
}

function isShowable({ sentences, textBlocks }: ReadArticle, position: number): boolean {
  const sentence = sentences[position];
  // A head without text and a row of a table are no sentences.
  if (sentence === undefined || sentence.markdown === '') return false;
  if (textBlocks[sentence.block]?.item?.isRow === true) return false;
  if (sentence.isAnnouncement || sentence.isQuestion) return false;
  return plainText(sentence.markdown).length <= SENTENCE_LIMIT;
}

function isAlone({ sentences, textBlocks }: ReadArticle, position: number): boolean {
  const sentence = sentences[position];
  if (sentence === undefined) return false;
  const hasHead = Boolean(textBlocks[sentence.block]?.item?.head);
  return (hasHead && sentence.position === 0) || sentence.dangling === null;
}

function shownSentence({ sentences, textBlocks }: ReadArticle, position: number): string | null {
  const sentence = sentences[position];
  if (sentence === undefined) return null;
  const text = plainText(sentence.markdown);
  const head = plainText(textBlocks[sentence.block]?.item?.head ?? '');
  if (head === '') return text;
  const whole = `${head}${/[.?!…:]$/.test(head) ? '' : ':'} ${text}`;
  return whole.length <= SENTENCE_LIMIT ? whole : text;
}

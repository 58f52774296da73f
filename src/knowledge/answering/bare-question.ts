/**
 * "When?", "and why?", "when was that again?": a question without a word of its own to be searched, made
 * whole with those of the question before it.
 */
import { contentWords } from '../language/content-words.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isTellingWord } from '../language/telling-words.ts';
import { wordsOf } from '../language/terms.ts';
import type { PreviousQuestion } from './with-context.ts';

/** Words of a longer one are its own. */
const MOST_WORDS = 6;
const GOING_ON =
  /^(?:(?:ok(?:ay)?|yes|yeah|no|so|hm+|ah|oh|and|but|or|then|also|et|mais|y|pero|und|aber|e|ma|mas|en|maar)[\s,.!?…]+)+/i;
/** The longest first. */
const ASKS =
  /^(?:(?:since|until|by|from|to) (?:when|where|whom?)|(?:when|where|why|who|how) (?:exactly|else|not|so)|how (?:come|much|many|long|old|often|big|far|high)|what for|which ones?|who|whose|whom|which|when|where|why|how|(?:costs?|price|examples?|explain)(?=[\s.?!]*$))\b/i;
/** The same in other languages that articles may be in. */
const ASKS_ELSEWHERE =
  /^(?:depuis quand|pour quoi|pourquoi|quand|comment|où|combien|por qué|por que|desde cuándo|cuándo|cuando|cómo|dónde|donde|cuánto|quién|seit wann|wann|warum|wieso|weshalb|wie|wo|wer|da quando|quando|perché|dove|quanto|porquê|onde|quem|sinds wanneer|wanneer|waarom|hoe|waar|wie|متى|لماذا|كيف|أين|من|كم|מתי|למה|מדוע|איך|איפה|היכן|מי|כמה)(?!\p{L})/iu;
/** How the question before was asked, which is not asked again: "is", "what does", "tell me about". */
const ASKED_BEFORE =
  /^(?:(?:and|but|so|also|ok|hi|hello|please)[\s,]+)*(?:(?:can|could) you )?(?:tell me about|tell me|explain|describe|what about|how about|what(?:'s| is| are| was| were)?|who(?:m|se)?|which|when|where|why|how(?: much| many| long| old| often| come)?)\b\s*/i;

/** "When was that again?" */
const POINTS_BACK = /^(?:ones?|again|exactly|precisely|those|them|him|happen(?:ed|s)?)$/;

function isSmall(word: string): boolean {
  return isStopWord(word) || POINTS_BACK.test(word);
}

/**
 * @returns What is asked, in the words of both; null for a question that has some of its own, and where
 *   nothing was asked before.
 */
export function bareQuestion(
  question: string,
  { question: before, name }: PreviousQuestion,
): string | null {
  const asked = question
    .trim()
    .replace(/^[¿¡]\s*/, '')
    .replace(GOING_ON, '');
  const asks = (ASKS.exec(asked) ?? ASKS_ELSEWHERE.exec(asked))?.[0];
  if (asks === undefined || wordsOf(asked).length > MOST_WORDS) return null;
  if (!wordsOf(asked.slice(asks.length)).every(isSmall)) return null;
  const said = before.trim().replace(ASKED_BEFORE, '');
  const about = contentWords(said).some(isTellingWord) ? said : name;
  return about === null || about === '' ? null : `${asks} ${about}`;
}

/** "Can you answer this?", in reply to somebody's message: *Answer this*, said in words. */
import { LANGUAGE_CODES } from './words/languages.ts';
import { wordsIn } from './words/words.ts';

/** In all languages, whichever is spoken there, without signs. */
const PHRASES: ReadonlySet<string> = new Set(
  LANGUAGE_CODES.flatMap((code) => wordsIn(code).say('spoken.answerThis').split(', ').map(folded)),
);

/** @param question - As `questionIn` returns it. */
export function isAnswerThis(question: string): boolean {
  return PHRASES.has(folded(question));
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s]/gu, '')
    .trim()
    .replace(/\s+/g, ' ');
}

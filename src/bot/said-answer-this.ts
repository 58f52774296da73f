/** "Can you answer this?", in reply to somebody's message: *Answer this*, said in words. */
import { LANGUAGE_CODES } from './words/languages.ts';
import { wordsIn } from './words/words.ts';

/** In all languages, whichever is spoken there, without signs. */
const PHRASES: ReadonlySet<string> = new Set(
  LANGUAGE_CODES.flatMap((code) => wordsIn(code).say('spoken.answerThis').split(', ').map(folded)),
);

/** A question mark, or what points upwards, and no words. */
const POINTS_UP = /^(?=.*[?？؟^👆☝⬆🔝])(?:[?？؟^!.\s]|[👆☝⬆🔝]|\ufe0f|\p{Emoji_Modifier})+$/u;

/** @param question - As `questionIn` returns it. */
export function isAnswerThis(question: string): boolean {
  return PHRASES.has(folded(question)) || POINTS_UP.test(question);
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s]/gu, '')
    .trim()
    .replace(/\s+/g, ' ');
}

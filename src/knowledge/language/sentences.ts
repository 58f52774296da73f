/**
 * Text → sentences.
 *
 * Of the places where a sentence may end, those are left out that are no end: abbreviations,
 * initials and numbers, and what the caller wants kept whole.
 */
import { endsInAbbreviation } from './abbreviations.ts';
import type { Language } from './languages/marks.ts';
import { endsWithoutSentence } from './languages/sentence-ends.ts';
import { possibleBorders } from './sentence-borders.ts';

/**
 * Code units on either side of a border that tell what it is. No rule below needs more, and
 * however long a sentence grows, a border costs the same.
 */
const SIGHT = 24;

/**
 * Whether something that begins at `start` or later, such as a bracket, is still open at `place`.
 * Asked about ascending places, with a `start` that ascends as well.
 */
export type IsUnbreakable = (start: number, place: number) => boolean;

/**
 * Time and memory grow with the length of the text, and no faster, as long as `isUnbreakable` lets them.
 *
 * @param text - On one line.
 * @param language - Of the text; its abbreviations count beside those of English.
 * @returns Trimmed sentences, none empty; with the white space between them they are the text.
 */
export function splitSentences(
  text: string,
  isUnbreakable: IsUnbreakable,
  language: Language = 'en',
): string[] {
  if (isOneSentence(text)) return [text.trim()];
  const sentences: string[] = [];
  let start = 0;
  for (const end of possibleBorders(text)) {
    const next = text.slice(end, end + SIGHT);
    const isInside =
      next !== '' &&
      (!isBorder(text.slice(start, end), next, language) || isUnbreakable(start, end));
    if (isInside) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/**
 * True for most questions and heads, which need no look at their borders: those take longer than the search.
 * False for any text that may have one inside, or has nothing to show.
 */
function isOneSentence(text: string): boolean {
  return /^[ -~]*[!-~]$/.test(text) && !/[.?!][^.?!]/.test(text);
}

/** @param next - What follows the border, as far as {@link SIGHT}. */
function isBorder(sentence: string, next: string, language: Language): boolean {
  const end = sentence.trimEnd().slice(-SIGHT);
  return (
    endsAtSpace(sentence.slice(-SIGHT)) &&
    !goesOn(next) &&
    !isStepNumber(sentence) &&
    !endsInAbbreviation(end, next) &&
    !endsWithoutSentence(end, next, language)
  );
}

/** "“Why now?” she asked": a sentence does not begin with a small letter. */
function goesOn(next: string): boolean {
  return /^\p{Ll}/u.test(next);
}

/** Latin full stops are followed by white space; those of Chinese, Japanese and Burmese are not. */
function endsAtSpace(sentence: string): boolean {
  return /\s$/.test(sentence) || /[。！？｡．။]["'”’」』）)]*$/.test(sentence);
}

/** "1. Brush it. 2. Wash it.": the number of a step stays with what the step says. */
function isStepNumber(sentence: string): boolean {
  const end = sentence.slice(-SIGHT).trimEnd();
  // After a colon only the first is surely no figure ("Rooms: 12. The house …").
  return (
    (sentence.length <= SIGHT && /^[\s*(]*\d+[.)][*)]*$/.test(end)) ||
    /\D:\s+[*(]*1[.)][*)]*$/.test(end) ||
    /\D;\s+[*(]*\d{1,2}[.)][*)]*$/.test(end)
  );
}

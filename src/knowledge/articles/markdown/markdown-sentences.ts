import type { Language } from '../../language/languages/marks.ts';
import { splitSentences } from '../../language/sentences.ts';
import { OpenMarks } from './open-marks.ts';

/**
 * The sentences of a text whose marks stay together: none ends inside bold or italic type, code, a
 * link or a bracket. Time and memory grow with the length of the text, and no faster.
 *
 * @param text - Portable Markdown on one line, or plain text.
 * @param language - Of the text.
 * @returns Trimmed sentences, none empty; with the white space between them they are the text.
 */
export function sentencesOf(text: string, language: Language = 'en'): string[] {
  const marks = new OpenMarks(text);
  return splitSentences(text, (start, place) => marks.isInside(start, place), language);
}

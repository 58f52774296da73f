/** A question of a member's as one line of a list for moderators. */
import { fitMarkdown } from '../../knowledge/index.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { hidesWords } from './hidden.ts';

/**
 * Hidden as a whole where its author has hidden some of it: a cut in the middle would open what is
 * hidden after it.
 *
 * @param longest - In UTF-16 units, without the marks that hide it.
 */
export function listedQuestion(question: string, longest: number): string {
  if (!hidesWords(question)) return fitMarkdown(escapeInLine(question), longest);
  return `||${fitMarkdown(escapeInLine(question.replaceAll('||', '')), longest)}||`;
}

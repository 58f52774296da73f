/** An article that may answer a question, with the sentence that comes nearest. */
import { fitMarkdown, isolated, type Candidate } from '../../knowledge/index.ts';
import { escapeInLine, escapeLine } from '../markdown/escape.ts';

/** Longest title and sentence, escapes included. */
const LISTED_TITLE = 150;
const LISTED_SENTENCE = 350;

export function candidateText({ title, sentence }: Pick<Candidate, 'title' | 'sentence'>): string {
  const shown = boldTitle(title);
  return sentence === null
    ? shown
    : `${shown}\n${fitMarkdown(escapeLine(sentence), LISTED_SENTENCE)}`;
}

export function boldTitle(title: string): string {
  return `**${isolated(fitMarkdown(escapeInLine(title), LISTED_TITLE))}**`;
}

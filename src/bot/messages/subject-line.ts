/** The subject of an article, for the small print. */
import { fitMarkdown, isolated } from '../../knowledge/index.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { shownSubject } from './shown-subject.ts';

/** Longest subject shown, in UTF-16 units. */
const SHOWN_SUBJECT = 100;

export function subjectLine(subject: string | null): string | null {
  if (subject === null) return null;
  const shown = fitMarkdown(escapeInLine(shownSubject(subject)), SHOWN_SUBJECT);
  return shown === '' ? null : isolated(shown);
}

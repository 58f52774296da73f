/** The small line below an answer or a page: its subject, and what else is worth a word. */
import { isolated } from '../../knowledge/index.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { shownSubject } from './shown-subject.ts';

/** Longest subject shown, in UTF-16 units. */
const SHOWN_SUBJECT = 100;

/** Nothing when there is nothing to say. */
export function footerLine(
  subject: string | null,
  remark: string | null,
): { footer?: { text: string } } {
  const parts = [
    ...(subject === null ? [] : [isolated(plainLine(shownSubject(subject), SHOWN_SUBJECT))]),
    ...(remark === null ? [] : [remark]),
  ];
  return parts.length === 0 ? {} : { footer: { text: parts.join(' · ') } };
}

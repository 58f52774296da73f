/** The small line below an answer or a page: its subject, and what else is worth a word. */
import { isolated } from '../../knowledge/index.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { shownSubject } from './shown-subject.ts';

/** Longest subject shown, in UTF-16 units. */
const SHOWN_SUBJECT = 100;

/** What is not null, in this order; nothing when there is nothing to say. */
export function footerOf(parts: readonly (string | null)[]): { footer?: { text: string } } {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? {} : { footer: { text: said.join(' · ') } };
}

export function footerLine(
  subject: string | null,
  remark: string | null,
): { footer?: { text: string } } {
  return footerOf([
    subject === null ? null : isolated(plainLine(shownSubject(subject), SHOWN_SUBJECT)),
    remark,
  ]);
}

/** What stands below an answer or an article in small print: subject, licence, date, sources. */
import { fitMarkdown, isolated, type ArticleReference } from '../../knowledge/index.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { linkMarkdown } from '../markdown/link.ts';
import { small, text, type Part } from './part.ts';
import { sourceLine } from './sources.ts';
import { subjectLine } from './subject-line.ts';
import type { Surroundings } from './surroundings.ts';

const LONGEST_LICENCE = 80;
const LONGEST_SOURCE = 160;

/** @param remark - What else is worth a word there; null for nothing. */
export function detailsParts(
  { subject, licence, updated, sources }: ArticleReference,
  remark: string | null,
): Part[] {
  const [first] = sources;
  const more = sources.length - 1;
  return [
    ...small(
      subjectLine(subject),
      licenceWords(licence),
      updated === null ? null : `as of ${dayWords(updated)}`,
      remark,
    ),
    ...small(
      first === undefined
        ? null
        : `Source: ${fitMarkdown(sourceLine(first), LONGEST_SOURCE)}${more > 0 ? ` and ${more} more` : ''}`,
    ),
  ];
}

/** That an article is old, before what it says; no part for one that is not, or whose age is not known. */
export function staleParts(
  { updated }: Pick<ArticleReference, 'updated'>,
  { staleBefore }: Surroundings,
): Part[] {
  if (updated === null || staleBefore === null || updated >= staleBefore) return [];
  return text(
    `*This article was last looked over on ${dayWords(updated)}; some of it may have changed since.*`,
  );
}

/** Made once: making one costs more than an answer's whole message. */
const DAY_FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-03-01` → 1 March 2026. */
function dayWords(day: string): string {
  return DAY_FORMAT.format(Date.parse(`${day}T00:00:00Z`));
}

/** A short name, or a link that says no more than that it is one. */
function licenceWords(licence: string | null): string | null {
  if (licence === null) return null;
  return licence.startsWith('https://') && licence.length <= 200
    ? linkMarkdown('licence', licence)
    : isolated(fitMarkdown(escapeInLine(licence), LONGEST_LICENCE));
}

/** What stands below an answer or an article in small print: subject, licence, date, sources. */
import {
  fitMarkdown,
  languageName,
  type ArticleReference,
  type Source,
} from '../../knowledge/index.ts';
import { licenceWords } from './licence.ts';
import { small, text, type Part } from './part.ts';
import { sourceLine } from './sources.ts';
import { subjectLine } from './subject-line.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from '../words/words.ts';

const LONGEST_SOURCE = 160;

/** @param remark - What else is worth a word there; null for nothing. */
export function detailsParts(
  { subject, licence, updated, sources }: ArticleReference,
  remark: string | null,
  words: Words,
): Part[] {
  const [first] = sources;
  const apart = (one: string | null): string | null => (one === null ? null : words.apart(one));
  const more = sources.length - 1;
  return [
    ...small(
      apart(subjectLine(subject)),
      apart(licenceWords(licence, words)),
      updated === null ? null : words.say('answer.asOf', { day: words.day(updated) }),
      remark,
    ),
    ...small(first === undefined ? null : sourceWords(first, more, words)),
  ];
}

/** That an article is old, before what it says; no part for one that is not, or whose age is not known. */
export function staleParts(
  { updated }: Pick<ArticleReference, 'updated'>,
  { staleBefore, words }: Surroundings,
): Part[] {
  if (updated === null || staleBefore === null || updated >= staleBefore) return [];
  return text(`*${words.say('answer.stale', { day: words.day(updated) })}*`);
}

/** That it is in another language than the question, before what it says; no part where it is not. */
export function otherLanguageParts(
  key: 'answer.otherLanguage' | 'unsure.otherLanguage',
  code: string | null,
  words: Words,
): Part[] {
  if (code === null) return [];
  return text(`*${words.say(key, { language: languageName(code, words.language) })}*`);
}

function sourceWords(first: Source, more: number, words: Words): string {
  const source = fitMarkdown(sourceLine(first), LONGEST_SOURCE);
  return more > 0
    ? words.say('answer.sourceAndMore', { source, count: more })
    : words.say('answer.source', { source });
}

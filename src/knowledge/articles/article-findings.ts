/** What is found of a file that could be read: texts cut short, titles and texts that are not there, links that are none. */
import { TITLE_KEYS, type ArticleParts } from './article-parts.ts';
import { finding, type Finding } from './finding.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import { relativeLink } from './links.ts';
import type { MarkdownNotice } from './markdown/markdown-notices.ts';
import { quoted } from '../language/quoted.ts';
import {
  cutByComment,
  linkOutsideFolder,
  missingText,
  missingTitle,
  takenForYaml,
  titleFromFileName,
  unsafeUrl,
} from './reading-errors.ts';
import type { TitleSource } from './reading-settings.ts';

/** The keys whose texts people read. */
const SHOWN_KEYS = [...TITLE_KEYS, 'answer', 'subject'];

/** Texts that a comment cuts short. */
export function commentFindings({ commentBehind, placeOf }: FrontMatter): Finding[] {
  return SHOWN_KEYS.flatMap((key) => {
    const comment = commentBehind(key);
    return comment === null ? [] : [finding(cutByComment, placeOf(key), { key, comment })];
  });
}

/** Texts whose first word means something to YAML. */
export function signFindings({ signBefore }: FrontMatter): Finding[] {
  return SHOWN_KEYS.flatMap((key) => {
    const found = signBefore(key);
    if (found === null) return [];
    const { sign, line, place } = found;
    return [finding(takenForYaml, place, { key, sign, line })];
  });
}

/** @param order - A folder that does not look for headings first has its titles in the names of its files. */
export function titleFindings(
  { title, titleFrom, titlePlace, blocks }: ArticleParts,
  order: readonly TitleSource[],
): Finding[] {
  const isSet = !order.slice(0, order.indexOf('file-name')).includes('heading');
  const isCalledAfterFile = titleFrom === 'file-name' && title !== '' && blocks.length > 0;
  if (isSet) return [];
  return isCalledAfterFile ? [finding(titleFromFileName, titlePlace, { title })] : [];
}

export function textErrors({ title, titlePlace, blocks, start }: ArticleParts): Finding[] {
  const errors: Finding[] = [];
  if (title === '') errors.push(finding(missingTitle, titlePlace, null));
  if (blocks.every((block) => block.kind === 'heading'))
    errors.push(finding(missingText, start, null));
  return errors;
}

/** What a browser would run, or take for a page: no program for sites lets it through. */
const NEVER_A_LINK = /^\s*(?:javascript|vbscript|data|blob):/i;

export function linkWarnings(file: string, notices: readonly MarkdownNotice[]): Finding[] {
  return notices.flatMap((notice) => {
    if (notice.kind !== 'link') return [];
    const { url, line, column } = notice;
    const place = { file, line, column };
    if (NEVER_A_LINK.test(url)) return [finding(unsafeUrl, place, { url })];
    const isOutside = relativeLink(file, url).kind === 'outside';
    return isOutside ? [finding(linkOutsideFolder, place, { target: quoted(url) })] : [];
  });
}

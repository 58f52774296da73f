/**
 * What is left of reStructuredText where Sphinx reads Markdown: roles (`:ref:` before a code span) and links
 * (a code span that ends in an address, and `_` behind it).
 */
import { roleText } from './myst.ts';
import { CODE_FIRST, foundOutsideCode } from './outside-code.ts';
import type { Stretch } from './stretches.ts';

const ROLES =
  'ref|doc|numref|term|any|file|command|option|envvar|kbd|guilabel|menuselection|samp|program|download|abbr|pep|rfc|cite|math|code|' +
  'class|func|meth|mod|attr|exc|obj|data|const|(?:py|c|cpp|js|rst|std):\\w+';
const MARK = new RegExp(
  [
    String.raw`(?<![\w:}${'`'}]):(?<role>${ROLES}):${'`'}(?<text>[^${'`'}\n]+)${'`'}`,
    String.raw`(?<!${'`'})${'`'}(?<label>[^${'`'}<\n]+)<(?<url>https?:[^<>\s${'`'}]+)>${'`'}__?(?!\w)`,
    CODE_FIRST,
  ].join('|'),
  'gm',
);

export function rstMarksIn(markdown: string): Stretch[] {
  if (!markdown.includes(':`') && !markdown.includes('>`_')) return [];
  const stretches: Stretch[] = [];
  for (const { index: start, 0: all, groups = {} } of foundOutsideCode(markdown, MARK)) {
    const { role, text = '', label = '', url } = groups;
    const shown = role === undefined ? `[${label.trim()}](<${url}>)` : roleText(role, text);
    stretches.push({ start, end: start + all.length, shown });
  }
  return stretches;
}

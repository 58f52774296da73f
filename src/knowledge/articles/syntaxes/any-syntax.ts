/**
 * Whether a text may hold anything of what programs for sites and vaults add to Markdown.
 *
 * Most texts hold nothing of it, and each syntax has a pattern of its own that is looked for at every letter. All of
 * them need one of a few signs, which are quicker to look for.
 */
import { TASK_MARKS } from './logseq-tasks.ts';

/** Signs that prose rarely has. */
const SIGN = /[{<[\]^~+=]/;
/** What else a mark is made of: comments, boxes, references to blocks, fences with a query in them, roles. */
const SIGNS = ['%%', '!!!', '???', '///', '::', '((', '```', ':`', '>`_', '.. _'];
const ICONS = [':material-', ':fontawesome-', ':octicons-', ':simple-'];
/** A line of program, a definition or a field, a notice or a comment, a tag, a task. */
const BEGINNING = String.raw`[ \t]*(?:(?:im|ex)port\s|[:!%]|\?>|#[^\s#]|- (?:${TASK_MARKS}) )`;
const FIRST_LINE = new RegExp(`^${BEGINNING}`, 'i');
const OTHER_LINE = new RegExp(String.raw`[\n\r\u2028\u2029]${BEGINNING}`, 'i');

/** False only where `siteMarkdown` has nothing to change. */
export function mayHoldSyntax(markdown: string): boolean {
  return (
    SIGN.test(markdown) ||
    [...SIGNS, ...ICONS].some((signs) => markdown.includes(signs)) ||
    FIRST_LINE.test(markdown) ||
    OTHER_LINE.test(markdown)
  );
}

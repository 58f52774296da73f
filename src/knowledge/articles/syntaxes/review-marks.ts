/**
 * Changes for review: `{--old--}{++new++}`, `{~~old~>new~~}`, `{==so==}{>>why<<}`, over any number of lines.
 * What a change brings is text; what it takes away and what reviewers say of it is not.
 *
 * CriticMarkup: https://github.com/CriticMarkup/CriticMarkup-toolkit
 */
import { CODE_FIRST } from './outside-code.ts';
import type { Stretch } from './stretches.ts';

/** UTF-16 units that a change may be long; what is closed further away was not meant. */
const MOST = 5000;

/** What stands between them is not shown, nor are they. */
const HIDES: ReadonlyMap<string, string> = new Map([
  ['{--', '--}'],
  ['{>>', '<<}'],
  ['{~~', '~>'],
]);
/** What stands between them is text. `~~}` closes what `~>` began. */
const SHOWS: ReadonlyMap<string, string> = new Map([
  ['{++', '++}'],
  ['{==', '==}'],
  ['{~~', '~~}'],
]);

/** With the marks. */
const CODE_OR_MARK = new RegExp(
  String.raw`${CODE_FIRST}|(?<!\{)\{(?:--|\+\+|~~|==|>>)|(?:\+\+|==|~~)\}`,
  'gm',
);

export function reviewMarksIn(text: string): Stretch[] {
  if (!/\{(?:--|\+\+|~~|==|>>)/.test(text)) return [];
  const stretches: Stretch[] = [];
  const open = new Set<string>();
  const marks = new RegExp(CODE_OR_MARK);
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    const { index: start } = found;
    const closing = SHOWS.get(mark);
    if (closing !== undefined && !isNear(text, closing, start)) continue;
    const hidden = hiddenFrom(text, mark, start);
    if (hidden !== null) marks.lastIndex = hidden;
    else if (closing === undefined && !open.delete(mark)) continue;
    if (closing !== undefined) open.add(closing);
    stretches.push({ start, end: marks.lastIndex, shown: '' });
  }
  return stretches;
}

/** @returns Where what a mark hides ends; null when it hides nothing. */
function hiddenFrom(text: string, mark: string, start: number): number | null {
  const closing = HIDES.get(mark);
  if (closing === undefined || !isNear(text, closing, start)) return null;
  const end = text.indexOf(closing, start) + closing.length;
  return mark === '{~~' && end > text.indexOf('~~}', start) ? null : end;
}

/** Within reach, and before the next block of code. */
function isNear(text: string, mark: string, start: number): boolean {
  const ahead = text.slice(start, start + MOST);
  const at = ahead.indexOf(mark);
  return at !== -1 && !/^[ \t]*(?:```|~~~)/m.test(ahead.slice(0, at));
}

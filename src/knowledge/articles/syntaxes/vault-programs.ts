/** Programs in vaults of Obsidian, and comments that begin within a line: Templater's `<% … %>` over any number of lines, queries in fences, lines of tags alone. */
import { CODE_FIRST, foundOutsideCode } from './outside-code.ts';
import type { Stretch } from './stretches.ts';

/** With the beginning of a program. */
const CODE_OR_PROGRAM = new RegExp(`${CODE_FIRST}|<%`, 'gm');

export function templaterIn(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  if (!text.includes('<%')) return stretches;
  const marks = new RegExp(CODE_OR_PROGRAM);
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const { 0: mark, index: start } = found;
    if (mark !== '<%') continue;
    const closed = text.indexOf('%>', start);
    if (closed === -1) break;
    marks.lastIndex = closed + 2;
    stretches.push({ start, end: marks.lastIndex, shown: '' });
  }
  return stretches;
}

const CODE_OR_COMMENT = new RegExp(
  String.raw`${CODE_FIRST}|(?<![%\d])%%(?!%)(?:(?!%%|\n[ \t]*(?:\n|$(?![^])))[^])*%%(?!%)`,
  'gm',
);
const CODE_INDENT = /^(?: {4}|\t)/;

/** `%% … %%` over lines of one paragraph. What begins a line is for `hidden-text.ts`; indented, `x %% 2` is code. */
export function commentsWithin(text: string): Stretch[] {
  if (!text.includes('%%')) return [];
  const stretches: Stretch[] = [];
  for (const { 0: comment, index: start } of foundOutsideCode(text, CODE_OR_COMMENT)) {
    if (!comment.includes('\n')) continue;
    const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
    if (before.trim() === '' || CODE_INDENT.test(before)) continue;
    // Of the spaces before and behind it one is left.
    const spaces = /\s$/.test(before)
      ? (/^[ \t]*/.exec(text.slice(start + comment.length))?.[0].length ?? 0)
      : 0;
    stretches.push({ start, end: start + comment.length + spaces, shown: '' });
  }
  return stretches;
}

/** `` `= this.created` `` and `` `$= dv.current().a` ``, which Dataview works out. Formulas of spreadsheets are in capitals. */
const VALUE = /^(`+)\$?=\s*(?:this\.|dv\.|\[\[|[a-z]\w*\()[^]*\1$/;
const CODE = new RegExp(CODE_FIRST, 'gm');

export function dataviewValuesIn(text: string): Stretch[] {
  if (!/`\$?=/.test(text)) return [];
  return Array.from(text.matchAll(CODE)).flatMap(({ 0: code, index: start }) => {
    return VALUE.test(code) ? [{ start, end: start + code.length, shown: '' }] : [];
  });
}

/** A fence whose code stands for a list or a button that Obsidian makes of it, or for pages that Nixpkgs' manual takes in. */
export const QUERY_FENCE =
  /^\s*(?:`{3,}|~{3,})\s*(?:(?:dataview|dataviewjs|query|tasks|button)\s*$|\{=include=\})/;

/** One alone may be a heading whose author left out the space. */
export const TAGS =
  /^\s*#[\d/-]*\p{L}[\p{L}\p{M}\p{N}_/-]*(?:\s+#[\d/-]*\p{L}[\p{L}\p{M}\p{N}_/-]*)+\s*$/u;

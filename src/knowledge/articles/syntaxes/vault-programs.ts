/** Programs in vaults of Obsidian: Templater's `<% … %>` over any number of lines, queries in fences, lines of tags alone. */
import { CODE_FIRST } from './outside-code.ts';
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

/** A fence whose code stands for a list that Obsidian makes of it. */
export const QUERY_FENCE = /^\s*(?:`{3,}|~{3,})\s*(?:dataview|dataviewjs|query)\s*$/;

/** One alone may be a heading whose author left out the space. */
export const TAGS =
  /^\s*#[\d/-]*\p{L}[\p{L}\p{M}\p{N}_/-]*(?:\s+#[\d/-]*\p{L}[\p{L}\p{M}\p{N}_/-]*)+\s*$/u;

/**
 * Marks within a line that programs for sites add to Markdown: keys (`++ctrl+c++`), icons (`:material-fire:`),
 * highlights (`==so==`), insertions (`^^so^^`), notes (`^[so]`, in parentheses as footnotes are), spans with a class (`[x]{.small}`). What they hold is
 * text, what they say of it is not. Small figures (`H~2~O`, `x^2^`) are read here as well (`small-figures.ts`).
 */
import { replaceIn, type SiteLine } from './site-line.ts';
import { lowered, onOneLine, raised, SMALL_FRACTION, SMALL_TAG } from './small-figures.ts';

/** Whether any of them may stand in a text. */
export const MAY_HOLD_INLINE_MARKS =
  /\+\+|==|[^\s~]~[^\s~]|[^\s^]\^[^\s^]{1,20}\^|\^\^\S|\^\[|:(?:material|fontawesome|octicons|simple)-|\]\{|<su[bp]\b/;

type Mark = readonly [pattern: RegExp, shown: (found: RegExpExecArray) => string];

const inside: Mark[1] = ([, text = '']) => text;
const nothing: Mark[1] = () => '';

const MARKS: readonly Mark[] = [
  [/(?<!\^)\^\^([^\s^](?:[^^\n]{0,500}[^\s^])?)\^\^(?!\^)/g, inside],
  [/(?<![\\^])\^\[([^[\]\n]{1,1000})\]/g, ([, note = '']) => ` (${note.trim()})`],
  [/(?<![+\w])\+\+([A-Za-z0-9-]{1,20}(?:\+[A-Za-z0-9-]{1,20}){0,5})\+\+(?![+\w])/g, inside],
  [
    // With the spaces behind one that begins something: five behind the mark of a list would make code of its text.
    /(?<![\w:]):(?:material|fontawesome|octicons|simple)-[a-z0-9-]{1,80}:(?!\w)(?:\{[^{}\n]*\})?(?:(?<=(?:^|[\s[]):[^:\n]*:(?:\{[^{}\n]*\})?)[ \t]+)?/g,
    nothing,
  ],
  [/(?<![=\w])==([^\s=](?:[^=\n]{0,500}[^\s=])?)==(?![=\w])/g, inside],
  [/(?<![\]\\!])\[([^[\]\n]{1,300})\]\{\s*[.#][\w-][^{}\n]*\}/g, inside],
  [/(?<=[\p{L}\p{N})])~([\p{L}\p{N}+-]{1,20})~(?!~)/gu, lowered],
  [/(?<=[\p{L}\p{N})*_])\^([\p{L}\p{N}+−-]{1,20})\^(?!\^)/gu, raised],
  [SMALL_FRACTION, onOneLine],
  [SMALL_TAG.sub, lowered],
  [SMALL_TAG.sup, raised],
];

export function withoutInlineMarks(line: SiteLine): SiteLine {
  if (!MAY_HOLD_INLINE_MARKS.test(line.text)) return line;
  return MARKS.reduce((shown, [pattern, by]) => replaceIn(shown, pattern, by), line);
}

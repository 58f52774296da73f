/**
 * Marks within a line that programs for sites add to Markdown: keys (`++ctrl+c++`), icons (`:material-fire:`),
 * changes for review (`{--old--}{++new++}{>>why<<}`), highlights (`==so==`), spans with a class
 * (`[x]{.small}`), small figures (`H~2~O`). What they hold is text, what they say of it is not.
 */
import { replaceIn, type SiteLine } from './site-line.ts';

/** Whether any of them may stand in a text. */
export const MAY_HOLD_INLINE_MARKS =
  /\{[-+~=>]{2}|\+\+|==|[^\s~]~[^\s~]|:(?:material|fontawesome|octicons|simple)-|\]\{/;

type Mark = readonly [pattern: RegExp, shown: (found: RegExpExecArray) => string];

const inside: Mark[1] = ([, text = '']) => text;
const nothing: Mark[1] = () => '';

/** In this order: changes are made of the signs of others. */
const MARKS: readonly Mark[] = [
  // CriticMarkup: https://github.com/CriticMarkup/CriticMarkup-toolkit
  [/\{--(?:(?!--\}).){0,2000}--\}|\{>>(?:(?!<<\}).){0,2000}<<\}/g, nothing],
  [/\{\+\+((?:(?!\+\+\}).){0,2000})\+\+\}/g, inside],
  [/\{==((?:(?!==\}).){0,2000})==\}/g, inside],
  [/\{~~(?:(?!~>|~~\}).){0,2000}~>((?:(?!~~\}).){0,2000})~~\}/g, inside],
  [/(?<![+\w])\+\+([A-Za-z0-9-]{1,20}(?:\+[A-Za-z0-9-]{1,20}){0,5})\+\+(?![+\w])/g, inside],
  [
    /(?<![\w:]):(?:material|fontawesome|octicons|simple)-[a-z0-9-]{1,80}:(?!\w)(?:\{[^{}\n]*\})?/g,
    nothing,
  ],
  [/(?<![=\w])==([^\s=](?:[^=\n]{0,500}[^\s=])?)==(?![=\w])/g, inside],
  [/(?<![\]\\!])\[([^[\]\n]{1,300})\]\{\s*[.#][\w-][^{}\n]*\}/g, inside],
  [/(?<=[\p{L}\p{N})])~([\p{L}\p{N}+-]{1,20})~(?!~)/gu, inside],
];

export function withoutInlineMarks(line: SiteLine): SiteLine {
  if (!MAY_HOLD_INLINE_MARKS.test(line.text)) return line;
  return MARKS.reduce((shown, [pattern, by]) => replaceIn(shown, pattern, by), line);
}

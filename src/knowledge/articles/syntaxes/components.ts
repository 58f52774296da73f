/** Tags of components (MDX) and of elements that a page defines itself, of which only the label of a tab is text, and small expressions in files of no program. */
import { EMPTY_LINE, replaceIn, type SiteLine } from './site-line.ts';

const NAME = String.raw`[A-Z][\w.]*`;
/** Elements that a page defines itself; one without anything behind its name may be a placeholder. */
const CUSTOM = String.raw`(?:</[a-z]+(?:-[a-z0-9]+)+|<[a-z]+(?:-[a-z0-9]+)+\s[^<>]*)>`;
const ONLY_TAGS = new RegExp(
  String.raw`^\s*(?:</?${NAME}(?:\s(?:[^<>]|=>)*)?/?>\s*|${CUSTOM}\s*|</?>\s*)+$`,
);
/** Within a line a lone `<Name>` is a placeholder that is meant to be read. */
const INLINE = new RegExp(String.raw`<${NAME}\s[^<>]*=[^<>]*>|<${NAME}\s*/>|</${NAME}>`, 'g');
const BEGUN = new RegExp(String.raw`^\s*<${NAME}(?:\s[^<>]*)?$`);
const LABEL = /\blabel=(?:"([^"]+)"|'([^']+)')/;

/** A tab whose text begins on the same line. */
const TAB_BEGUN = /^\s*<Tab[A-Za-z]*\s[^<>]*>/;

/** `<Name>x</Name>` on one line: its closing tag says that it is none of those. */
const PAIR = new RegExp(
  String.raw`<([A-Z][\w.]*[a-z][\w.]*)>(?=[^<]{0,500}(?:<(?!/?\1>)[^<]{0,500}){0,20}</\1>)`,
  'g',
);
/** `{'\n'}` and `{" "}`: texts that only MDX needs brackets for. */
const STRING = /\{\s*(?:'((?:[^'\\\n{}]|\\n)*)'|"((?:[^"\\\n{}]|\\n)*)")\s*\}/g;
/** `{props.value}` and `{1+1}`, whose value only the program knows; what a formula holds is none. */
const EXPRESSION =
  /(?<![\w^_{}\\$])\{\s*(?:(?:props|front[mM]atter)\.[\w.]+|\d+\s*[-+*/]\s*\d+)\s*\}(?!\})/g;
/** `style={{ width: '80%' }}`: a program in a tag. */
const PROGRAM_IN_TAG = /(<[A-Za-z][^<>\n]*?\s|^\s+)[A-Za-z-]+=\{\{[^{}\n]*\}\}/g;

/** A tag whose attributes stand on lines of their own, down to one with its `>`. */
export function isTagBegun({ text }: SiteLine): boolean {
  return BEGUN.test(text);
}

/** Before what looks like a tag of a template language is taken for one. */
export function withoutPrograms(line: SiteLine): SiteLine {
  const plain = line.text.includes('={{')
    ? replaceIn(line, PROGRAM_IN_TAG, ([, tag]) => tag ?? '')
    : line;
  const known = plain.text.includes('{') ? replaceIn(plain, EXPRESSION, () => '') : plain;
  if (!/\{\s*['"]/.test(known.text)) return known;
  return replaceIn(known, STRING, ([, single, double]) =>
    (single ?? double ?? '').replaceAll('\\n', ' '),
  );
}

export function withoutComponents(line: SiteLine): {
  readonly line: SiteLine;
  readonly label: string | null;
} {
  if (!line.text.includes('<')) return { line, label: null };
  if (!ONLY_TAGS.test(line.text)) {
    const withoutPairs = replaceIn(line, PAIR, () => '');
    const [, double, single] = LABEL.exec(TAB_BEGUN.exec(line.text)?.[0] ?? '') ?? [];
    return { line: replaceIn(withoutPairs, INLINE, () => ''), label: double ?? single ?? null };
  }
  const [, double, single] = LABEL.exec(line.text) ?? [];
  return { line: EMPTY_LINE, label: double ?? single ?? null };
}

/** Tags of components (MDX) and of elements that a page defines itself, of which only titles are text, and small expressions in files of no program. */
import { titleMark } from './admonitions.ts';
import { EMPTY_LINE, prefixed, replaceIn, type SiteLine } from './site-line.ts';
import { attributeOf, isTitled, titleOfTag } from './titled-tags.ts';

const NAME = String.raw`[A-Z][\w.]*`;
/** Elements that a page defines itself; one without anything behind its name may be a placeholder. */
const CUSTOM = String.raw`(?:</[a-z]+(?:-[a-z0-9]+)+|<[a-z]+(?:-[a-z0-9]+)+\s[^<>]*)>`;
const ONLY_TAGS = new RegExp(
  String.raw`^\s*(?:</?${NAME}(?:\s(?:[^<>]|=>)*)?/?>\s*|${CUSTOM}\s*|</?>\s*)+$`,
);
/** Within a line a lone `<Name>` is a placeholder that is meant to be read. */
const INLINE = new RegExp(String.raw`<${NAME}\s[^<>]*=[^<>]*>|<${NAME}\s*/>|</${NAME}>`, 'g');
const BEGUN = new RegExp(String.raw`^\s*<${NAME}(?:\s[^<>]*)?$`);
const TAG = new RegExp(String.raw`<(/?)(${NAME}|(?=>))((?:\s(?:[^<>]|=>)*?)?)(/?)>`, 'g');

/** A component whose text begins on the same line. */
const BEGUN_WITH_TEXT = new RegExp(String.raw`^\s*<(${NAME})(\s[^<>]*)(?<!/)>`);

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

export interface ComponentLine {
  readonly line: SiteLine;
  /** Of the component that is opened; null where it has none. */
  readonly title: string | null;
  /** Whether the line is of tags alone, the last of which opens a component that is closed further down. */
  readonly opens: boolean;
}

/** Names of components that are closed; others are placeholders, or stand alone. */
export function closedComponentsIn(markdown: string): ReadonlySet<string> {
  if (!markdown.includes('</')) return new Set();
  const closing = markdown.matchAll(new RegExp(String.raw`</(${NAME}|(?=>))\s*>`, 'g'));
  return new Set(Array.from(closing, ([, name = '']) => name));
}

/** @param closed - As `closedComponentsIn`, of the whole text. */
export function withoutComponents(line: SiteLine, closed: ReadonlySet<string>): ComponentLine {
  if (!line.text.includes('<')) return { line, title: null, opens: false };
  if (ONLY_TAGS.test(line.text)) return tagsAlone(line.text, line, closed);
  const withoutPairs = replaceIn(line, PAIR, () => '');
  const [, name, attributes = ''] = BEGUN_WITH_TEXT.exec(line.text) ?? [];
  const title = name === undefined ? null : titleOfTag(name, attributes);
  const text = replaceIn(withoutPairs, INLINE, () => '');
  if (title === null || !line.text.trimEnd().endsWith(`</${name}>`)) {
    return { line: text, title, opens: false };
  }
  // Others may stand on the lines above and below.
  return { line: prefixed(text, `- ${titleMark(title)}`), title: null, opens: false };
}

/**
 * @param tags - All of them, which may begin on lines above.
 * @param line - The last.
 */
export function tagsAlone(
  tags: string,
  line: SiteLine,
  closed: ReadonlySet<string>,
): ComponentLine {
  const found = Array.from(tags.matchAll(TAG), ([, slash, name = '', attributes = '', end]) => {
    return { name, attributes, isOpening: slash === '' && end === '' };
  });
  const titled = found.find(({ name, attributes }) => titleOfTag(name, attributes) !== null);
  const title = titled === undefined ? null : titleOfTag(titled.name, titled.attributes);
  const last = found.at(-1);
  const opens = last?.isOpening === true && closed.has(last.name);
  if (title === null || opens) return { line: EMPTY_LINE, title, opens };
  if (!isTitled(titled?.name ?? '')) return { line: EMPTY_LINE, title: null, opens };
  const item = cardItem(title, titled?.attributes ?? '');
  return { line: replaceIn(line, /\S.*$/g, () => item), title: null, opens };
}

/** `<Card title="Lime" href="/lime" />`, which stands among others. */
function cardItem(title: string, attributes: string): string {
  const href = attributeOf('href', attributes);
  const linked = href === null ? title : `[${title.replace(/[\\[\]]/g, '\\$&')}](<${href}>)`;
  const description = attributeOf('description', attributes);
  return `- ${linked}${description === null ? '' : `: ${description}`}`;
}

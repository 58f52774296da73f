/**
 * What Logseq adds to Markdown: blocks of Org mode (`#+BEGIN_NOTE` … `#+END_NOTE`), references to a block by
 * its number (`((64b1…))`), texts of links to pages (`[so]([[Page]])`), and macros (`{{embed [[Page]]}}`, `{{cloze so}}`).
 *
 * A block is read where its number is given on the same page (`id:: 64b1…`); one of another page cannot be read from here:
 * its reference shows nothing, and its link its text.
 */
import { MAX_PROPERTIES, PROPERTY_KEY } from '../page-properties.ts';
import { CODE_FIRST, isCode } from './outside-code.ts';
import type { Stretch } from './stretches.ts';

const BLOCK = String.raw`\(\([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\)\)`;
/** What begins with a run of spaces is looked at from the beginning of that alone. */
const MARKS = new RegExp(
  [
    CODE_FIRST,
    String.raw`(?=#\+BEGIN_)(?<=^[ \t]*(?:[-*+][ \t]+)*)#\+BEGIN_(?<kind>\w+)[ \t]*(?<language>[\w-]*)[^\n]*$`,
    String.raw`\[(?<text>[^[\]|\n]+)\]\((?:${BLOCK}|\[\[(?<target>[^[\]|\n]+)\]\])\)`,
    String.raw`\{\{embed[ \t]+(?<page>\[\[[^[\]\n]+\]\])[ \t]*\}\}`,
    String.raw`\{\{cloze[ \t](?<cloze>[^{}\n]*)\}\}`,
    String.raw`(?<![ \t])[ \t]*(?:\{\{embed[ \t]+${BLOCK}[ \t]*\}\}|${BLOCK})`,
  ].join('|'),
  'gim',
);

/** Blocks whose text is code, and those that stand for something else. */
const OF_CODE = /^(?:src|example)$/i;
const NOT_SHOWN = /^(?:query|comment|export)$/i;
const FENCE = '~~~~';
/** A hyphen alone below a text would make a heading of it. */
const BLANK = '&nbsp;';

export function logseqMarksIn(markdown: string): Stretch[] {
  const stretches = descriptionIn(markdown);
  if (!/#\+BEGIN_|\(\(|\]\(\[\[|\{\{(?:embed|cloze)/i.test(markdown)) return stretches;
  const ends = new Ends(markdown);
  const blocks = blocksIn(markdown);
  const marks = new RegExp(MARKS);
  for (let found = marks.exec(markdown); found !== null; found = marks.exec(markdown)) {
    if (isCode(found)) continue;
    const { kind, language = '' } = found.groups ?? {};
    const start = found.index;
    const end = marks.lastIndex;
    if (kind === undefined) {
      const shown = shownOf(found.groups ?? {}) ?? referenceText(blocks, found[0]);
      stretches.push({ start, end, shown });
      continue;
    }
    const closing = ends.next(kind, end);
    if (closing === undefined) continue;
    const nothing = /[-*+][ \t]+$/.test(markdown.slice(Math.max(0, start - 20), start))
      ? BLANK
      : '';
    if (NOT_SHOWN.test(kind)) {
      stretches.push({ start, end: closing.end, shown: nothing });
      marks.lastIndex = closing.end;
      continue;
    }
    const isOfCode = OF_CODE.test(kind);
    stretches.push(
      { start, end, shown: isOfCode ? FENCE + language : nothing },
      { ...closing, shown: isOfCode ? FENCE : '' },
    );
    if (isOfCode) marks.lastIndex = closing.end;
  }
  return stretches;
}

/** Null for a reference to a block. */
function shownOf({ text, target, page, cloze }: Readonly<Record<string, string>>): string | null {
  // What stands behind `\\` in a cloze is a hint for who learns it.
  if (cloze !== undefined) return cloze.replace(/\\\\.*$/, '').trim();
  return (target === undefined ? text : `[[${target}|${text}]]`) ?? page ?? null;
}

/** With what stands before the reference; empty where the block is on another page. */
function referenceText(blocks: ReadonlyMap<string, string>, reference: string): string {
  const text = blocks.get(/[\da-f-]{36}/i.exec(reference)?.[0] ?? '') ?? '';
  return text === '' ? '' : reference.slice(0, reference.search(/\S/)) + text;
}

/** By their numbers, each the line above `id:: 64b1…`. One that refers to others shows nothing. */
function blocksIn(markdown: string): ReadonlyMap<string, string> {
  const found = markdown.matchAll(
    /^[ \t]*(?:[-*+][ \t]+)?(?:#{1,6}[ \t]+)?(\S.*)\n[ \t]*id:: ([\da-f-]{36})[ \t]*$/gim,
  );
  return new Map(
    Array.from(found, ([, text = '', id = '']) => [id, text.includes('((') ? '' : text] as const),
  );
}

interface End {
  readonly start: number;
  readonly end: number;
}

/** The ends of blocks, asked for in the order of the text. */
class Ends {
  /** By the names of their blocks, in small letters; the last one first. */
  readonly #left = new Map<string, End[]>();

  constructor(markdown: string) {
    const found = [...markdown.matchAll(/^[ \t]*(#\+END_(\w+))[ \t]*$/gim)];
    for (const { index, 0: line, 1: mark = '', 2: kind = '' } of found.toReversed()) {
      const end = { start: index + line.indexOf(mark), end: index + line.length };
      const others = this.#left.get(kind.toLowerCase());
      if (others === undefined) this.#left.set(kind.toLowerCase(), [end]);
      else others.push(end);
    }
  }

  /** @returns Undefined where none follows. */
  next(kind: string, from: number): End | undefined {
    const left = this.#left.get(kind.toLowerCase());
    while ((left?.at(-1)?.start ?? Infinity) < from) left?.pop();
    return left?.pop();
  }
}

/** Of the properties that a page begins with its description is text. */
function descriptionIn(markdown: string): Stretch[] {
  const [above, key] = DESCRIPTION.exec(markdown) ?? [];
  if (above === undefined || key === undefined) return [];
  return [{ start: above.length - key.length, end: above.length, shown: '' }];
}

const DESCRIPTION = new RegExp(
  String.raw`^(?:${PROPERTY_KEY}::[^\n]*\n){0,${MAX_PROPERTIES}}?(description::[ \t]+)(?=\S)`,
);

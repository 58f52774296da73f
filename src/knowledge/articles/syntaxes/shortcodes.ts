/**
 * Shortcodes in square brackets, of Grav and WordPress: `[prism]…[/prism]` around code, `[ui-tab title="Wood"]…[/ui-tab]`
 * around text, `[icon=fire /]`, `[plugin:youtube](…)`.
 *
 * What no `[/name]` closes is text in brackets, and stays.
 */
import { CODE_FIRST, foundOutsideCode } from './outside-code.ts';
import type { Stretch } from './stretches.ts';

const TAG = new RegExp(
  [
    CODE_FIRST,
    String.raw`\[plugin:[\w-]+\]\([^()\n]*\)`,
    String.raw`(?<![[\\])\[(?<closes>/?)(?<name>[a-z][\w-]*)(?<attributes>(?:[ =][^[\]\n]*)?)\](?![(:[])`,
  ].join('|'),
  'gim',
);
const OF_CODE = /^(?:prism|code|raw|highlight|sourcecode|pre|mermaid|codesh)$/i;
const TITLE = /\b(?:title|label|summary)="([^"]+)"/;
const LANGUAGE = /\blanguage-(\w+)|\b(?:lang|language)="?(\w+)|^=(\w+)/;

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly attributes: string;
}

export function shortcodesIn(markdown: string): Stretch[] {
  if (!['[/', ' /]', '[plugin:'].some((sign) => markdown.includes(sign))) return [];
  const stretches: Stretch[] = [];
  const open = new Map<string, Tag[]>();
  const lower = markdown.toLowerCase();
  let codeEnd = 0;
  for (const found of foundOutsideCode(markdown, TAG)) {
    const { index: start, 0: all, groups: { closes, name = '', attributes = '' } = {} } = found;
    const tag = { start, end: start + all.length, name: name.toLowerCase(), attributes };
    if (start < codeEnd) continue;
    if (name === '' || /\s\/$/.test(attributes)) {
      stretches.push({ start, end: tag.end, shown: '' });
    } else if (closes === '') {
      const code = OF_CODE.test(name) ? codeBetween(markdown, lower, tag) : null;
      codeEnd = code?.[1].end ?? codeEnd;
      if (code !== null) stretches.push(...code);
      else if (open.has(tag.name)) open.get(tag.name)?.push(tag);
      else open.set(tag.name, [tag]);
    } else {
      const opening = open.get(tag.name)?.pop();
      if (opening === undefined) continue;
      stretches.push({ ...opening, shown: boxOf(markdown, opening) });
      stretches.push({ start, end: tag.end, shown: '' });
    }
  }
  return stretches;
}

/** A line of a box between colons, which are read as others are, where the tag has its line and a title. */
function boxOf(markdown: string, tag: Tag): string {
  const title = TITLE.exec(tag.attributes)?.[1];
  return title !== undefined && hasOwnLine(markdown, tag) ? `:::${tag.name} ${title}` : '';
}

/**
 * Fences in the place of both tags, or backticks on one line; null where nothing closes the code.
 *
 * @param lower - The text in small letters.
 */
function codeBetween(markdown: string, lower: string, tag: Tag): [Stretch, Stretch] | null {
  const closing = `[/${tag.name}]`;
  const at = lower.indexOf(closing, tag.end);
  if (at === -1) return null;
  const code = markdown.slice(tag.end, at);
  const last = { start: at, end: at + closing.length };
  if (!code.includes('\n')) {
    const ticks = code.includes('`') || code.trim() === '' ? '' : '`';
    return [
      { ...tag, shown: ticks },
      { ...last, shown: ticks },
    ];
  }
  if (!hasOwnLine(markdown, tag) || !hasOwnLine(markdown, last)) {
    return [
      { ...tag, shown: '' },
      { ...last, shown: '' },
    ];
  }
  const longest = Math.max(3, ...Array.from(code.matchAll(/~{3,}/g), ([run]) => run.length));
  const fence = '~'.repeat(longest + 1);
  const [, byClass, byKey, byValue] = LANGUAGE.exec(tag.attributes) ?? [];
  return [
    { ...tag, shown: fence + (byClass ?? byKey ?? byValue ?? '') },
    { ...last, shown: fence },
  ];
}

function hasOwnLine(markdown: string, { start, end }: { start: number; end: number }): boolean {
  const before = markdown.slice(markdown.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = markdown.indexOf('\n', end);
  const behind = markdown.slice(end, lineEnd === -1 ? undefined : lineEnd);
  return before.trim() === '' && behind.trim() === '';
}

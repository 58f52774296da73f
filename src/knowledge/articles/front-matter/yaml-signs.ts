/**
 * Texts that begin with `&` or `!`: to YAML their first word is an anchor or a tag, and no text.
 */
import { isMap, isScalar, visit, type Document } from 'yaml';
import { inQuotes } from './yaml-mistakes.ts';

interface Sign {
  readonly sign: string;
  /** The line with quotation marks around all of the text. */
  readonly line: string;
  /** Position of the sign in the YAML. */
  readonly at: number;
}

/** @returns Null where the author means YAML's notation: another place names the anchor, or the tag is YAML's own. */
export function signBefore(document: Document, yaml: string, key: string): Sign | null {
  const pair = isMap(document.contents)
    ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  if (!isScalar(pair?.key) || !pair.key.range || !isScalar(pair.value)) return null;
  const { anchor, tag } = pair.value;
  const isTagged = tag !== undefined && !tag.startsWith('tag:yaml.org,');
  if (!isTagged && (anchor === undefined || isNamedElsewhere(document, anchor))) return null;
  const start = pair.key.range[0];
  const [, before = '', text = ''] = /^([^\n:]*:[ \t]+)([^\n]*)/.exec(yaml.slice(start)) ?? [];
  const sign = /^[&!]\S*/.exec(text)?.[0];
  if (sign === undefined) return null;
  return { sign, line: `${before}${inQuotes(text)}`, at: start + before.length };
}

function isNamedElsewhere(document: Document, anchor: string): boolean {
  let isNamed = false;
  visit(document, {
    Alias(_key, { source }) {
      if (source !== anchor) return undefined;
      isNamed = true;
      return visit.BREAK;
    },
  });
  return isNamed;
}

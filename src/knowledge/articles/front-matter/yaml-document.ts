/** YAML as the library with places for every node reads it: its values, and where they stand. */
import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Tags,
} from 'yaml';
import type { Place } from '../finding.ts';
import type { FrontMatterValues } from './front-matter-values.ts';
import { signBefore } from './yaml-signs.ts';

/** The front matter of a file as text. */
export interface YamlText {
  readonly yaml: string;
  /** The first line of the file, which stands for what has no place of its own. */
  readonly start: Place;
  /** Place in the file of a position in `yaml`. */
  readonly placeAt: (offset: number) => Place;
}

/** @param linesAbove - Lines of the file above the one on which `yaml` begins. */
export function yamlText(yaml: string, start: Place, linesAbove: number): YamlText {
  const lines = new LineCounter();
  for (let at = 0; at !== 0 || lines.lineStarts.length === 0; at = yaml.indexOf('\n', at) + 1) {
    lines.addNewLine(at);
  }
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: start.file, line: Math.max(1, line) + linesAbove, column: Math.max(1, col) };
  };
  return { yaml, start, placeAt };
}

/** Takes 0.5 ms for the front matter of an exported article, seven times as long as `faultless-yaml.ts`. */
export function yamlDocument(yaml: string): Document {
  return parseDocument(yaml, {
    schema: 'core',
    customTags: withoutNumbers,
    // The library compares each key with every other; `keyProblems` does it in one pass.
    uniqueKeys: false,
  });
}

/** Numbers and booleans stay the texts that they were written as: 1.10 is a version, and 007 a name. */
function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float|bool)$/.test(tag.tag));
}

/** @throws {Error} When a value cannot be built. */
export function fieldsOfDocument(
  document: Document,
  { yaml, start, placeAt }: YamlText,
): FrontMatterValues {
  return {
    values: valuesOf(document),
    placeOf: (...path) => {
      const node: unknown = document.getIn(path, true);
      const range = isNode(node) ? node.range : null;
      return range ? placeAt(range[0]) : start;
    },
    placeOfKey: (key) => {
      const pair = isMap(document.contents)
        ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      const range = isNode(pair?.key) ? pair.key.range : null;
      return range ? placeAt(range[0]) : start;
    },
    commentBehind: (key) => {
      const node: unknown = document.get(key, true);
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return null;
      const [first, end] = node.range;
      // `title: #5` has no text left; behind `title: # your title` nobody meant the rest to be one.
      if (node.value === null) return /^#(\S[^\n]*)/.exec(yaml.slice(first))?.[1] ?? null;
      return commentAt(yaml, end);
    },
    signBefore: (key) => {
      const found = signBefore(document, yaml, key);
      return found === null ? null : { ...found, place: placeAt(found.at) };
    },
    writtenScalar: (key) => {
      const node: unknown = document.get(key, true);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return null;
      const [first, end] = node.range;
      return {
        value: node.value,
        source: yaml.slice(first, end),
        placeAt: (offset) => placeAt(first + offset),
      };
    },
  };
}

/** Of a comment on lines of its own below a text nobody thinks that it belongs to that. */
export function commentAt(yaml: string, end: number): string | null {
  const comment = /[ \t]+#([^\n]*)/y;
  comment.lastIndex = end;
  return comment.exec(yaml)?.[1] ?? null;
}

/** Aliases are expanded at most 100 times (the library's default), so nothing can blow up. */
function valuesOf(document: Document): ReadonlyMap<unknown, unknown> {
  const values: unknown = document.toJS({ mapAsMap: true });
  return values instanceof Map ? values : new Map();
}

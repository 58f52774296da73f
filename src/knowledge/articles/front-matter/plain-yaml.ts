/**
 * Front matter as exported articles have it → the values that `js-yaml` finds, in a tenth of its time.
 *
 * Read is one shape: keys, each with a text on its line, with a text on the line below its `>-`, or with a mapping of
 * such keys. Every other line, and every sign that could mean more to YAML than itself, is for `js-yaml`, and a test
 * holds the two against each other.
 */
import { isSuspiciousKey } from './yaml-problems.ts';
import type { Entry, ReadYaml } from './yaml-events.ts';

/** What YAML does not take for text, and signs of two UTF-16 units, which are too rare to tell apart here. */
const NOT_READ = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** A key, and what stands behind its colon. */
const LINE = /^( *)([A-Za-z_][\w-]{0,99}):(?: (\S.*))?$/;
/** A text without a sign that begins something else, without `: ` and ` #`, and without a space at its end. */
const PLAIN = /^(?:[A-Za-z0-9/_(]|-\d)(?:[^:#]|:(?=\S)|(?<=\S)#)*(?<=\S)$/;
const NOTHING = /^(?:null|Null|NULL)$/;
/** On the line below `>-`. What looks like a key over several lines is for `js-yaml` to tell. */
const FOLDED = /^( +)(?![ -]*\?(?:\s|$))(\S|\S.*\S)$/;

/** @returns Null for all that is not of this shape. */
export function plainYaml(yaml: string): ReadYaml | null {
  if (!yaml.startsWith('\n') || NOT_READ.test(yaml)) return null;
  const values = new Map<string, string | Map<string, string>>();
  const entries = new Map<string, Entry>();
  const lines = yaml.replace(/\n$/, '').split('\n');
  /** The mapping that indented keys belong to; null until it has one, and where no mapping is open. */
  let inner: { readonly values: Map<string, string>; indent: number } | null = null;
  let start = 1;
  for (let number = 1; number < lines.length; number++) {
    const line = lines[number]!;
    const [, indent = '', key = '', written] = LINE.exec(line) ?? [];
    if (key === '' || NOTHING.test(key) || isSuspiciousKey(key)) return null;
    const keyAt = start + indent.length;
    const valueAt = keyAt + key.length + 2;
    start += line.length + 1;

    let value: string;
    let end = valueAt;
    if (written === undefined) {
      const next = lines[number + 1] ?? '';
      if (indent !== '' || values.has(key) || !next.startsWith(' ')) return null;
      inner = { values: new Map(), indent: next.search(/\S/) };
      values.set(key, inner.values);
      entries.set(key, { keyAt, at: start + inner.indent });
      continue;
    } else if (written === '>-') {
      const below = lines[number + 1] ?? '';
      const [, deeper = '', text = ''] = FOLDED.exec(below) ?? [];
      if (deeper.length <= indent.length) return null;
      value = text;
      number += 1;
      start += below.length + 1;
      end = Math.min(start, yaml.length);
    } else {
      if (!PLAIN.test(written) || NOTHING.test(written)) return null;
      value = written;
      end += written.length;
    }

    if (indent === '') {
      if (values.has(key)) return null;
      inner = null;
      values.set(key, value);
      const plainEnd = written === '>-' ? {} : { plainEnd: end };
      entries.set(key, { keyAt, at: valueAt, end, ...plainEnd });
    } else {
      // Deeper than the line above it would go on with that line's text.
      if (inner === null || inner.indent !== indent.length || inner.values.has(key)) return null;
      inner.values.set(key, value);
    }
  }
  return values.size === 0 ? null : { values, start: 1, entries };
}

/**
 * Fixtures that carry their expected findings.
 *
 * A line ends in ` {rule-name}` where the rule is to find something on it, in ` {rule-name:7}` when
 * the column matters, and in ` {one, other}` for more than one finding. Markers are taken away
 * before anything is parsed, so what is checked is the text without them, on the same lines.
 */
export interface Unmarked {
  readonly text: string;
  /** Sorted, as `line rule` or `line:column rule`. */
  readonly expected: readonly Expected[];
}

export interface Expected {
  readonly rule: string;
  readonly line: number;
  /** Null: any column will do. */
  readonly column: number | null;
}

const NAME = '[a-z][a-z0-9-]*(?::\\d+)?';
const MARKER = new RegExp(` ?\\{(${NAME}(?:, ${NAME})*)\\}$`);

export function unmarked(marked: string): Unmarked {
  const expected: Expected[] = [];
  const lines = marked.split('\n').map((text, position) => {
    const marker = MARKER.exec(text);
    if (marker === null) return text;
    for (const name of (marker[1] ?? '').split(', ')) {
      const [rule = '', column] = name.split(':');
      const place = { line: position + 1, column: column === undefined ? null : Number(column) };
      expected.push({ rule, ...place });
    }
    return text.slice(0, marker.index);
  });
  return { text: lines.join('\n'), expected };
}

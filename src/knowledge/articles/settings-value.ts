/** A value of `docent.yml`, read as what a setting expects. */
import { isMap, isNode, isScalar, type YAMLMap } from 'yaml';
import { nearestName } from '../language/nearest-name.ts';
import { quoted } from '../language/quoted.ts';

/** A value that is not as expected; `at` is the node that is not. */
export class Unexpected extends Error {
  readonly at: unknown;

  /** @param meant - What the author seems to have meant. */
  constructor(expected: string, at: unknown, meant: string | null = null) {
    const hint = meant === null ? '' : `; did you mean \`${meant}\`?`;
    super(`expected ${expected}, got ${inWords(at)}${hint}`);
    this.at = at;
  }
}

export class SettingsValue {
  readonly node: unknown;

  constructor(node: unknown) {
    this.node = node;
  }

  entries(expected: string): SettingsValue[] {
    const items = (this.node as { readonly items?: readonly unknown[] } | null)?.items;
    if (items === undefined || isMap(this.node)) throw new Unexpected(expected, this.node);
    return items.map((item) => new SettingsValue(item));
  }

  texts(expected: string): string[] {
    return this.entries(expected).map((entry) => entry.matching(/\S/, 'a text'));
  }

  /** @param meant - Finds what the author of a value that does not match seems to have meant. */
  matching(
    pattern: RegExp,
    expected: string,
    meant: (text: string) => string | null = () => null,
  ): string {
    const text = this.text();
    if (!pattern.test(text)) throw new Unexpected(expected, this.node, meant(text));
    return text;
  }

  oneOf<Choice extends string>(choices: readonly Choice[]): Choice {
    const expected = choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
    const choice = choices.find((one) => one === this.text());
    if (choice !== undefined) return choice;
    throw new Unexpected(expected, this.node, nearestName(this.text(), choices));
  }

  mapping(expected: string): YAMLMap {
    if (!isMap(this.node)) throw new Unexpected(expected, this.node);
    return this.node;
  }

  /** Trimmed; empty for what is none. */
  text(): string {
    return textIn(this.node);
  }
}

/** Position in the file; null for what has none. */
export function offsetOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

/** All scalars of the file are texts, or nothing. */
function textIn(node: unknown): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
}

function inWords(node: unknown): string {
  if (isMap(node)) return 'a mapping';
  if (!isScalar(node)) return node === null ? 'nothing' : 'a list';
  const text = textIn(node);
  return text === '' ? 'nothing' : quoted(text);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, isScalar, parseDocument, Scalar } from 'yaml';
import { scalarOffsets } from '../../../../src/knowledge/articles/front-matter/scalar-offsets.ts';

/** `key: …` → the text, and how the file writes it. */
function scalarOf(yaml: string): { readonly value: string; readonly written: string } {
  const node: unknown = parseDocument(yaml).get('key', true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) {
    throw new Error(`Expected a text, got ${yaml}`);
  }
  return { value: node.value, written: yaml.slice(node.range[0], node.range[1]) };
}

/** What is written where `part` of the text begins. */
function writtenAt(yaml: string, part: string): string {
  const { value, written } = scalarOf(yaml);
  const at = value.indexOf(part);
  expect(at).not.toBe(-1);
  return written.slice(scalarOffsets(value, written)(at));
}

describe('the place where a character of a YAML text is written', () => {
  it.each([
    ['key: a\n  b', 'b', 'b'],
    ["key: 'it''s\n\n  b'", 'b', "b'"],
    ["key: 'it''s b'", "'", "''s b'"],
    [String.raw`key: "a\n\n\"b\" c"`, 'c', 'c"'],
    [String.raw`key: "a\n\n\"b\" c"`, '"', String.raw`\"b\" c"`],
    [String.raw`key: "\u0041\x20\U0001F600b"`, 'b', 'b"'],
    ['key: "a \\\n  \\  b"', 'b', 'b"'],
    ['key: "a\n  \\x20b"', 'b', 'b"'],
    ['key: >- # b\n\n  a\n  b\n', 'b', 'b\n'],
    ['key: |1\n   a\n  b\n', 'b', 'b\n'],
  ])('%j: %j', (yaml, part, written) => {
    expect(writtenAt(yaml, part)).toBe(written);
  });

  it('is its own in every notation, whatever was folded or escaped before it', () => {
    const texts = fc.string({
      unit: fc.constantFrom(
        'a',
        'b',
        '\u00E9',
        ' ',
        '\n',
        '"',
        "'",
        '\\',
        '#',
        ':',
        '\t',
        '\u{1F3DB}',
      ),
      maxLength: 60,
    });
    const notations = fc.constantFrom(
      Scalar.PLAIN,
      Scalar.QUOTE_SINGLE,
      Scalar.QUOTE_DOUBLE,
      Scalar.BLOCK_FOLDED,
      Scalar.BLOCK_LITERAL,
    );
    fc.assert(
      fc.property(texts, notations, (text, notation) => {
        const scalar = new Scalar(text);
        scalar.type = notation;
        const yaml = new Document({ key: scalar }).toString({ lineWidth: 20, minContentWidth: 0 });
        const { value, written } = scalarOf(yaml);
        const offsetOf = scalarOffsets(value, written);
        expect(offsetOf(value.length)).toBeLessThanOrEqual(written.length);
        expect(offsetOf(value.length + 1)).toBeUndefined();
        let at = 0;
        for (const character of value) {
          const escape = written.startsWith('"') ? /^\\(?=["\\])/ : /^(?!)/;
          const rest = written.slice(offsetOf(at)).replace(escape, '');
          expect(/\s/.test(character) || rest.startsWith(character)).toBe(true);
          at += character.length;
        }
      }),
    );
  });
});

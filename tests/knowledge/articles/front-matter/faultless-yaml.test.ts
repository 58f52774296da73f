import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultlessYaml } from '../../../../src/knowledge/articles/front-matter/faultless-yaml.ts';
import type { FrontMatterValues } from '../../../../src/knowledge/articles/front-matter/front-matter-values.ts';
import {
  fieldsOfDocument,
  yamlDocument,
  yamlText,
} from '../../../../src/knowledge/articles/front-matter/yaml-document.ts';
import {
  keyProblems,
  yamlProblems,
} from '../../../../src/knowledge/articles/front-matter/yaml-problems.ts';

const START = { file: 'a.md', line: 1, column: 1 };
const KEYS = ['title', 'answer', 'tags', '"quoted key"', "'single'", '007', 'a b', 'true'];

/** All that is told of the keys, as data. */
function told(fields: FrontMatterValues) {
  const keys = [...fields.values.keys()].map(String);
  return {
    values: fields.values,
    whole: fields.placeOf(),
    keys: keys.map((key) => ({
      place: fields.placeOf(key),
      inside: [fields.placeOf(key, '0'), fields.placeOf(key, '1', 'b'), fields.placeOf(key, 'b')],
      key: fields.placeOfKey(key),
      comment: fields.commentBehind(key),
      written: writtenOf(fields, key),
    })),
    missing: [fields.placeOf('no such key'), fields.placeOfKey('no such key')],
  };
}

/** Blank lines at the end of a text in lines of its own belong to it or do not: nobody asks for them. */
function writtenOf(fields: FrontMatterValues, key: string) {
  const written = fields.writtenScalar(key);
  if (written === null) return null;
  const { value, source, placeAt } = written;
  return { value, source: source.trimEnd(), first: placeAt(0), later: placeAt(3) };
}

function byDocument(yaml: string): FrontMatterValues {
  return fieldsOfDocument(yamlDocument(yaml), yamlText(yaml, START, 0));
}

describe('front matter without faults is read', () => {
  it.each([
    ['a folded text', 'title: >-\n    What is\n    lime?\nurl: /learn/lime'],
    ['a text in quotation marks', `title: "Lime \\u00e9"\nquestion: 'It''s lime'`],
    ['a text with a comment behind it', 'title: C # and more\nsubject: a#b'],
    ['an empty key', 'title:\nanswer: >\n  Yes.\n\ntags: # none'],
    ['a list and a mapping', 'tags:\n- a\n- b: c\nseo:\n  title: x\nimages: [{src: a}, b]'],
    ['dates, numbers and truths', 'date: 2025-01-13\nn: 1.10\nold: true\nnothing: ~'],
    ['a literal text', 'answer: |\n  One\n\n    two\n\n\nurl: a'],
    ['lines within a text that look like keys', 'answer: |\n  url: b\nurl: c'],
  ])('%s like the tree with places reads it', (_what, lines) => {
    const yaml = `\n${lines}\n`;
    const read = faultlessYaml(yamlText(yaml, START, 0));
    expect(read).not.toBeNull();
    expect(read === null ? null : told(read)).toStrictEqual(told(byDocument(yaml)));
  });

  it.each([
    ['an alias', 'a: &x b\nc: *x'],
    ['a tag', 'a: !!str b'],
    ['a key twice', 'a: b\na: c'],
    ['a key that reaches into objects', 'a:\n  __proto__: b'],
    ['a point of an answer as a key', '1. **Lime**: burnt stone'],
    ['a colon in a text', 'title: Lime: a guide'],
    ['a tab before a key', 'a:\n\tb: c'],
    ['a second document', 'a: b\n--- \nc: d'],
    ['no mapping', '- a\n- b'],
  ])('and %s is left to who can say where', (_what, lines) => {
    expect(faultlessYaml(yamlText(`\n${lines}\n`, START, 0))).toBeNull();
  });

  const signs =
    'a Lime : # - " \' \\n ** [ ] { } , 1. & * ! | > % @ ? ~ null é --- ... \\ \t _ _: _# _-_';
  const text = fc.array(
    fc.constantFrom(...signs.split(' ').map((sign) => sign.replaceAll('_', ' '))),
    { maxLength: 6 },
  );
  const line = fc.tuple(
    fc.constantFrom('', '', '', '  ', '    ', '- ', '  - '),
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom(...KEYS),
          fc.constantFrom(': ', ':', ':  ', ': >-', ': |', ': >+'),
          text,
        )
        .map(([key, sign, value]) => key + sign + value.join('')),
      text.map((parts) => parts.join('')),
    ),
  );

  it('as the tree with places reads it, whatever it is, and never where that finds a fault', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const yaml = `\n${lines.map((parts) => parts.join('')).join('\n')}\n`;
        const source = yamlText(yaml, START, 0);
        const read = faultlessYaml(source);
        if (read === null) return;
        const document = yamlDocument(yaml);
        expect(yamlProblems(document, yaml, source.placeAt)).toStrictEqual([]);
        expect(keyProblems(document, source.placeAt)).toStrictEqual([]);
        expect(told(read)).toStrictEqual(told(byDocument(yaml)));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 2000) },
    );
  });
});

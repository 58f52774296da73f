import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFile, type FileParse } from '../../../src/knowledge/articles/parse-file.ts';
import { anyCharacter } from '../../any-character.ts';
import { runs, sampleOf } from '../../property-runs.ts';

const MEBIBYTE = 1_048_576;

/** What opens something and is never closed, or is closed and never opened, and what patterns run over. */
const UNITS = [
  ...'* [ ( > ` | _ ~ < ! \\ $ & # - + = : { } % ^ @ " \''.split(' '),

  '{{',
  '{%',
  '{#',
  '{/*',
  '{{{',
  '{% raw %}',
  '{{< ',
  '%%',
  '==',
  '++',
  '[[',
  '![',
  '](',
  '[^1]',
  '<!--',
  '<a ',
  '<a href="',
  '</',
  '<div>\n',
  '<details>\n',
  '{--',
  '{++',
  '$$',
  '\\(',
  '\\begin{',
  '* ',
  '- ',
  '1. ',
  '> ',
  '>>',
  '# ',
  '**a',
  '_a',
  '~a',
  '^a',
  '[a](',
  '[a][',
  '|-',
  '| a ',

  '\n',
  '\r',
  '\\n',
  '#\n',
  '# a\n',
  '- a\n',
  '=\n',
  'a\n===\n',
  'a\n\n---\n',
  '```\n',
  '~~~\n',
  ':::\n',
  '::: a\n',
  '!!! a\n',
  '> [!NOTE]\n',
  '[a]: ',
  '|a|b|\n|-|-|\n',
  'import a\n',
  ' ',
  '\t',
  '\u00a0',
  '\u0301',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u2029',
  '\ufeff',
  'http://',
  'www.',
  'a@b.',
  '&#',
  '&amp;',
  'a. ',
  '?! ',
  'Dr. ',
  '...',
  '漢',
  '🏛️',
  'é',
];

/** A file of a mebibyte less what stands around the unit, which is as much as is read at all. */
const filled = (unit: string, around: number): string =>
  unit.repeat(Math.floor((MEBIBYTE - around) / Math.max(Buffer.byteLength(unit), 1)));

const FILES: readonly (readonly [where: string, make: (unit: string) => string])[] = [
  ['the text', (unit) => `# T\n\nText.\n\n${filled(unit, 20)}`],
  ['an answer', (unit) => `---\ntitle: T\nanswer: ${inYaml(unit, 40)}\n---\n`],
  ['a title', (unit) => `---\ntitle: ${inYaml(unit, 40)}\n---\n\nText.\n`],
];

function inYaml(unit: string, around: number): string {
  const escaped = JSON.stringify(unit).slice(1, -1);
  return `"${filled(escaped, around)}"`;
}

const CASES = FILES.flatMap(([where, make]) =>
  UNITS.map((unit) => [JSON.stringify(unit), where, make(unit)] as const),
);

/** Whether a refusal says why. */
const isTold = ({ kind, findings }: FileParse): boolean =>
  kind !== 'refused' || findings.length > 0;

// What grows with the square of its length takes hours at this size, so that its end is all there is to be seen.
describe('an article of a mebibyte', () => {
  it.each(sampleOf(CASES, 25))('of %s in %s is read or refused', (_unit, _where, text) => {
    const outcome = parseFile('a.md', Buffer.from(text));
    expect(['articles', 'refused']).toContain(outcome.kind);
    expect(isTold(outcome)).toBe(true);
  });
});

const staircase = (step: string): string => {
  let text = '';
  for (let depth = 0; text.length < MEBIBYTE - 100_000; depth += 1) {
    text += `${step.repeat(depth)}- a\n`;
  }
  return text;
};

describe('what is within itself', () => {
  it.each([
    ['lists, each two signs further right', staircase('  ')],
    [
      'lists, with lines between that stand at the margin',
      staircase('  ').replaceAll('a\n', 'a\nb\n'),
    ],
    ['lists, each a tab further right', staircase('\t')],
    ['lists in a quotation', staircase('  ').replaceAll(/^/gm, '> ')],
    ['lists on one line', '- '.repeat(10_000)],
    ['numbered lists on one line', '1. '.repeat(10_000)],
    ['quotations', `${'>'.repeat(10_000)} a`],
    ['lists in quotations in lists', '> - '.repeat(10_000)],
  ])('%s, thousands deep, is refused at its place', (_what, nested) => {
    const outcome = parseFile('a.md', Buffer.from(`# T\n\nText.\n\n${nested}x`));
    expect(outcome.kind).toBe('refused');
    const rules = outcome.findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'nested-too-deeply')).toHaveLength(1);
  });

  it.each([
    ['twenty lists', Array.from({ length: 20 }, (_, at) => `${'  '.repeat(at)}- a\n`).join('')],
    [
      'a list whose items stand ever further right, each less than a step',
      Array.from({ length: 60 }, (_, at) => `${' '.repeat(at % 4)}- a\n`).join(''),
    ],
    ['sixty lists, one after the other', '- a\n  - b\n    - c\n\nText.\n\n'.repeat(60)],
    [
      'rules made of the marks of lists',
      '* * * * * * * * * * * * * * * * * * * * * * * *\n\nText.\n\n'.repeat(9),
    ],
  ])('but %s are read', (_what, text) => {
    expect(parseFile('a.md', Buffer.from(`# T\n\nText.\n\n${text}`)).kind).toBe('articles');
  });
});

describe('an answer', () => {
  it('has no more lines than a file may have, though it writes them with two signs', () => {
    const withLines = (count: number) =>
      parseFile(
        'a.md',
        Buffer.from(`---\ntitle: T\nanswer: "a${String.raw`\\n`.repeat(count)}b"\n---\n`),
      );
    expect(withLines(19_998).kind).toBe('articles');
    expect(withLines(20_000).findings.map(({ rule }) => rule)).toEqual(['too-many-lines']);
  });
});

describe('headings with a line below them', () => {
  it('are read to a thousand, above which a parser would be busy for long', () => {
    const of = (count: number) =>
      parseFile('a.md', Buffer.from(`# T\n\n${'a\n-\n\nText.\n\n'.repeat(count)}`));
    expect(of(1000).kind).toBe('articles');
    expect(of(1001).findings.map(({ rule }) => rule)).toEqual(['too-much-markup']);
  });
});

describe('any file', () => {
  const piece = fc.oneof(
    fc.constantFrom(...UNITS, '---\n', 'title: ', 'answer: |\n  ', 'related_article1: ', '\n\n'),
    fc.string({ unit: anyCharacter, maxLength: 8 }),
    // Half a character, which no file in UTF-8 has, but a text given by a program may.
    fc.constantFrom('\ud800', '\udfff'),
  );

  it('is articles or refused with findings at a place in it, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const outcome = parseFile('a.md', Buffer.from(text));
        const lines = text.split(/\r\n?|\n/).length;
        for (const { line, column } of outcome.findings) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
        expect(isTold(outcome)).toBe(true);
      }),
      { numRuns: runs(0.1) },
    );
  });

  it('of any bytes is so, too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const outcome = parseFile('a.md', bytes);
        expect(isTold(outcome)).toBe(true);
      }),
      { numRuns: runs(0.1) },
    );
  });
});

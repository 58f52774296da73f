import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSynonyms } from '../../../src/knowledge/language/synonyms-file.ts';
import { termOf } from '../../../src/knowledge/language/terms.ts';

describe('parseSynonyms', () => {
  it('makes the words of a line stand for one another', () => {
    const { synonyms, problems } = parseSynonyms('# Risks\n\nquake, tremor\r\n');
    expect(problems).toEqual([]);
    expect(synonyms.get(termOf('quake'))).toContain(termOf('tremor'));
    expect(synonyms.get(termOf('tremors'))).toContain(termOf('quakes'));
  });

  it('keeps the everyday ones', () => {
    expect(parseSynonyms('').synonyms.get(termOf('mend'))).toContain(termOf('repair'));
  });

  it.each([
    { text: 'quake', line: 1, why: 'two words or more' },
    { text: '\nquake, world heritage, tremor', line: 2, why: 'got "world heritage"' },
    { text: 'quake, the, tremor', line: 1, why: 'got "the"' },
    { text: 'quake, , tremor', line: 1, why: 'got ""' },
  ])('says of $text what is wrong, with the line', ({ text, line, why }) => {
    expect(parseSynonyms(text).problems).toContainEqual({
      file: '_synonyms.txt',
      line,
      problem: expect.stringContaining(why),
    });
  });

  it('uses the good lines beside a bad one', () => {
    const { synonyms } = parseSynonyms('alone\nquake, tremor');
    expect(synonyms.get(termOf('quake'))).toContain(termOf('tremor'));
  });

  it('reads any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const { line } of parseSynonyms(text).problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
    );
  });
});

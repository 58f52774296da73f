import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/knowledge/language/sentences.ts';

const TEXT = 'Lime breathes. Cement does not. Sand is sand.';

describe('a text split into sentences', () => {
  it('ends one wherever nothing is kept whole', () => {
    expect(splitSentences(TEXT, () => false)).toEqual([
      'Lime breathes.',
      'Cement does not.',
      'Sand is sand.',
    ]);
  });

  it('ends none where the caller keeps it whole', () => {
    expect(splitSentences(TEXT, (_start, place) => place === 15)).toEqual([
      'Lime breathes. Cement does not.',
      'Sand is sand.',
    ]);
  });

  it('asks of places in their order, each with the start of the sentence it would end', () => {
    const asked: [number, number][] = [];
    splitSentences(TEXT, (start, place) => {
      asked.push([start, place]);
      return false;
    });
    expect(asked).toEqual([
      [0, 15],
      [15, 32],
    ]);
  });
});

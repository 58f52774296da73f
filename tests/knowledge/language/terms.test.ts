import fc from 'fast-check';
import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { describe, expect, it } from 'vitest';
import { commonSpelling } from '../../../src/knowledge/language/spelling-variants.ts';
import { isStopWord } from '../../../src/knowledge/language/stop-words.ts';
import { termOf, wordsOf } from '../../../src/knowledge/language/terms.ts';

describe('wordsOf', () => {
  it('finds the same words in English with and without an accent elsewhere', () => {
    // ASCII has a quicker pattern of its own.
    const piece = fc.constantFrom('u', 's', '.', ',', "'", '`', ' ', '1', '000', '-', 'Lime', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        expect(wordsOf(`${text} é`)).toEqual([...wordsOf(text), 'e']);
      }),
    );
  });

  it('folds a folded word no further, whatever the character', () => {
    const characters = Array.from({ length: 0x1_ffff }, (_, code) => String.fromCodePoint(code));
    const words = characters.flatMap((character) => wordsOf(`a${character}b`));
    expect(words.filter((word) => wordsOf(word).join(' ') !== word)).toEqual([]);
  });

  it.each([
    {
      text: 'Château FAÇADE crépi',
      words: ['chateau', 'facade', 'crepi'],
      why: 'accents and case',
    },
    { text: 'Cha\u0302teau', words: ['chateau'], why: 'Unicode forms' },
    {
      text: "the museum’s, the museum's",
      words: ['the', 'museum', 'the', 'museum'],
      why: 'possessives',
    },
    { text: "don't, don’t, dont", words: ['dont', 'dont', 'dont'], why: 'inner apostrophes' },
    {
      text: 'don´t, don`t, museum´s, museum`s, `lime`',
      words: ['dont', 'dont', 'museum', 'museum', 'lime'],
      why: 'accents typed as apostrophes',
    },
    {
      text: "L'Aquila, Musée d’Orsay",
      words: ['aquila', 'musee', 'orsay'],
      why: 'elided articles',
    },
    { text: 'U.S. and I.C.O.M', words: ['us', 'and', 'icom'], why: 'dotted initials' },
    {
      text: '1,000 or 12.5 in 1972',
      words: ['1000', 'or', '12.5', 'in', '1972'],
      why: 'figures whole',
    },
    { text: 'world-heritage', words: ['world', 'heritage'], why: 'hyphens part words' },
    {
      text: 'שלום, Ωμέγα, Москва, القاهرة',
      words: ['שלום', 'ωμεγα', 'москва', 'القاهرة'],
      why: 'every script',
    },
    { text: 'Straße, Ærø, Łódź', words: ['strasse', 'aero', 'lodz'], why: 'letters typed without' },
    {
      text: '𝐕𝐞𝐧𝐢𝐜𝐞, № 5, 20 ℃, 20 °C',
      words: ['venice', 'no', '5', '20', 'c', '20', 'c'],
      why: 'capitals within a sign',
    },
    { text: 'Docomomo™', words: ['docomomo'], why: 'signs that are no letters of the word' },
    {
      text: 'Baʿalbek, Sanʿaʾ, ʿAbbasid, ʽAbbasid, Hawaiʻi',
      words: ['baalbek', 'sana', 'abbasid', 'abbasid', 'hawaii'],
      why: 'signs of transliterations',
    },
    {
      text: 'الـقـاهـرة, ٱلقاهرة',
      words: ['القاهرة', 'القاهرة'],
      why: 'stretched Arabic words, and the alif of old writing',
    },
    { text: ' ?!… ', words: [], why: 'nothing to find' },
  ])('folds $text: $why', ({ text, words }) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('termOf', () => {
  it('gives the forms of a word one term', () => {
    const terms = ['repoint', 'repointed', 'repointing', 'repoints'].map(termOf);
    expect(new Set(terms)).toEqual(new Set(['repoint']));
  });

  it('leaves figures and other scripts alone', () => {
    expect(['1972', 'москва', 'שלום'].map(termOf)).toEqual(['1972', 'москва', 'שלום']);
  });

  it('never gives a word the term of a stop word', () => {
    expect(isStopWord('be')).toBe(true);
    expect(termOf('being')).toBe('being'); // its stem would be "be"
  });

  it("stems words as natural's stemmer does, whatever they end in", () => {
    const ends =
      's es ies y ed eed ing ment ent ance iti ator ator ation ism ion ful ll al ou e er';
    const part = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''), ...ends.split(' '));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        // Behind letters that begin no irregular word.
        const word = `zab${parts.join('')}`;
        expect(termOf(word)).toBe(porterStemmer.stem(commonSpelling(word)));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves a word alone that is longer than any of English', () => {
    const hash = 'ations'.repeat(3000);
    expect(termOf(hash)).toBe(hash);
  });
});

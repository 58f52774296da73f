import { describe, expect, it } from 'vitest';
import {
  isWholeNameAsked,
  missingWords,
  type AskedTerm,
} from '../../../src/knowledge/answering/missing.ts';
import { everydaySynonyms } from '../../../src/knowledge/language/everyday-synonyms.ts';
import { loadStemmers } from '../../../src/knowledge/language/languages/stemmers.ts';
import { LANGUAGES, type Language } from '../../../src/knowledge/language/languages/marks.ts';
import { isStopWord } from '../../../src/knowledge/language/stop-words.ts';
import { termOf, wordsOf } from '../../../src/knowledge/language/terms.ts';

await loadStemmers(LANGUAGES);

const ARTICLES = 70;
const RARE = 3;

function asked(
  question: string,
  more: Record<string, Partial<AskedTerm>> = {},
  language: Language = 'en',
): AskedTerm[] {
  return wordsOf(question, language).map((original) => ({
    original,
    term: termOf(original),
    kind: isStopWord(original) ? 'stop' : 'known',
    readAs: null,
    alsoReadAs: [],
    count: 1,
    idf: RARE,
    ...more[original],
  }));
}

function missing(
  question: string,
  shown: string,
  more: Record<string, Partial<AskedTerm>> = {},
): string[] {
  return missingWords(question, asked(question, more), [shown], ARTICLES, everydaySynonyms);
}

describe('the words that nothing shown speaks of', () => {
  it('are written as the question writes them, without an ending', () => {
    expect(missing('How many sites has France?', 'A list of sites.')).toEqual(['France']);
    expect(missing('who paid CHICAGO’s share', 'It paid a share.')).toEqual(['CHICAGO']);
  });

  it('are none of what is told behind the question, or before it in a long post', () => {
    const nod = 'What is provenance? The dealer from Lima says so and I nodded.';
    expect(missing(nod, 'A history of owners.')).toEqual(['provenance']);

    const crocodile = 'I have a stuffed crocodile. How do I clean it?';
    expect(missing(crocodile, 'Wash it.')).toContain('crocodile');

    const story =
      'My aunt in Oslo had a tenant from Lima for many years who took care of her garden and the shed, ';
    const post = `${story}and when she died last winter we found a stuffed crocodile there. How do I clean a skeleton?`;
    expect(missing(post, 'Wash it.')).toEqual(['skeleton']);
  });

  it('are at most three, the rarest first', () => {
    const idfs = { oslo: { idf: 2.2 }, rome: { idf: 4 }, lima: { idf: 3 }, cairo: { idf: 2.5 } };
    expect(missing('oslo rome lima cairo', 'Nothing.', idfs)).toEqual(['rome', 'lima', 'cairo']);
  });

  it.each([
    ['is there any way to tell or find the name', 'words that people wrap a question in'],
    [
      'usually without two of them, in which year',
      'adverbs, prepositions, numbers, and what an answer gives unnamed',
    ],
  ])('are none in "%s": %s', (question) => {
    expect(missing(question, 'Nothing.')).toEqual([]);
  });

  it.each([
    ['my grandma met a guy', 'persons'],
    ['the current way it happened', 'words that everybody uses'],
    ['3k of rs and 22 cm, 300 or 3.5', 'amounts and units'],
    ["I'd say we’ll", 'contractions'],
  ])('are none that would tell nobody anything: "%s" has %s', (question) => {
    expect(missing(question, 'Nothing.')).toEqual([]);
  });

  it.each<[Language, string, string, readonly string[]]>([
    ['de', 'Was kostet der Eintritt ins Waschhaus?', 'Der Eintritt ist frei.', ['Waschhaus']],
    ['ar', 'كم يكلف الدخول إلى المغسلة؟', 'الدخول إليها مجاني.', ['المغسلة']],
    ['fr', 'Combien coûte l’entrée du lavoir aujourd’hui ?', 'L’entrée est libre.', ['lavoir']],
    ['ru', 'Сколько стоит вход в прачечную?', 'Вход свободный.', ['прачечную']],
  ])('are in %s no words that any question holds: %s', (language, question, shown, expected) => {
    const terms = asked(question, {}, language);
    expect(missingWords(question, terms, [shown], ARTICLES, everydaySynonyms)).toEqual(expected);
  });

  it('may be years, decades and short names in capitals', () => {
    expect(missing('AI in 1995', 'Nothing.')).toEqual(['AI', '1995']);
    expect(missing('1960s', 'Nothing.')).toEqual(['1960s']);
  });

  it('are no part of a hyphenated word whose other part is spoken of', () => {
    expect(missing('do cd-roms last', 'A CD lasts.')).toEqual([]);
    expect(missing('do cd-roms last', 'A disc lasts.')).toContain('roms');
    expect(missing('a state-of-Utah fund', 'The end of it.')).toEqual(['Utah']);
  });

  it('are none that most articles hold', () => {
    expect(missing('museum', 'Nothing.', { museum: { idf: 1 } })).toEqual([]);
  });

  it('are none whose spelling was mended', () => {
    expect(
      missing('mortr', 'Nothing.', { mortr: { kind: 'corrected', readAs: 'mortar' } }),
    ).toEqual([]);
  });

  it.each([
    ['repairing', 'It was repaired.', 'another form'],
    ['creators', 'It was created then.', 'the family'],
    ['mend', 'They repair it.', 'a synonym'],
    ['sea wall', 'The seawall holds.', 'two words in one'],
    ['SHPO', 'Ask the State Historic Preservation Office.', 'the name it abbreviates'],
    ['TCL', 'See The Tower of the City of London.', 'a name within a longer one'],
  ])('are none where "%s" meets "%s": %s', (question, shown) => {
    expect(missing(question, shown)).toEqual([]);
  });

  it('are none that the corpus reads otherwise, where that is shown', () => {
    const more = { telly: { kind: 'related', alsoReadAs: ['television'] } } as const;
    expect(missing('telly', 'On television.', more)).toEqual([]);
  });
});

describe('a name is asked for as a whole', () => {
  it.each([
    ['what is the Venice Charter for', 'The Venice Charter', true],
    ['what is a charter', 'The Venice Charter', false],
    ['what is the what', 'What is it?', false],
  ])('"%s", %s: %s', (question, name, expected) => {
    expect(isWholeNameAsked(name, asked(question))).toBe(expected);
  });
});

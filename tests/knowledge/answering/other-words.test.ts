import { describe, expect, it } from 'vitest';
import { everydayWords } from '../../../src/knowledge/answering/everyday-words.ts';
import { irregularWords } from '../../../src/knowledge/answering/irregular-words.ts';
import { otherWords } from '../../../src/knowledge/answering/other-words.ts';
import { contentTerms } from '../../../src/knowledge/answering/read-article.ts';

/** The article's terms that stand in for the words of a question. */
function standingIn(question: string, article: string): string[] {
  const vocabulary = contentTerms(article).toSorted();
  const found = otherWords(contentTerms(question), vocabulary);
  return [...found.values()].flatMap((words) => words.map(({ term }) => term)).toSorted();
}

describe('other words of the article that a question may mean', () => {
  it('are other names of the thing, also with an ending of their own', () => {
    expect(standingIn('what is on the logo', 'symbol emblem bridge')).toEqual(
      contentTerms('emblem symbol'),
    );
    expect(standingIn('could they rob graves', 'looters bridge')).toEqual(contentTerms('looters'));
  });

  it('are forms of one word that do not look alike', () => {
    expect(standingIn('who wrote it', 'written bridge')).toEqual(contentTerms('written'));
    expect(standingIn('a grade 2 house', 'ii grade three')).toEqual(['ii']);
  });

  it('are words that begin alike, for less than the same thing counts', () => {
    const vocabulary = contentTerms('architecture constituted').toSorted();
    const [found] = otherWords(contentTerms('architects'), vocabulary).values();
    const [founded] = otherWords(contentTerms('founded'), vocabulary).values();

    expect(found).toEqual([{ term: 'architectur', share: 0.4 }]);
    expect(founded).toEqual([{ term: 'constitut', share: 0.6 }]);
  });

  it('are not those that the question itself names', () => {
    expect(standingIn('is the logo a symbol', 'symbol')).toEqual([]);
  });
});

describe('the lists of words', () => {
  it('have two or more different words in lower case in each group', () => {
    const groups = [...irregularWords, ...everydayWords];
    const broken = groups.filter(
      (words) =>
        words.length < 2 ||
        new Set(words).size < words.length ||
        words.some((word) => !/^[a-z0-9]+$/.test(word)),
    );

    expect(broken).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { otherWords } from '../../../src/knowledge/answering/other-words.ts';
import { contentTerms } from '../../../src/knowledge/answering/read-article.ts';
import { synonymsOf } from '../../../src/knowledge/language/synonyms.ts';

const synonyms = synonymsOf([
  ['logo', 'emblem', 'symbol'],
  ['rob', 'loot'],
  ['found', 'constitute'],
]);

/** The article's terms that stand in for the words of a question. */
function standingIn(question: string, article: string): string[] {
  const vocabulary = contentTerms(article).toSorted();
  const found = otherWords(contentTerms(question), vocabulary, synonyms);
  return [...found.values()].flatMap((words) => words.map(({ term }) => term)).toSorted();
}

describe('other words of the article that a question may mean', () => {
  it('are other names of the thing, also with an ending of their own', () => {
    expect(standingIn('what is on the logo', 'symbol emblem bridge')).toEqual(
      contentTerms('emblem symbol'),
    );
    expect(standingIn('could they rob graves', 'looters bridge')).toEqual(contentTerms('looters'));
  });

  it('are words that begin alike, for less than the same thing counts', () => {
    const vocabulary = contentTerms('architecture constituted').toSorted();
    const [found] = otherWords(contentTerms('architects'), vocabulary, synonyms).values();
    const [founded] = otherWords(contentTerms('founded'), vocabulary, synonyms).values();

    expect(found).toEqual([{ term: 'architectur', share: 0.4 }]);
    expect(founded).toEqual([{ term: 'constitut', share: 0.6 }]);
  });

  it('are not those that the question itself names', () => {
    expect(standingIn('is the logo a symbol', 'symbol')).toEqual([]);
  });
});

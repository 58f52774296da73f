import { describe, expect, it } from 'vitest';
import { seeAlso, seeAlsoReason, type SeeAlso } from '../../../src/knowledge/answering/see-also.ts';
import type { AskedTerm } from '../../../src/knowledge/answering/missing.ts';
import { termOf } from '../../../src/knowledge/language/terms.ts';
import type { Article } from '../../../src/knowledge/articles/article.ts';
import { readArticle } from '../../../src/knowledge/answering/read-article.ts';
import { articleOf } from './article-of.ts';
import { nearDuplicatesOf } from './near-duplicates-of.ts';

const LIME = articleOf('# Lime\n\nLime mortar hardens in the air.\n', 'a/lime.md');
const STONE = articleOf(
  '# Stone\n\nSandstone walls need soft mortar in their joints.\n',
  'a/stone.md',
);

function term(original: string, readAs: string | null = null, idf = 1): AskedTerm {
  const kind = readAs === null ? 'known' : 'corrected';
  return {
    original,
    readAs,
    alsoReadAs: [],
    kind,
    term: termOf(readAs ?? original),
    count: 1,
    idf,
  };
}

function named(
  [first, second]: readonly [Article, Article],
  scores: readonly [number, number],
  terms: readonly AskedTerm[],
): SeeAlso | null {
  const read = [readArticle(first), readArticle(second)] as const;
  return seeAlso(read, scores, terms, 2, nearDuplicatesOf([first, second]));
}

describe('the second article', () => {
  it('is named with the words it shares with the question, as the corpus spells them', () => {
    const terms = [term('lime'), term('mortr', 'mortar'), term('walls')];

    expect(named([LIME, STONE], [10, 9], terms)).toEqual({
      slug: STONE.slug,
      title: 'Stone',
      terms: ['mortar', 'walls'],
    });
  });

  it('is not named for words that only wrap a question', () => {
    const after = articleOf('# Rain\n\nWalls dry after the best of days.\n', 'a/rain.md');
    const terms = [term('after'), term('walls'), term('best')];

    expect(named([LIME, after], [10, 9], terms)?.terms).toEqual(['walls']);
    expect(named([LIME, after], [10, 9], [term('after')])).toBeNull();
  });

  it('is named with one form of a word only', () => {
    const art = articleOf('# Art\n\nThe painters paint what is painterly on mortar.\n', 'a/art.md');
    const terms = [term('painters'), term('being'), term('painterly'), term('mortar')];

    expect(named([LIME, art], [10, 9], terms)?.terms).toEqual(['painters', 'mortar']);
  });

  it('is not named for prepositions, adverbs or numerals', () => {
    const shed = articleOf('# Sheds\n\nTwo sheds usually stand without paint.\n', 'a/shed.md');
    const terms = [term('without'), term('usually'), term('two')];

    expect(named([LIME, shed], [10, 9], terms)).toBeNull();
  });

  it('is not named for words that most articles have', () => {
    const terms = [term('mortar', null, 0.3), term('walls', null, 0.3)];

    expect(named([LIME, STONE], [10, 9], terms)).toBeNull();
    expect(named([LIME, STONE], [10, 9], [...terms, term('joints')])).not.toBeNull();
  });

  it('is not named for a common word that the first holds as well', () => {
    const terms = [term('lime', null, 3), term('air', null, 3), term('mortar', null, 1)];

    expect(named([LIME, STONE], [10, 9], terms)).toBeNull();
    expect(named([LIME, STONE], [10, 9], [...terms, term('joints')])?.terms).toEqual([
      'mortar',
      'joints',
    ]);
  });

  it('is not named for the name of the first', () => {
    const lamp = articleOf('# Lamps\n\nLime lights lit walls.\n', 'a/lamp.md');

    expect(named([LIME, lamp], [10, 9], [term('lime')])).toBeNull();
    expect(named([LIME, lamp], [10, 9], [term('lime'), term('walls')])?.terms).toEqual(['walls']);
  });

  it('is not named when it is far behind', () => {
    expect(named([LIME, STONE], [10, 5], [term('mortar')])).toBeNull();
  });

  it('is not named when it says the same as the first', () => {
    const copy = articleOf('# Lime again\n\nLime mortar hardens in the air.\n', 'a/copy.md');

    expect(named([LIME, copy], [10, 9], [term('mortar')])).toBeNull();
  });

  it('is not named when nothing but stop words would be the reason', () => {
    expect(named([LIME, STONE], [10, 9], [{ ...term('the'), kind: 'stop' }])).toBeNull();
  });
});

describe('the reason for naming it', () => {
  it.each([
    { terms: ['lime'], reason: /lime”$/ },
    { terms: ['lime', 'sand'], reason: /lime” and “sand”$/ },
    { terms: ['lime', 'sand', 'air'], reason: /lime”, “sand” and “air”$/ },
  ])('lists $terms', ({ terms, reason }) => {
    expect(seeAlsoReason(terms)).toMatch(/^: it also speaks of “/);
    expect(seeAlsoReason(terms)).toMatch(reason);
  });

  it('names four of many terms, and cuts a long one', () => {
    const reason = seeAlsoReason(['a', 'b', 'c', `${'d'.repeat(30)} ${'d'.repeat(30)}`, 'e']);
    expect(reason).toMatch(/“c” and “d{30} …”$/);
  });
});

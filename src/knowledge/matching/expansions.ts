/**
 * What else may stand for a question's word: variants of its stem ("televise" for "television"),
 * and words for the same thing ("mend" for "repair"). What several words stand for is in `words-together.ts`.
 *
 * An expansion counts a fraction of an occurrence, so that the word itself stays worth most.
 */
import { compoundsWith } from './compounds.ts';
import { stemVariantsOf } from './stem-variants.ts';
import type { Lexicon } from './lexicon.ts';
import { articlesWithTerm, countsOf, type TermIndex } from '../indexing/term-index.ts';
import { languageOfWord } from '../language/languages/marks.ts';
import type { Term } from '../language/terms.ts';
import { inverseDocumentFrequency } from '../indexing/tf-idf.ts';
import { entryOf, numberOf } from '../indexing/vocabulary.ts';
import type { QueryWeights } from './query-weights.ts';

export interface Expansion {
  /** Number of the term that may stand for another. */
  readonly number: number;
  /** What one occurrence of it is worth beside one of the word asked for, in (0, 1]. */
  readonly share: number;
}

/**
 * Terms of the corpus that may stand for the given one. One that is in more articles than the term tells less, and so
 * counts less: `share · min(1, its idf / the term's idf)`.
 *
 * @param idf - Of the term, greater than 0; that of a term in no article when the corpus lacks it.
 */
export function expansionsOf(
  lexicon: Lexicon,
  weights: QueryWeights,
  term: Term,
  idf: number,
): readonly Expansion[] {
  const { index, stemVariants } = lexicon;
  const variants = stemVariantsOf(stemVariants, term).map(({ number, sharedStem }) =>
    expansionOf(index, number, weights.stemVariant * sharedStem, idf),
  );
  const compounds = compoundsWith(index, term).map((number) =>
    expansionOf(index, number, weights.compound, idf),
  );
  return [
    ...variants,
    ...compounds,
    ...synonymsIn(lexicon, term).map((number) => expansionOf(index, number, weights.synonym, idf)),
  ];
}

/** @param share - What it is worth where it tells as much as the term. @param idf - Of the term, greater than 0. */
export function expansionOf(
  index: TermIndex,
  number: number,
  share: number,
  idf: number,
): Expansion {
  const { articleCount } = countsOf(index, languageOfWord(entryOf(index.terms, number)));
  const its = inverseDocumentFrequency(articlesWithTerm(index, number), articleCount);
  return { number, share: share * Math.min(1, its / idf) };
}

/** Numbers of the term's synonyms that the corpus has, stop words left out. */
export function synonymsIn({ index, synonyms }: Lexicon, term: Term): readonly number[] {
  return (synonyms.get(term) ?? [])
    .map((other) => numberOf(index.terms, other))
    .filter((number) => number >= 0 && index.isStopTerm[number] === 0);
}

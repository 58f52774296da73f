/** What a question's words are looked up in: the words of a corpus, and those that stand for one another. */
import type { TermIndex } from '../indexing/term-index.ts';
import { everydaySynonyms } from '../language/everyday-synonyms.ts';
import type { Synonyms } from '../language/synonyms.ts';
import { stemVariantTable, type StemVariantTable } from './stem-variants.ts';
import { wordsByLength, type WordsByLength } from './words-by-length.ts';

/** Its two tables go through all words of the corpus, so each is made when it is first needed. */
export class Lexicon {
  readonly index: TermIndex;
  readonly synonyms: Synonyms;
  #stemVariants: StemVariantTable | undefined;
  #wordsByLength: WordsByLength | undefined;

  /** @param synonyms - Words that stand for one another. Default: the everyday ones. */
  constructor(index: TermIndex, synonyms: Synonyms = everydaySynonyms) {
    this.index = index;
    this.synonyms = synonyms;
  }

  get stemVariants(): StemVariantTable {
    return (this.#stemVariants ??= stemVariantTable(this.index.terms));
  }

  get wordsByLength(): WordsByLength {
    return (this.#wordsByLength ??= wordsByLength(this.index));
  }
}
